import PlanModel

/// The month at which the plan reached the present value, against the month it is (F8).
package struct EarnedSchedule: Equatable, Sendable {
  /// Months from the start of the period to where the plan had this value: 0 to all of them.
  package let earned: Ratio
  /// Months covered by the reading.
  package let covered: Int
  /// Whether a schedule planned it; else the plan is an even pace.
  package let isPlanned: Bool

  /// How many months the value is behind its plan; negative = ahead.
  package var lag: Ratio { Ratio(Quantity(covered)) - earned }

  /// `earned` over `covered`.
  package var ratio: Ratio? { earned / Ratio(Quantity(covered)) }
}

extension Review {
  /// Nil for what has no amount and where a month is missing on the way.
  package func earnedSchedule(of item: Item) -> EarnedSchedule? {
    guard let judge = judge(of: item), let reading = judge.evidence.reading else { return nil }
    return judge.earnedSchedule(of: reading)
  }
}

extension Judge {
  func earnedSchedule(of reading: Reading) -> EarnedSchedule? {
    guard hasAmount, reading.isComplete,
      let progress = measure(of: reading, expected: .one).progress
    else { return nil }
    let even = min(max(progress, .zero), .one) * reading.months
    let planned = evidence.schedule.map { $0.month(of: Ratio(reading.value)) }
    return EarnedSchedule(
      earned: planned ?? even, covered: reading.covered, isPlanned: planned != nil)
  }
}
