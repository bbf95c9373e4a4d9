extension Phrase {
  /// The words of a trend: an indicator over its years, and over the months of one.
  package enum Trend {
    package static let title = Phrase(zh: "走势", en: "trend")
    package static let base = Phrase(zh: "上年", en: "year before")
    package static let ambition = Phrase(zh: "目标较上年", en: "ambition")
    package static let former = Phrase(zh: "原目标", en: "former target")
    package static let earlier = Phrase(zh: "此前报", en: "earlier report")
    package static let part = Phrase(zh: "年内", en: "part of the year")
    package static let formerTarget = Phrase(zh: "原目标{}", en: "before: {}")
    package static let earlierValue = Phrase(zh: "此前报{}（{}）", en: "earlier: {} ({})")
    package static let within = Phrase(zh: "{}逐期（{}）", en: "Within {} ({})")
    package static let checkpoint = Phrase(zh: "逐期", en: "checkpoint")
    package static let ofPlanned = Phrase(zh: "累计{}，计划{}", en: "{} of {} planned")
    package static let plannedOnly = Phrase(zh: "计划{}", en: "{} planned")
    package static let cumulative = Phrase(zh: "累计完成", en: "to date")
    package static let evenPlan = Phrase(zh: "按平均进度", en: "at an even pace")
    package static let scheduled = Phrase(zh: "按分解", en: "by its schedule")
    package static let indicatorCount = Phrase(zh: "指标{}个", en: "{} indicator{s}")
    package static let seriesBreak = Phrase(zh: "口径变化", en: "measured otherwise from here on")
    package static let colon = Phrase(zh: "：", en: ": ")
    package static let nothing = Phrase(zh: "没有目标，也没有完成值", en: "no targets and no outcomes")
    package static let notMeasured = Phrase(
      zh: "“{}”是任务，没有走势", en: "'{}' is a task: it has no trend")
  }
}
