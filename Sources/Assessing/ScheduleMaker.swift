import PlanModel

/// How the period of a target is divided.
package enum ScheduleWay: Equatable, Sendable {
  /// The same for each part.
  case even
  /// As the year before went.
  case shares
  /// The planned values, cumulative, one for each part of some length.
  case values([Quantity])
  /// The planned values with their periods.
  case steps([PlannedValue])
}

/// Why a target's period cannot be divided so.
package enum ScheduleProblem: Error, Equatable, Sendable {
  /// The target has no number that adds up over time.
  case indivisible
  /// Nothing says where the level begins.
  case noBaseline
  /// The period has no parts of this length.
  case tooShort(Period, PeriodLength)
  /// No values of parts of this period are known, or not its whole value.
  case noShares(Period)
  /// The counts that would fit the period.
  case wrongCount(Int, fitting: [Int])
  case outside(Period, of: Period)
  /// A cumulative value is smaller than the one before.
  case falls(PlannedValue)
  case missesGoal(Quantity, goal: Quantity)
}

extension Review {
  /// The schedule of `target`, made or checked; `length` is that of its parts, nil = a month, or
  /// a year of a span of years.
  package func makeSchedule(
    of target: Index<Target>, _ way: ScheduleWay, each length: PeriodLength? = nil
  ) throws(ScheduleProblem) -> [PlannedValue] {
    let maker = try scheduleMaker(of: target)
    switch way {
    case .even: return try maker.even(length)
    case .shares: return try maker.byShares(length)
    case .values(let values): return try maker.checked(values)
    case .steps(let steps): return try maker.checked(steps)
    }
  }

  /// Why the period of `target` cannot be divided in any way; nil where it can.
  package func scheduleProblem(of target: Index<Target>) -> ScheduleProblem? {
    do throws(ScheduleProblem) {
      _ = try scheduleMaker(of: target)
      return nil
    } catch {
      return error
    }
  }

  private func scheduleMaker(
    of target: Index<Target>
  ) throws(ScheduleProblem) -> ScheduleMaker {
    let evidence = evidence(on: target)
    guard !evidence.isRate, !evidence.isComparison, case .success(let goal) = evidence.goal() else {
      throw .indivisible
    }
    guard evidence.isCount || evidence.baseline != nil else { throw .noBaseline }
    return ScheduleMaker(review: self, evidence: evidence, goal: goal.aim)
  }
}

/// Makes and checks the schedule of one target.
private struct ScheduleMaker {
  let review: Review
  let evidence: Evidence
  let goal: Quantity

  private var period: Period { evidence.target.period }

  private func parts(_ length: PeriodLength?) throws(ScheduleProblem) -> [Period] {
    let length = length ?? (period.isSpan ? .year : .month)
    let parts = period.parts(length)
    guard !parts.isEmpty else { throw .tooShort(period, length) }
    return parts
  }

  func even(_ length: PeriodLength?) throws(ScheduleProblem) -> [PlannedValue] {
    let parts = try parts(length)
    return try schedule(parts, by: Shares.even(parts.count))
  }

  /// By what each part of the year before had of its whole. A part whose value is not known goes
  /// into the next one.
  func byShares(_ length: PeriodLength?) throws(ScheduleProblem) -> [PlannedValue] {
    let before = period.shifted(years: -1)
    let finder = review.finder(
      of: evidence.target.indicator, in: evidence.target.region, period: before)
    let start =
      evidence.isCount
      ? Quantity.zero
      : review.valueOfYear(
        before: before, of: evidence.target.indicator, in: evidence.target.region)
    guard !period.isSpan, let whole = finder.value(through: before), let start else {
      throw .noShares(before)
    }
    var (known, values): ([Period], [Ratio]) = ([], [Ratio(start)])
    for part in try parts(length) {
      let isLast = part.end == period.end
      guard let value = isLast ? whole : finder.value(through: part.shifted(years: -1)) else {
        continue
      }
      known.append(part)
      values.append(Ratio(value))
    }
    guard known.count > 1 else { throw .noShares(before) }
    return try schedule(known, by: zip(values.dropFirst(), values).map { $0 - $1 })
  }

  private func schedule(
    _ parts: [Period], by weights: [Ratio]
  ) throws(ScheduleProblem) -> [PlannedValue] {
    let total = goal - evidence.origin
    guard let values = Shares.parts(of: total, by: weights, places: places(parts.count)) else {
      throw .noShares(period.shifted(years: -1))
    }
    var planned = evidence.origin
    return zip(parts, values).map { part, value in
      planned = planned + value
      return PlannedValue(period: part, value: planned)
    }
  }

  /// The decimals of the indicator, or as many more as an even part needs for two digits.
  private func places(_ count: Int) -> Int {
    let even = Ratio(goal - evidence.origin).magnitude / Ratio(Quantity(count)) ?? .zero
    var places = max(evidence.indicator.decimals, goal.decimals)
    while places < Quantity.maximumDecimals, even != .zero,
      even * Int(Quantity.power(places)) < Ratio(Quantity(10))
    { places += 1 }
    return places
  }
}

extension ScheduleMaker {
  func checked(_ values: [Quantity]) throws(ScheduleProblem) -> [PlannedValue] {
    let divisions = PeriodLength.allCases.map(period.parts).filter { !$0.isEmpty }
    guard let parts = divisions.first(where: { $0.count == values.count }) else {
      throw .wrongCount(values.count, fitting: divisions.map(\.count))
    }
    return try checked(zip(parts, values).map { PlannedValue(period: $0, value: $1) })
  }

  /// The values lie within the period, count up, and end where the target does.
  func checked(_ steps: [PlannedValue]) throws(ScheduleProblem) -> [PlannedValue] {
    let steps = steps.sorted { $0.period.end < $1.period.end }
    if let stray = steps.first(where: { !period.contains($0.period) }) {
      throw .outside(stray.period, of: period)
    }
    if evidence.isCount,
      let fall = zip(steps, steps.dropFirst()).first(where: { $0.value > $1.value })
    {
      throw .falls(fall.1)
    }
    if let last = steps.last, last.period.end == period.end, last.value != goal {
      throw .missesGoal(last.value, goal: goal)
    }
    return steps
  }
}
