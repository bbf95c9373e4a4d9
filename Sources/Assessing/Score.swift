import PlanModel

/// What an item adds to a composite: 0 to 1, no bonus (F24).
extension Review {
  /// What was reached of what was due; nil = not rated. A task that is only claimed waits for its
  /// audit, and of one that nobody reported on it is not known that it was not done.
  package func score(of item: Item) -> Ratio? { scoreWorking(of: item)?.value }

  /// How the score comes about, in terms of the item's figures.
  func scoreWorking(of item: Item) -> Working? {
    let assessment = assessment(of: item)
    switch item {
    case .target(let index): return scoreWorking(of: index, assessment)
    case .task(let index): return isReportedOn(index) ? scoreWorking(ofTaskIn: assessment) : nil
    case .outcome: return nil
    }
  }

  private func scoreWorking(of index: Index<Target>, _ assessment: Assessment) -> Working? {
    guard assessment.isRated, let judge = judge(on: ruling(of: index)),
      let reading = judge.evidence.reading
    else { return nil }
    return judge.scoreWorking(of: reading, assessment)
  }

  private func scoreWorking(ofTaskIn assessment: Assessment) -> Working? {
    switch assessment.status {
    case .closed: return .one
    case .done: return nil
    default: break
    }
    guard let progress = assessment.progress, let expected = assessment.expected else {
      return assessment.flags.contains(.overdue) ? .zero : nil
    }
    return .least(.one, .quotient(.share("P", progress), .share("E", expected)))
  }
}

extension Working {
  fileprivate static let one = Working.constant(Quantity(1))
  fileprivate static let zero = Working.constant(.zero)
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
  func scoreWorking(of reading: Reading, _ assessment: Assessment) -> Working {
    if isSatisfied(by: reading), evidence.isClosed || assessment.status == .metEarly { return .one }
    guard let share = shareWorking(of: reading, assessment), share.value != nil else {
      return assessment.status.tone == .good ? .one : .zero
    }
    let isControlled = goal.low == nil && (evidence.isRate && !isDecline || evidence.isCount)
    let score = isControlled ? Working.difference(.constant(Quantity(2)), share) : share
    let isNegative = score.value.map { $0 < .zero } ?? false
    return .least(.one, isNegative ? .greatest(.zero, score) : score)
  }

  /// What was reached of what was due; nil where the goal knows no share.
  private func shareWorking(of reading: Reading, _ assessment: Assessment) -> Working? {
    if evidence.isRate, !isDecline, goal.low == nil || goal.high == nil, goal.aim > .zero {
      let aim = Working.term(target.value == nil ? "L" : "T", goal.aim)
      return .quotient(.term("x", reading.value), aim)
    }
    guard let progress = assessment.progress else { return nil }
    let reached = Working.share("P", progress)
    return assessment.expected.map { .quotient(reached, .share("E", $0)) } ?? reached
  }
}
