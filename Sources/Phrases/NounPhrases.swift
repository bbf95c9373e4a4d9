import PlanModel

extension Phrase {
  /// The words for the things of a plan and their facts, as they stand within a sentence.
  ///
  /// Headings, labels and fields show the same words by `heading(in:)`.
  package enum Noun {
    package static let plan = Phrase(zh: "规划", en: "plan")
    package static let sector = Phrase(zh: "领域", en: "sector")
    package static let sectors = Phrase(zh: "领域", en: "sectors")
    package static let region = Phrase(zh: "板块", en: "region")
    package static let owner = Phrase(zh: "责任单位", en: "owner")
    package static let source = Phrase(zh: "出处", en: "source")
    package static let sources = Phrase(zh: "出处", en: "sources")
    package static let indicator = Phrase(zh: "指标", en: "indicator")
    package static let target = Phrase(zh: "目标", en: "target")
    package static let targets = Phrase(zh: "目标", en: "targets")
    package static let scheduleStep = Phrase(zh: "分解", en: "schedule step")
    package static let schedule = Phrase(zh: "分解", en: "schedule")
    package static let outcome = Phrase(zh: "完成值", en: "outcome")
    package static let seriesBreak = Phrase(zh: "断点", en: "series break")
    package static let seriesBreakShort = Phrase(zh: "断点", en: "break")
    package static let task = Phrase(zh: "任务", en: "task")
    package static let tasks = Phrase(zh: "任务", en: "tasks")
    package static let scheme = Phrase(zh: "方案", en: "scheme")
    package static let milestone = Phrase(zh: "节点", en: "milestone")
    package static let item = Phrase(zh: "事项", en: "item")
    package static let part = Phrase(zh: "分项", en: "part")
    package static let parts = Phrase(zh: "分项", en: "parts")
    package static let journal = Phrase(zh: "台账", en: "journal")
    package static let entry = Phrase(zh: "台账记录", en: "journal entry")

    package static let id = Phrase(zh: "编号", en: "ID")
    package static let name = Phrase(zh: "名称", en: "name")
    package static let title = Phrase(zh: "标题", en: "title")
    package static let year = Phrase(zh: "年份", en: "year")
    package static let years = Phrase(zh: "年份", en: "years")
    package static let period = Phrase(zh: "时期", en: "period")
    package static let kind = Phrase(zh: "类别", en: "kind")
    package static let nature = Phrase(zh: "性质", en: "nature")
    package static let status = Phrase(zh: "状态", en: "status")
    package static let flag = Phrase(zh: "标志", en: "flag")
    package static let unit = Phrase(zh: "单位", en: "unit")
    package static let quantity = Phrase(zh: "数量", en: "quantity")
    package static let weight = Phrase(zh: "权重", en: "weight")
    package static let due = Phrase(zh: "期限", en: "due")
    package static let quality = Phrase(zh: "质量", en: "quality")
    package static let baseline = Phrase(zh: "基数", en: "baseline")
    package static let tolerance = Phrase(zh: "容差", en: "tolerance")
    package static let progress = Phrase(zh: "完成率", en: "progress")
    package static let expected = Phrase(zh: "序时进度", en: "expected")
    /// Outcome less target, in the unit of the plan.
    package static let offBy = Phrase(zh: "差额", en: "off by")
    package static let gap = Phrase(zh: "差值", en: "gap")
    package static let formula = Phrase(zh: "算法", en: "formula")
    package static let evidence = Phrase(zh: "依据", en: "evidence")
    package static let reason = Phrase(zh: "原因", en: "reason")
    package static let supervision = Phrase(zh: "督办", en: "supervision")
    package static let note = Phrase(zh: "备注", en: "note")
    package static let remark = Phrase(zh: "说明", en: "remark")
    package static let publisher = Phrase(zh: "发布者", en: "publisher")
    package static let issued = Phrase(zh: "日期", en: "issued")
    package static let format = Phrase(zh: "格式", en: "format")
    package static let scope = Phrase(zh: "范围", en: "scope")
    package static let file = Phrase(zh: "文件", en: "file")
  }
}

extension Phrase {
  /// The words as a heading or a label: in English with a capital letter.
  package func heading(in language: Language) -> String {
    let words = text(in: language)
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
