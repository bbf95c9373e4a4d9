import PlanModel

/// The values that satisfy a target, and the one that progress leads to.
struct Goal: Equatable, Sendable {
  /// The value that progress is measured to.
  let aim: Quantity
  /// The limits as promised, both included; nil = none on that side.
  let low: Quantity?
  let high: Quantity?
  /// Whether a value beyond a limit satisfies too, because it lies on the better side.
  var welcomesMore = false
  var welcomesLess = false
  /// Whether the limits themselves do not satisfy: what must fall may not stay.
  var isStrict = false

  /// `slack` below `value` still satisfies.
  static func atLeast(_ value: Quantity, slack: Quantity = .zero) -> Goal {
    Goal(aim: value, low: value - slack, high: nil)
  }

  /// `slack` above `value` still satisfies.
  static func atMost(_ value: Quantity, slack: Quantity = .zero) -> Goal {
    Goal(aim: value, low: nil, high: value + slack)
  }

  static func lessThan(_ value: Quantity) -> Goal {
    Goal(aim: value, low: nil, high: value, isStrict: true)
  }

  static func moreThan(_ value: Quantity) -> Goal {
    Goal(aim: value, low: value, high: nil, isStrict: true)
  }

  /// A promise to end between two values. Where one direction is better, what goes beyond the
  /// limit on that side satisfies the promise too (F11).
  static func between(
    _ low: Quantity?, _ high: Quantity?, aim: Quantity, better direction: Direction
  ) -> Goal {
    Goal(
      aim: aim, low: low, high: high, welcomesMore: direction == .up,
      welcomesLess: direction == .down)
  }

  /// Whether nothing above the goal can spoil it.
  var isFloor: Bool { high == nil || welcomesMore }

  /// Whether nothing below the goal can spoil it.
  var isCeiling: Bool { low == nil || welcomesLess }

  /// Where the true value, which is `low` at least and `high` at most, stands to the goal.
  func verdict(low: Quantity?, high: Quantity?) -> Verdict {
    let (least, most) = (welcomesLess ? nil : self.low, welcomesMore ? nil : self.high)
    if let least, let high, !satisfies(high, from: least) { return .below }
    if let most, let low, !satisfies(most, from: low) { return .above }
    let reaches = least.map { least in low.map { satisfies($0, from: least) } ?? false } ?? true
    let keeps = most.map { most in high.map { satisfies(most, from: $0) } ?? false } ?? true
    return reaches && keeps ? .within : .undecided
  }

  /// Whether a value that need not be a decimal would satisfy.
  func admits(_ value: Ratio) -> Bool {
    let (least, most) = (welcomesLess ? nil : low, welcomesMore ? nil : high)
    let reaches = least.map { isStrict ? value > Ratio($0) : value >= Ratio($0) } ?? true
    let keeps = most.map { isStrict ? value < Ratio($0) : value <= Ratio($0) } ?? true
    return reaches && keeps
  }

  private func satisfies(_ greater: Quantity, from lesser: Quantity) -> Bool {
    isStrict ? greater > lesser : greater >= lesser
  }

  /// How far `value` lies outside the promised limits: negative below, positive above, 0 between.
  func distance(of value: Quantity) -> Ratio {
    if let low, value < low { return Ratio(value) - Ratio(low) }
    if let high, value > high { return Ratio(value) - Ratio(high) }
    return .zero
  }

  /// The same, without a sign, and 0 on a side that is welcome.
  func shortfall(of value: Quantity) -> Ratio {
    let distance = distance(of: value)
    let isWelcome = distance.isNegative ? welcomesLess : welcomesMore
    return isWelcome ? .zero : distance.magnitude
  }
}

/// Where a value stands to a goal.
enum Verdict: Sendable {
  case below, within, above
  /// What is known of the value does not decide.
  case undecided
}
