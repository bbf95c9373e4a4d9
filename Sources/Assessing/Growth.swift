import PlanModel

/// Growth rates of levels, for comparison with other methods (F9, F9a, F9b). No verdict rests on
/// them.
package enum Growth {
  /// The mean growth a year from `start` to `end` in `months`, as a share: 0.02 for 2 %. Nil
  /// unless both have the same sign and are not zero.
  package static func yearly(
    from start: Quantity, to end: Quantity, months: Int
  ) -> Ratio? {
    guard let factor = Ratio(end, over: start), factor > .zero, months > 0 else { return nil }
    return factor.power(12, over: months).map { $0 - .one }
  }

  /// The growth so far over the growth that was promised (F9): 1 = as promised, negative = the
  /// other way. `months` and `monthsInAll` count from the baseline.
  package static func ratio(
    from baseline: Quantity, to value: Quantity, months: Int, target: Quantity, monthsInAll: Int
  ) -> Ratio? {
    guard
      let observed = yearly(from: baseline, to: value, months: months),
      let promised = yearly(from: baseline, to: target, months: monthsInAll)
    else { return nil }
    return observed / promised
  }

  /// The ratio as a score from −5 to +5 (F9b).
  package static func score(ofRatio ratio: Ratio) -> Ratio {
    let isFast = ratio * 10 >= Ratio(Quantity(6))
    let factor = Quantity(mantissa: isFast ? 71_429 : 41_667, decimals: 4)
    let offset = Quantity(mantissa: isFast ? 42_857 : 25_000, decimals: 4)
    let score = ratio * Ratio(factor) - Ratio(offset)
    return min(max(score, Ratio(Quantity(-5))), Ratio(Quantity(5)))
  }

  /// How much of the usual growth can be asked for near a limit that nothing can pass (F9a): 1 far
  /// from it, 0 at it.
  package static func room(at baseline: Quantity, below limit: Quantity) -> Ratio {
    guard let share = Ratio(baseline, over: limit), share > .zero else { return .one }
    return max(.one - (share.power(111, over: 25) ?? .zero), .zero)
  }
}

extension Growth {
  /// The band of a ratio of growth rates: 95 %, 60 % and 0 of what was promised.
  static func pace(ofRatio ratio: Ratio) -> Pace {
    if ratio.isNegative { return .movedBack }
    if ratio * 100 >= Ratio(Quantity(95)) { return .onPace }
    return ratio * 10 >= Ratio(Quantity(6)) ? .slightlyBehind : .behind
  }

  /// The band of a growth without a target: 1.5 % and 0.5 % a year, less near a limit, and 0.
  static func pace(ofYearly growth: Ratio, room: Ratio) -> Pace {
    if growth.isNegative { return .movedBack }
    if growth * 1000 >= room * 15 { return .onPace }
    return growth * 1000 >= room * 5 ? .slightlyBehind : .behind
  }
}
