import PlanModel

extension Phrase {
  /// The words of the sheet that tells everything known of one item, and of the journal.
  package enum Sheet {
    package static let id = Phrase(zh: "编号", en: "ID")
    package static let period = Phrase(zh: "时期", en: "Period")
    package static let sector = Phrase(zh: "领域", en: "Sector")
    package static let region = Phrase(zh: "板块", en: "Region")
    package static let owner = Phrase(zh: "责任单位", en: "Owner")
    package static let measure = Phrase(zh: "指标", en: "Indicator")
    package static let parent = Phrase(zh: "上级事项", en: "Part of")
    package static let status = Phrase(zh: "状态", en: "Status")
    package static let target = Phrase(zh: "目标", en: "Target")
    package static let before = Phrase(zh: "原目标", en: "Before")
    package static let reason = Phrase(zh: "调整原因", en: "Reason")
    package static let baseline = Phrase(zh: "基数", en: "Baseline")
    package static let tolerance = Phrase(zh: "容差", en: "Tolerance")
    package static let outcome = Phrase(zh: "完成", en: "Outcome")
    package static let earlier = Phrase(zh: "先前报告", en: "Earlier")
    package static let within = Phrase(zh: "期内", en: "Within")
    package static let completion = Phrase(zh: "完成率", en: "Progress")
    package static let expected = Phrase(zh: "应达", en: "Expected")
    package static let gap = Phrase(zh: "差值", en: "Gap")
    package static let formula = Phrase(zh: "算法", en: "Formula")
    package static let due = Phrase(zh: "期限", en: "Due")
    package static let quantity = Phrase(zh: "数量", en: "Quantity")
    package static let weight = Phrase(zh: "权重", en: "Weight")
    package static let milestone = Phrase(zh: "节点", en: "Milestone")
    package static let done = Phrase(zh: "办理", en: "Standing")
    package static let evidence = Phrase(zh: "依据", en: "Evidence")
    package static let source = Phrase(zh: "出处", en: "Source")
    package static let part = Phrase(zh: "分项", en: "Part")
    package static let remark = Phrase(zh: "说明", en: "Remark")
    package static let journal = Phrase(zh: "台账", en: "Journal")

    package static let setOn = Phrase(zh: "{}提出", en: "set on {}")
    package static let reportedOn = Phrase(zh: "{}报", en: "reported {}")
    package static let byActor = Phrase(zh: "{}记", en: "by {}")
    package static let undone = Phrase(zh: "已撤销", en: "undone")
    package static let quoted = Phrase(zh: "《{}》{}", en: "{}, {}")

    package static let time = Phrase(zh: "时间（UTC）", en: "Time (UTC)")
    package static let actor = Phrase(zh: "记录人", en: "Actor")
    package static let action = Phrase(zh: "操作", en: "Action")
    package static let subject = Phrase(zh: "事项", en: "Item")
    package static let change = Phrase(zh: "内容", en: "Change")
    package static let emptyJournal = Phrase(zh: "台账是空的。", en: "The journal is empty.")
  }
}

extension Direction {
  package var phrase: Phrase {
    switch self {
    case .up: Phrase(zh: "越高越好", en: "more is better")
    case .down: Phrase(zh: "越低越好", en: "less is better")
    case .band: Phrase(zh: "适中为好", en: "best within a band")
    }
  }
}

extension Accumulation {
  package var phrase: Phrase {
    switch self {
    case .ytd: Phrase(zh: "年内累计", en: "counted from 1 January")
    case .period: Phrase(zh: "当期数", en: "counted within the period")
    case .stock: Phrase(zh: "期末数", en: "level at the end of the period")
    case .rate: Phrase(zh: "比率", en: "rate over the period")
    case .span: Phrase(zh: "跨年累计", en: "counted over the span of years")
    }
  }
}

extension Outcome.Basis {
  package var phrase: Phrase {
    switch self {
    case .report: Phrase(zh: "报告", en: "report")
    case .statistics: Phrase(zh: "统计", en: "statistics")
    case .audit: Phrase(zh: "审核", en: "audit")
    }
  }
}

extension JournalEntry.Action {
  package var phrase: Phrase {
    switch self {
    case .done: Phrase(zh: "办结", en: "done")
    case .close: Phrase(zh: "销号", en: "close out")
    case .reopen: Phrase(zh: "重新办理", en: "reopen")
    case .record: Phrase(zh: "填报", en: "record")
    case .note: Phrase(zh: "备注", en: "note")
    case .undo: Phrase(zh: "撤销", en: "undo")
    case .redo: Phrase(zh: "重做", en: "redo")
    }
  }
}
