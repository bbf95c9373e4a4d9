extension Phrase {
  /// The words of reports, lists and sheets that leave the program.
  package enum Report {
    package static let bar = Phrase(zh: "进度", en: "against target")
    package static let title = Phrase(zh: "{}{}计划进展", en: "{}: progress of the plan, {}")
    /// The title where items of several years stand together.
    package static let titleOfAll = Phrase(zh: "{}计划进展", en: "{}: progress of the plan")
    package static let filter = Phrase(zh: "筛选：{}", en: "filter: {}")
    package static let everything = Phrase(zh: "全部事项", en: "all items")

    package static let unreportedHeading = Phrase(zh: "未报的目标", en: "Targets not reported")
    package static let unreportedItem = Phrase(zh: "{}：目标{}（{}）", en: "{}: target {} ({})")
    package static let since = Phrase(zh: "{}，{}", en: "{} {}")
    package static let badge = Phrase(zh: "{}/{}完成或达序时", en: "{} of {} on pace or met")
    package static let evidence = Phrase(zh: "依据：{}", en: "evidence: {}")
    package static let dueBy = Phrase(zh: "期限{}", en: "due {}")

    package static let coverage = Phrase(
      zh: "覆盖：{}项目标中{}项有完成值（{}）", en: "Coverage: of {} target{s}, {} with an outcome ({})")
    package static let noTargets = Phrase(zh: "覆盖：没有目标", en: "Coverage: no targets")
    package static let profile = Phrase(
      zh: """
        规则：{}。差值≥{}为超序时，≥{}为达序时，其下高于{}为略滞后，至{}为滞后，再低为严重滞后（百分点）；\
        完成率不到应完成的{}倍的，至少为滞后（应完成不到{}%时不看）；超过目标{}%以上为超额
        """,
      en: """
        Rules: {}. A gap of {} or more is ahead, of {} or more on pace; above {} slightly behind, \
        down to {} behind, below that severely behind (percentage points). Less than {} of what \
        was due is behind at least, unless less than {} % was due. Exceeded means beyond the \
        target by more than {} %.
        """)
    package static let input = Phrase(zh: "输入的SHA-256：{}", en: "SHA-256 of the input: {}")
    package static let program = Phrase(zh: "生成：{}", en: "Made by {}")

    package static let underWay = Phrase(zh: "进行中", en: "under way")
    package static let total = Phrase(zh: "合计", en: "Total")
    package static let outcomesColumn = Phrase(zh: "其他值", en: "Other")
    package static let shareColumn = Phrase(zh: "完成占比", en: "Share met")
  }
}
