import PlanModel

/// What lies ahead of a target of an open period: one look at its evidence for all of it.
package struct Outlook: Sendable {
  package fileprivate(set) var catchUp: CatchUp?
  package fileprivate(set) var forecast: Forecast?
  package fileprivate(set) var earned: EarnedSchedule?
  package fileprivate(set) var rest: RestGrowth?
}

extension Review {
  /// Empty for what is closed, and for other items.
  package func outlook(of item: Item) -> Outlook {
    var outlook = Outlook()
    guard let target = target(of: item), target.period.lastDay > asOf,
      !outcomes.groups(of: target.indicator, in: target.region).isEmpty,
      let judge = judge(of: item), let reading = judge.evidence.reading,
      judge.evidence.silence == nil
    else { return outlook }
    outlook.catchUp = judge.catchUp(from: reading)
    outlook.forecast = judge.forecast(
      from: reading, points: points(of: judge.target, through: reading))
    outlook.earned = judge.earnedSchedule(of: reading)
    outlook.rest = restGrowth(judge, reading)
    return outlook
  }
}
