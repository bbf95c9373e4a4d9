import PlanModel

/// The planned cumulative values of a target by month: straight lines between the steps (F7).
struct Schedule: Sendable {
  private struct Step {
    let month: Int
    let value: Ratio
  }

  /// Ordered by month; the start and the goal are steps too.
  private let steps: [Step]

  /// `start` and `end` count months as `Period.end` does. Nil where there are no steps.
  init?(
    _ steps: some Collection<ScheduleStep>, from baseline: Quantity, start: Int, end: Int,
    goal: Quantity
  ) {
    guard !steps.isEmpty else { return nil }
    var planned = steps.map { Step(month: $0.period.end - start, value: Ratio($0.value)) }
    planned.append(Step(month: 0, value: Ratio(baseline)))
    planned.sort { $0.month < $1.month }
    if let last = planned.last, last.month < end - start {
      planned.append(Step(month: end - start, value: Ratio(goal)))
    }
    self.steps = planned
  }

  /// The value planned by the end of `month`, 1 for the first one.
  func value(at month: Int) -> Ratio { working(at: month).value ?? lastValue }

  private var lastValue: Ratio { steps[steps.count - 1].value }
}

extension Schedule {
  /// How the value planned by the end of `month` comes about: as it stands in the plan, or on the
  /// straight line between two steps.
  func working(at month: Int) -> Working {
    guard let next = steps.firstIndex(where: { $0.month >= month }), next > 0 else {
      return .amount("S", lastValue)
    }
    let (before, after) = (steps[next - 1], steps[next])
    guard after.month > month else { return .amount("S", after.value) }
    let (first, second) = (Working.amount("S1", before.value), Working.amount("S2", after.value))
    let way = Working.product(
      .difference(second, first), .constant(Quantity(month - before.month)))
    return .sum([first, .quotient(way, .constant(Quantity(after.month - before.month)))])
  }

  /// The month at which the plan reaches `value`, with a part of a month: 0 where it begins there,
  /// the last one where it never does.
  func month(of value: Ratio) -> Ratio {
    let sign = lastValue < steps[0].value ? -1 : 1
    guard let next = steps.firstIndex(where: { $0.value * sign >= value * sign }) else {
      return Ratio(Quantity(steps[steps.count - 1].month))
    }
    guard next > 0 else { return .zero }
    let (before, after) = (steps[next - 1], steps[next])
    let share = (value - before.value) / (after.value - before.value) ?? .zero
    return Ratio(Quantity(before.month)) + share * (after.month - before.month)
  }

  /// The value of the first step behind `month`; nil behind the last one.
  func step(after month: Int) -> Ratio? { steps.first { $0.month > month }?.value }
}
