import PlanModel

/// Finds what became of each item from a review to a later one, and at which steps.
struct CauseFinder {
  private let old: ItemsByID
  private let steps: [Step]

  private struct Step {
    let ingredient: Ingredient
    let items: ItemsByID
    /// What came into the journal since the earlier review.
    let news: NewEntries
  }

  init(_ old: Review, _ steps: [(ingredient: Ingredient, review: Review)]) {
    let known = Set(old.ledger.entries.map(\.id))
    self.old = ItemsByID(old)
    self.steps = steps.map { ingredient, review in
      let items = ItemsByID(review)
      return Step(
        ingredient: ingredient, items: items, news: NewEntries(in: items, notAmong: known))
    }
  }

  /// In the order of the later review's items, then what is no longer there.
  var changes: [ItemChange] {
    let new = steps.last?.items ?? old
    let gone = old.review.items.map(old.review.id(of:)).filter { new[$0] == nil }
    return (new.review.items.map(new.review.id(of:)) + gone).compactMap { id in
      change(of: id, new.names(of: id))
    }
  }

  /// Nil where the item, which had these names, is what it was.
  private func change(of id: String, _ names: [String]) -> ItemChange? {
    let before = old.standing(of: names)
    let after = (steps.last?.items ?? old).standing(of: names)
    guard let kind = ItemChange.Kind(from: before, to: after) else { return nil }
    return ItemChange(
      id: id, kind: kind, before: before, after: after, causes: causes(of: id, names, before))
  }

  private func causes(of id: String, _ names: [String], _ first: Standing?) -> [ChangeCause] {
    var causes: [ChangeCause] = []
    var standing = first
    for step in steps {
      let next = step.items.standing(of: names)
      if ItemChange.Kind(from: standing, to: next) != nil {
        causes += found(at: step, id, standing, next)
      }
      standing = next
    }
    return causes
  }

  private func found(
    at step: Step, _ id: String, _ before: Standing?, _ after: Standing?
  ) -> [ChangeCause] {
    switch step.ingredient {
    case .time: known(on: id, before, after, at: step)
    case .rule: [.rule]
    case .goal: [.goal]
    case .outcome: [outcome(before?.outcome, after?.outcome)]
    case .journal: [.entries(step.news.about(id, in: step.items))]
    }
  }

  /// What came to be known of the item with the later day; else time itself.
  private func known(
    on id: String, _ before: Standing?, _ after: Standing?, at step: Step
  ) -> [ChangeCause] {
    var causes: [ChangeCause] = []
    let entries = step.news.about(id, in: step.items)
    if let before, let after, !before.hasSameGoal(as: after) { causes.append(.goal) }
    if let outcome = after?.outcome, outcome.isFromTable,
      before.map({ !$0.hasSameOutcome(as: after ?? $0) }) ?? true
    {
      causes.append(self.outcome(before?.outcome, outcome))
    }
    if !entries.isEmpty { causes.append(.entries(entries)) }
    return causes.isEmpty ? [.time] : causes
  }

  private func outcome(_ before: Outcome?, _ after: Outcome?) -> ChangeCause {
    guard let after, before?.value != after.value || before?.period != after.period else {
      return .otherOutcome
    }
    guard let before, before.period == after.period else { return .newOutcome(after) }
    return .revisedOutcome(from: before, to: after)
  }
}

extension Outcome {
  /// Whether a person did not enter it.
  fileprivate var isFromTable: Bool {
    if case .journal = origin { false } else { true }
  }
}
