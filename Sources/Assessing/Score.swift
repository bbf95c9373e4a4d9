import PlanModel

/// What an item adds to a composite: 0 to 1, no bonus (F24).
extension Review {
  /// What was reached of what was due; nil = not rated. A task that is only claimed waits for its
  /// audit, and of one that nobody reported on it is not known that it was not done.
  package func score(of item: Item) -> Ratio? {
    let assessment = assessment(of: item)
    switch item {
    case .target(let index): return score(of: index, assessment)
    case .task(let index): return isReportedOn(index) ? score(ofTaskIn: assessment) : nil
    case .outcome: return nil
    }
  }

  private func score(of index: Index<Target>, _ assessment: Assessment) -> Ratio? {
    guard assessment.isRated, let judge = judge(on: ruling(of: index)),
      let reading = judge.evidence.reading
    else { return nil }
    return judge.score(of: reading, assessment)
  }

  private func score(ofTaskIn assessment: Assessment) -> Ratio? {
    switch assessment.status {
    case .closed: return .one
    case .done: return nil
    default: break
    }
    guard let progress = assessment.progress, let expected = assessment.expected else {
      return assessment.flags.contains(.overdue) ? .zero : nil
    }
    return (progress / expected).map { min($0, .one) }
  }
}

extension Assessment {
  /// Whether there is a verdict on a target.
  package var isRated: Bool {
    switch status {
    case .ahead, .onPace, .slightlyBehind, .behind, .severelyBehind, .movedBack: true
    case .metEarly, .met, .exceeded, .missed, .breached: true
    default: false
    }
  }
}

extension Judge {
  /// A budget scores by what it went beyond what was due (F2); a rate by the share of the rate
  /// that was promised; what knows no share by its verdict alone.
  func score(of reading: Reading, _ assessment: Assessment) -> Ratio {
    if isSatisfied(by: reading), evidence.isClosed || assessment.status == .metEarly { return .one }
    let due = assessment.expected ?? .one
    let share: Ratio? =
      if evidence.isRate, !isDecline, goal.low == nil || goal.high == nil, goal.aim > .zero {
        Ratio(reading.value, over: goal.aim)
      } else {
        assessment.progress.flatMap { $0 / due }
      }
    guard let share else { return assessment.status.tone == .good ? .one : .zero }
    let isControlled = goal.low == nil && (evidence.isRate && !isDecline || evidence.isCount)
    let score = isControlled ? Ratio(Quantity(2)) - share : share
    return min(max(score, .zero), .one)
  }
}
