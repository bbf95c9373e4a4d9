/// The names of the formulas; `Assessing` says which belongs to which.
extension Phrase {
  package enum Formula {
    package static let completion = Phrase(zh: "完成率", en: "completion rate")
    package static let control = Phrase(zh: "控制型得分", en: "score of a controlled value")
    package static let wayFromBaseline = Phrase(zh: "自基数的进度", en: "way from the baseline")
    package static let nextMilestone = Phrase(zh: "至下一节点的进度", en: "way to the next step")
    package static let elapsed = Phrase(zh: "已过时间", en: "elapsed share")
    package static let evenPace = Phrase(zh: "序时进度差", en: "gap to an even pace")
    package static let plannedPace = Phrase(zh: "分解进度差", en: "gap to the schedule")
    package static let earnedSchedule = Phrase(zh: "挣得工期", en: "earned schedule")
    package static let growthRatio = Phrase(zh: "增速比", en: "ratio of growth rates")
    package static let growthAlone = Phrase(zh: "无目标的增速", en: "growth without a target")
    package static let growthScore = Phrase(
      zh: "增速比得分", en: "score of the ratio of growth rates")
    package static let budget = Phrase(zh: "已用份额", en: "share used")
    package static let band = Phrase(zh: "与区间的距离", en: "distance to the band")
    package static let hold = Phrase(zh: "与所保水平的偏离", en: "drift from the level to hold")
    package static let zeroTarget = Phrase(zh: "清零目标", en: "target of zero")
    package static let noBaseline = Phrase(zh: "无基数，只比较", en: "comparison without a baseline")
    package static let points = Phrase(zh: "百分点差", en: "difference in points")
    package static let decline = Phrase(zh: "下降目标的完成率", en: "share of a promised decline")
    package static let compound = Phrase(zh: "逐年连乘", en: "rates of the years multiplied")
    package static let catchUp = Phrase(zh: "后期需完成", en: "needed from now on")
    package static let forecast = Phrase(zh: "预计", en: "forecast")
    package static let missingPeriod = Phrase(zh: "缺期", en: "missing period")
    package static let provisional = Phrase(zh: "暂定数", en: "provisional value")
    package static let targetChange = Phrase(
      zh: "目标调整的分段评价", en: "split rating of a changed target")
    package static let milestones = Phrase(zh: "节点权重", en: "weight of milestones")
    package static let composite = Phrase(zh: "综合得分", en: "composite")
    package static let rollUp = Phrase(zh: "板块汇总", en: "roll-up of regions")
    package static let shares = Phrase(zh: "分解", en: "split into shares")
    package static let boardOrder = Phrase(zh: "排名次序", en: "order of the board")
  }
}
