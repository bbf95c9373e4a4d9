import PlanModel

/// What became of one item between two reviews, and why.
package struct ItemChange: Sendable {
  /// What happened; of several things, the first one in this order.
  package enum Kind: String, CaseIterable, Sendable {
    /// It is new in the plan, or no longer in it.
    case added, removed
    /// It was finished, and is taken up again.
    case reopened
    /// It reached its goal, or failed it.
    case met, missed
    /// It fell due, and nothing was reported of it.
    case unreported
    /// It stands in a worse band, or in a better one.
    case fallenBehind = "fallen-behind"
    case caughtUp = "caught-up"
    /// It has another goal.
    case targetChanged = "target-changed"
    /// A value was corrected.
    case revised
    /// A value came in.
    case reported
    /// It was put under special supervision, or released.
    case listed, released
    /// Its state is another one.
    case moved
  }

  /// The id in the later review; for what was removed, in the earlier one.
  package let id: String
  package let kind: Kind
  /// Nil where it was not there.
  package let before: Standing?
  package let after: Standing?
  /// What it follows from, in the order of `Ingredient`.
  package let causes: [ChangeCause]
}

/// What made an item stand otherwise.
package enum ChangeCause: Sendable {
  /// The day is a later one.
  case time
  case rule
  case goal
  /// A period has its first value, in the table of outcomes.
  case newOutcome(Outcome)
  case revisedOutcome(from: Outcome, to: Outcome)
  /// Outcomes of something else that counts for it: a part, a baseline, a comparison.
  case otherOutcome
  /// What people entered about it; empty = about something else that counts for it.
  case entries([JournalEntry])

  package var ingredient: Ingredient {
    switch self {
    case .time: .time
    case .rule: .rule
    case .goal: .goal
    case .newOutcome, .revisedOutcome, .otherOutcome: .outcome
    case .entries: .journal
    }
  }
}

/// What of an item counts when two reviews are held against each other.
package struct Standing: Sendable {
  package let item: Item
  package let status: Status
  package let outcome: Outcome?
  package let target: Target?
  package let isListed: Bool
  package let isOverdue: Bool
}

extension Review {
  func standing(of item: Item) -> Standing {
    let assessment = assessment(of: item)
    return Standing(
      item: item, status: assessment.status, outcome: assessment.outcome,
      target: target(of: item), isListed: supervision(of: item) != nil,
      isOverdue: assessment.flags.contains(.overdue))
  }
}

extension Standing {
  /// Whether a reader would see the same: rows may stand elsewhere in their tables.
  func isSame(as other: Standing) -> Bool {
    status == other.status && isListed == other.isListed && isOverdue == other.isOverdue
      && hasSameGoal(as: other)
      && hasSameOutcome(as: other)
  }

  func hasSameGoal(as other: Standing) -> Bool {
    guard let target, let otherTarget = other.target else {
      return target == nil && other.target == nil
    }
    return target.id == otherTarget.id && target.kind == otherTarget.kind
      && target.value == otherTarget.value && target.low == otherTarget.low
      && target.high == otherTarget.high
  }

  func hasSameOutcome(as other: Standing) -> Bool {
    outcome?.value == other.outcome?.value && outcome?.bound == other.outcome?.bound
      && outcome?.period == other.outcome?.period
  }
}
