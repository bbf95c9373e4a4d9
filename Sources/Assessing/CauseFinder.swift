import PlanModel

/// Finds at which steps items come to stand otherwise.
struct CauseFinder {
  private let old: Review
  private let steps: [(ingredient: Ingredient, review: Review)]
  private let knownEntries: Set<String>

  init(_ old: Review, _ steps: [(ingredient: Ingredient, review: Review)]) {
    self.old = old
    self.steps = steps
    knownEntries = Set(old.ledger.entries.map(\.id))
  }

  /// Nil where the item is what it was.
  func change(of id: String) -> ItemChange? {
    let names = steps.last.map { $0.review.names(of: id) } ?? [id]
    let before = old.standing(of: names)
    let after = steps.last?.review.standing(of: names)
    guard let kind = ItemChange.Kind(from: before, to: after) else { return nil }
    return ItemChange(
      id: id, kind: kind, before: before, after: after, causes: causes(of: id, names))
  }

  private func causes(of id: String, _ names: [String]) -> [ChangeCause] {
    var causes: [ChangeCause] = []
    var (review, standing) = (old, old.standing(of: names))
    for step in steps {
      let next = step.review.standing(of: names)
      if ItemChange.Kind(from: standing, to: next) != nil {
        causes += found(step.ingredient, id, (review, standing), (step.review, next))
      }
      (review, standing) = (step.review, next)
    }
    return causes
  }

  private func found(
    _ ingredient: Ingredient, _ id: String, _ before: (review: Review, standing: Standing?),
    _ after: (review: Review, standing: Standing?)
  ) -> [ChangeCause] {
    switch ingredient {
    case .time: known(on: id, before.standing, after.standing, in: after.review)
    case .rule: [.rule]
    case .goal: [.goal]
    case .outcome: [outcome(before.standing?.outcome, after.standing?.outcome)]
    case .journal: [.entries(entries(on: id, in: after.review))]
    }
  }

  /// What came to be known of the item with the later day; else time itself.
  private func known(
    on id: String, _ before: Standing?, _ after: Standing?, in review: Review
  ) -> [ChangeCause] {
    var causes: [ChangeCause] = []
    let entries = entries(on: id, in: review)
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

  /// The new entries about the item, and those that took back or brought back such.
  private func entries(on id: String, in review: Review) -> [JournalEntry] {
    let ledger = review.ledger
    let item = review.item(id: id)
    let new = ledger.entries.filter { !knownEntries.contains($0.id) }
    return new.filter { entry in
      guard entry.isReversal else { return review.concerns(entry.subject, id, item) }
      return ledger.entries(of: entry.subject).contains { review.concerns($0.subject, id, item) }
    }
  }
}

extension Review {
  /// The ids that an item had, the first one first: a target that replaces another goes on as it.
  fileprivate func names(of id: String) -> [String] {
    var names = [id]
    var target = plan.targets.index(of: id)
    while let before = target.flatMap({ plan.targets[$0].supersedes }), names.count < 100 {
      names.insert(plan.targets[before].id, at: 0)
      target = before
    }
    return names
  }

  fileprivate func standing(of names: [String]) -> Standing? {
    names.lazy.compactMap(standing).first
  }
}

extension Outcome {
  /// Whether a person did not enter it.
  fileprivate var isFromTable: Bool {
    if case .journal = origin { false } else { true }
  }
}

extension Review {
  /// Whether `subject` is the item, a milestone of it, or the indicator that it measures.
  fileprivate func concerns(_ subject: String, _ id: String, _ item: Item?) -> Bool {
    if subject == id || subject.hasPrefix(id + "#") { return true }
    guard let item else { return false }
    if self.item(id: subject) == item { return true }
    return indicator(of: item).map { plan.indicators[$0].id == subject } ?? false
  }
}
