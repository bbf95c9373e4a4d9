import PlanModel

extension Phrase {
  /// The words of an explanation: what decided, what it rests on, what else could be said.
  package enum Why {
    package static let grounds = Phrase(zh: "判定", en: "because")
    package static let method = Phrase(zh: "算法", en: "method")
    package static let used = Phrase(zh: "所用", en: "in use")
    package static let differs = Phrase(zh: "≠ 判定不同", en: "≠ would colour it otherwise")
    package static let ratio = Phrase(zh: "比值{}", en: "ratio {}")
    package static let lag = Phrase(zh: "落后{}个月", en: "{} months behind")
    package static let score = Phrase(zh: "得分{}", en: "score {}")
    package static let planned = Phrase(zh: "分解进度", en: "planned")
    package static let comparison = Phrase(zh: "对比值", en: "compared with")
    package static let rule = Phrase(zh: "评判", en: "judged by")
    package static let standardRule = Phrase(zh: "程序自带", en: "built in")
    package static let months = Phrase(zh: "m为已过月数，n为总月数", en: "m of n months")

    package static let placeOf = Phrase(zh: "第{}名，共{}项", en: "{} of {}")
    package static let band = Phrase(zh: "档次：{}", en: "band: {}")
    package static let lead = Phrase(zh: "差值{}", en: "lead {}")
    package static let weight = Phrase(zh: "权重{}", en: "weight {}")
    package static let sharesRank = Phrase(zh: "与{}项同名次", en: "shared with {} more")

    package static let noneRated = Phrase(zh: "没有可评的事项", en: "nothing is rated")
    package static let notRated = Phrase(zh: "不评", en: "not rated")
    package static let weights = Phrase(
      zh: "w为权重，s为得分，W为全部权重", en: "w weight, s score, W the weight of all")
    package static let enough = Phrase(zh: "不低于{}，公布", en: "{} or more: published")
    package static let tooLittle = Phrase(zh: "低于{}，不公布，不排名", en: "below {}: withheld, not ranked")

    package static let revision = Phrase(zh: "订正", en: "revised")
    package static let verdictBy = Phrase(zh: "按此前报的{}：{}", en: "by the earlier {}: {}")
    package static let flipped = Phrase(zh: "≠ 已改判", en: "≠ the verdict changed")
    package static let stands = Phrase(zh: "判定未变", en: "the verdict stands")

    package static let linked = Phrase(zh: "换算为{}", en: "linked: {}")
    package static let noFactor = Phrase(zh: "没有换算系数", en: "no link factor")
    package static let notDue = Phrase(
      zh: "时期到{}为止，截至{}还没有应报的数", en: "The period runs to {}; by {} nothing was due yet")
    package static let notReported = Phrase(
      zh: "时期到{}为止，截至{}没有报来完成值", en: "The period runs to {}; by {} no outcome was known")
    package static let partlyReported = Phrase(
      zh: "所报的只是一部分，尚不能定", en: "Only a part was reported, which does not decide")
    package static let unrateable = Phrase(
      zh: "缺少基数或对比值，无法评价", en: "A baseline or a value to compare with is missing")
    package static let heldLevel = Phrase(
      zh: "基数已达目标，无进度可言，只看偏离",
      en: "The baseline met the target: only the drift can be told")
    package static let needsTolerance = Phrase(
      zh: "“左右”没有定容差，无法判定", en: "No tolerance says how far from the value still counts")
    package static let includedElsewhere = Phrase(
      zh: "1月的数含于2月", en: "January is reported with February")
    package static let stale = Phrase(
      zh: "最近的数已超过{}个月，不再作数", en: "The latest value is more than {} months old")
    package static let notApplicable = Phrase(
      zh: "没有可比的目标", en: "There is no target to compare with")
    package static let untouched = Phrase(zh: "台账上没有办理记录", en: "The journal says nothing of it")
    package static let overdue = Phrase(
      zh: "应于{}完成，截至{}未办结", en: "It was due on {} and not done by {}")
  }
}
