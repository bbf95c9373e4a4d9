extension Phrase {
  /// The words of reports, lists and sheets that leave the program.
  package enum Report {
    package static let title = Phrase(zh: "{}{}计划进展", en: "{}: progress of the plan, {}")
    package static let allYears = Phrase(zh: "各年", en: "all years")
    package static let asOf = Phrase(zh: "截至{}", en: "as of {}")
    package static let dataTo = Phrase(zh: "数据到{}", en: "data to {}")
    package static let inRegion = Phrase(zh: "{}（{}）", en: "{} ({})")
    package static let filter = Phrase(zh: "筛选：{}", en: "filter: {}")
    package static let everything = Phrase(zh: "全部事项", en: "all items")
    package static let targets = Phrase(zh: "目标{}项", en: "{} target{s}")
    package static let outcomes = Phrase(zh: "其他完成值{}项", en: "{} other outcome{s}")
    package static let tasks = Phrase(zh: "任务{}项", en: "{} task{s}")
    package static let countsOf = Phrase(zh: "{}：{}", en: "{}: {}")
    package static let nothing = Phrase(zh: "没有事项。", en: "Nothing stands here.")

    package static let indicator = Phrase(zh: "指标", en: "Indicator")
    package static let task = Phrase(zh: "任务", en: "Task")
    package static let item = Phrase(zh: "事项", en: "Item")
    package static let period = Phrase(zh: "时期", en: "Period")
    package static let target = Phrase(zh: "目标", en: "Target")
    package static let outcome = Phrase(zh: "完成", en: "Outcome")
    package static let unit = Phrase(zh: "单位", en: "Unit")
    package static let completion = Phrase(zh: "完成率", en: "Done")
    package static let gap = Phrase(zh: "差值", en: "Gap")
    package static let status = Phrase(zh: "状态", en: "Status")
    package static let due = Phrase(zh: "期限", en: "Due")
    package static let source = Phrase(zh: "出处", en: "Source")
    package static let id = Phrase(zh: "编号", en: "ID")

    package static let unreportedHeading = Phrase(zh: "未报的目标", en: "Targets not reported")
    package static let sourcesHeading = Phrase(zh: "出处", en: "Sources")
    package static let unreportedItem = Phrase(zh: "{}：目标{}（{}）", en: "{}: target {} ({})")
    package static let withFlags = Phrase(zh: "{}（{}）", en: "{} ({})")
    package static let evidence = Phrase(zh: "依据：{}", en: "evidence: {}")
    package static let dueBy = Phrase(zh: "期限{}", en: "due {}")

    package static let coverage = Phrase(
      zh: "覆盖：{}项目标中{}项有完成值（{}）", en: "Coverage: of {} target{s}, {} with an outcome ({})")
    package static let noTargets = Phrase(zh: "覆盖：没有目标", en: "Coverage: no targets")
    package static let profile = Phrase(
      zh: "规则：{}。差值≥{}为超序时，≥{}为达序时，其下高于{}为略滞后，至{}为滞后，再低为严重滞后（百分点）；超过目标{}%以上为超额",
      en: """
        Rules: {}. A gap of {} or more is ahead, of {} or more on pace; above {} slightly behind, \
        down to {} behind, below that severely behind (percentage points). Exceeded means beyond \
        the target by more than {} %.
        """)
    package static let input = Phrase(zh: "输入的SHA-256：{}", en: "SHA-256 of the input: {}")
    package static let program = Phrase(zh: "生成：{}", en: "Made by {}")

    package static let year = Phrase(zh: "年份", en: "Year")
    package static let sector = Phrase(zh: "领域", en: "Sector")
    package static let total = Phrase(zh: "合计", en: "Total")
    package static let targetsColumn = Phrase(zh: "目标", en: "Targets")
    package static let outcomesColumn = Phrase(zh: "其他值", en: "Other")
    package static let tasksColumn = Phrase(zh: "任务", en: "Tasks")
    package static let finishedColumn = Phrase(zh: "办结", en: "Finished")
    package static let shareColumn = Phrase(zh: "完成占比", en: "Share met")
    package static let overdueColumn = Phrase(zh: "逾期", en: "Overdue")
    package static let met = Phrase(zh: "完成", en: "Met")
    package static let missed = Phrase(zh: "未完成", en: "Missed")
    package static let unreported = Phrase(zh: "未报", en: "Not reported")
    package static let paced = Phrase(zh: "进行中", en: "Under way")
    package static let unrated = Phrase(zh: "不评", en: "Unrated")
  }
}
