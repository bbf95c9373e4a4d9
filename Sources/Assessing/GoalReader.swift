import PlanModel

extension Evidence {
  /// The goal in numbers, or why there is none.
  func goal() -> Result<Goal, NoGoal> {
    if link == .unknown { return .failure(.unknown) }
    return switch target.kind {
    case .floor: value.map { .success(floor($0)) } ?? .failure(.unknown)
    case .ceiling: value.map { .success(.atMost($0)) } ?? .failure(.unknown)
    case .full: .success(.atLeast(value ?? Quantity(100)))
    case .zero: .success(.atMost(.zero))
    case .around: around()
    case .range: range()
    case .exact: exact()
    case .hold: hold()
    case .setElsewhere: value.map { .success(better($0)) } ?? .failure(.unknown)
    case .sameAs: counterpart.map { .success(better($0)) } ?? .failure(.unknown)
    case .falls: counterpart.map { .success(.lessThan($0)) } ?? .failure(.unknown)
    case .rises: counterpart.map { .success(.moreThan($0)) } ?? .failure(.unknown)
    }
  }

  /// "At least 3 % down" is written as a floor of -3 where less is better: it is met from below.
  private func floor(_ value: Quantity) -> Goal {
    isRate && value.isNegative && indicator.direction == .down ? .atMost(value) : .atLeast(value)
  }

  /// The value or better, whichever way that is; within the tolerance, where there is one.
  private func better(_ value: Quantity) -> Goal {
    let slack = tolerance ?? .zero
    switch indicator.direction {
    case .up: return .atLeast(value, slack: slack)
    case .down: return .atMost(value, slack: slack)
    case .band: return between(value - slack, value + slack, aim: value)
    }
  }

  var tolerance: Quantity? {
    linked(target.tolerance ?? profile.tolerances[indicator.id])
  }

  private func around() -> Result<Goal, NoGoal> {
    guard let value = value else { return .failure(.unknown) }
    guard let tolerance else { return .failure(.needsTolerance) }
    return .success(between(value - tolerance, value + tolerance, aim: value))
  }

  private func exact() -> Result<Goal, NoGoal> {
    value.map { .success(between($0, $0, aim: $0)) } ?? .failure(.unknown)
  }

  private func hold() -> Result<Goal, NoGoal> {
    (value ?? baseline).map { .success(better($0)) } ?? .failure(.unknown)
  }

  /// Progress leads to the limit that is reached first.
  private func range() -> Result<Goal, NoGoal> {
    let aim = indicator.direction == .down ? high ?? low : low ?? high
    return aim.map { .success(between(low, high, aim: $0)) } ?? .failure(.unknown)
  }

  private func between(_ low: Quantity?, _ high: Quantity?, aim: Quantity) -> Goal {
    .between(low, high, aim: aim, better: indicator.direction)
  }
}

/// Why a target has no goal in numbers.
enum NoGoal: Error {
  /// A number that it rests on is not known.
  case unknown
  case needsTolerance
}
