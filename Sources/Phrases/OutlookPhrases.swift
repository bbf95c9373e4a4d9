/// The words for what lies ahead of an item, and for what stands beside its verdict.
extension Phrase {
  package enum Outlook {
    package static let needed = Phrase(zh: "尚需", en: "Needed")
    package static let allowed = Phrase(zh: "尚可用", en: "Allowed")
    package static let monthly = Phrase(zh: "每月{}，余{}个月", en: "{} a month for {} month{s}")
    package static let observed = Phrase(zh: "此前每月{}", en: "so far {} a month")
    package static let acceleration = Phrase(zh: "为此前的{}倍", en: "{} times as much")

    package static let forecast = Phrase(zh: "预计", en: "Forecast")
    package static let linear = Phrase(zh: "按目前速度{}", en: "{} at the pace so far")
    package static let seasonal = Phrase(zh: "按分解{}", en: "{} by the schedule")
    package static let meets = Phrase(zh: "{}，达到目标", en: "{}, which meets it")
    package static let misses = Phrase(zh: "{}，达不到目标", en: "{}, which misses it")
    package static let points = Phrase(zh: "依据{}期数据", en: "from {} value{s}")

    package static let ratio = Phrase(zh: "进度比", en: "Ratio")
    package static let ratioIs = Phrase(zh: "进度比{}", en: "pace ratio {}")
    package static let lag = Phrase(zh: "工期", en: "Timing")
    package static let monthsBehind = Phrase(zh: "落后{}个月", en: "{} month{s} behind")
    package static let monthsAhead = Phrase(zh: "超前{}个月", en: "{} month{s} ahead")
    package static let byEvenPace = Phrase(zh: "按序时", en: "by an even pace")
    package static let bySchedule = Phrase(zh: "按分解", en: "by the schedule")
    package static let rest = Phrase(zh: "余期增速", en: "Rest")
    package static let mustGrow = Phrase(zh: "须达{}", en: "must grow by {}")

    package static let split = Phrase(zh: "分段评价", en: "Split")
    package static let stage = Phrase(zh: "{}的时间按{}：{}", en: "{} of the time by {}: {}")
    package static let together = Phrase(zh: "合计{}", en: "together {}")
    package static let claimed = Phrase(zh: "申报", en: "Claimed")
    package static let notCounted = Phrase(zh: "未经审核不计入", en: "does not count until accepted")

    package static let parts = Phrase(zh: "分项合计", en: "Parts sum")
    package static let overAssigned = Phrase(zh: "层层加码{}", en: "{} over-assigned")
    package static let unassigned = Phrase(zh: "未分解{}", en: "{} unassigned")
    package static let withoutNumber = Phrase(zh: "{}项没有数", en: "{} without a number")
    package static let rollUp = Phrase(zh: "板块汇总", en: "Roll-up")
    package static let difference = Phrase(zh: "与本级相差{}", en: "{} from what was reported")
    package static let missingParts = Phrase(zh: "{}未报", en: "{} not reported")

    package static let gaps = Phrase(zh: "缺报", en: "Missing")
    package static let through = Phrase(zh: "{}至{}", en: "{} to {}")
    package static let included = Phrase(zh: "{}含于次月", en: "{} is in the next month's")
    package static let breakFrom = Phrase(zh: "自{}起口径不同", en: "measured otherwise from {}")
    package static let factor = Phrase(zh: "换算系数{}", en: "factor {}")
    package static let noFactor = Phrase(zh: "没有换算系数，前后不比", en: "no factor: not compared across it")

    package static let composite = Phrase(zh: "综合得分{}，覆盖{}", en: "Composite {}, coverage {}")
    package static let withheld = Phrase(
      zh: "综合得分不公布：覆盖{}，低于{}", en: "Composite withheld: coverage {}, below {}")
    package static let worst = Phrase(zh: "最低：{}（{}）", en: "lowest: {} ({})")
  }
}
