import PlanModel

/// What a board is held against, to see who moved: the plan as it was known a month earlier while
/// the period runs; once it is over, the year before.
struct BoardComparison: Sendable {
  let review: Review
  let horizon: Period
  /// Whether both are about the same period.
  let isOfSamePeriod: Bool
}

extension Review {
  /// Nil where nothing stands there to compare with.
  func comparison(for horizon: Period) -> BoardComparison? {
    if horizon.lastDay <= asOf {
      let before = horizon.yearBefore
      guard horizon.isYear, horizons.contains(before) else { return nil }
      return BoardComparison(review: self, horizon: before, isOfSamePeriod: false)
    }
    guard let day = asOf.monthEarlier, day >= horizon.firstDay else { return nil }
    return BoardComparison(
      review: Review(plan: plan, asOf: day), horizon: horizon, isOfSamePeriod: true)
  }
}

/// How a place changed since the board before.
package enum BoardMovement: Equatable, Sendable {
  /// By so many ranks: positive upwards; 0 = none.
  case by(Int)
  /// It had no rank then.
  case new
  /// There is nothing to compare with, or no rank now.
  case unknown

  init(from earlier: Int?, to rank: Int?) {
    guard let rank else {
      self = .unknown
      return
    }
    self = earlier.map { .by($0 - rank) } ?? .new
  }
}

/// What stays the same of an item from one board to the next.
enum BoardIdentity: Hashable {
  case target(Index<Indicator>, Index<Region>, firstMonth: Int, months: Int)
  case task(Index<PlanTask>)

  /// Nil for what is on no board.
  init?(_ item: Item, in review: Review) {
    switch item {
    case .target(let index):
      let target = review.plan.targets[index]
      self = .target(
        target.indicator, target.region, firstMonth: target.period.firstMonth,
        months: target.period.months)
    case .task(let task): self = .task(task)
    case .outcome: return nil
    }
  }
}

extension Day {
  /// The same day a month earlier, the last one of a month for the last one; nil before year 1.
  package var monthEarlier: Day? {
    let latest = latest
    guard let month = latest.month, let day = latest.day else { return nil }
    let (year, before) = month == 1 ? (latest.year - 1, 12) : (latest.year, month - 1)
    guard year > 0 else { return nil }
    let isMonthEnd = day == Day.daysInMonth(year: latest.year, month: month)
    let last = Day.daysInMonth(year: year, month: before)
    return Day(year: year, month: before, day: isMonthEnd ? last : min(day, last))
  }
}
