import PlanModel

extension Phrase {
  /// What is said of a target's schedule, and why there can be none.
  package enum Schedule {
    package static let scheduled = Phrase(zh: "已分解：{} {}，{}段", en: "scheduled: {} {}, {} part{s}")
    package static let scheduledAlready = Phrase(
      zh: "原已如此分解：{} {}，{}段", en: "already scheduled so: {} {}, {} part{s}")
    package static let standsSo = Phrase(zh: "原已如此分解", en: "it is divided so already")
    package static let byTheEnd = Phrase(zh: "  {}  累计{}", en: "  {}  {}")
    package static let way = Phrase(zh: "分法", en: "how")
    package static let even = Phrase(zh: "平分", en: "evenly")
    package static let shares = Phrase(zh: "按上年比重", en: "by last year's shares")
    package static let byHand = Phrase(zh: "逐个填写", en: "by hand")
    package static let each = Phrase(zh: "每段", en: "each part")
    package static let values = Phrase(zh: "累计计划数", en: "planned values")
    package static let valuesAreWrong = Phrase(
      zh: "计划数是累计数，用空格隔开：1.3 2.6 3.9 5，或2026-Q2=2.4",
      en: "planned values are cumulative, parted by blanks: 1.3 2.6 3.9 5, or 2026-Q2=2.4")
    package static let onlyTargets = Phrase(zh: "p用于目标", en: "p schedules targets")
    package static let planned = Phrase(zh: "计划", en: "planned")

    package static let notATarget = Phrase(
      zh: "“{}”不是目标，不能分解", en: "'{}' is not a target and cannot be scheduled")
    package static let indivisible = Phrase(
      zh: "“{}”没有可分解的数：比率、比较和没有数的目标按原样比较",
      en: """
        '{}' has no number to divide: rates, comparisons and goals without a number are held as \
        they are
        """)
    package static let noBaseline = Phrase(
      zh: "“{}”的基数未知，不知从何算起", en: "the baseline of '{}' is not known, so no way can be planned")
    package static let tooShort = Phrase(
      zh: "“{}”的时期是{}，不能按{}分", en: "the period of '{}' is {} and has no parts of that length: {}")
    package static let noShares = Phrase(
      zh: "“{}”不能按比重分解：没有{}各月或各季的完成值",
      en: "'{}' cannot be divided by shares: the months or quarters of {} were not reported")
    package static let wrongCount = Phrase(
      zh: "“{}”给了{}个数，应为{}", en: "'{}' got {} value{s}; its period takes {}")
    package static let falls = Phrase(
      zh: "计划数是累计数，{}的{}比前一个小",
      en: "planned values are cumulative: that of {}, {}, is less than the one before")
    package static let missesGoal = Phrase(
      zh: "最后的计划数是{}，目标是{}", en: "the schedule ends at {}, the target is {}")
    package static let useEven = Phrase(
      zh: "平分：guatu schedule {} even", en: "to divide evenly: guatu schedule {} even")
  }
}

extension PeriodLength {
  package var phrase: Phrase {
    switch self {
    case .month: Phrase(zh: "月", en: "month")
    case .quarter: Phrase(zh: "季", en: "quarter")
    case .half: Phrase(zh: "半年", en: "half")
    case .year: Phrase(zh: "年", en: "year")
    }
  }
}
