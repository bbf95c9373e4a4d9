import PlanModel

/// A value that a later report replaced, and what that made of the verdict (F21).
package struct Flip: Sendable {
  package let item: Item
  /// What the verdict would be by the values before.
  package let before: Status
  package let after: Status
  /// The value that was replaced last.
  package let earlier: Outcome

  /// Whether the verdict is another one now.
  package var isChange: Bool { before != after }
}

extension Review {
  /// What the latest report of the item's value did to its verdict; nil where nothing was
  /// replaced.
  package func flip(of item: Item) -> Flip? {
    guard case .target(let index) = item, isAnyReplaced(of: plan.targets[index]),
      let reading = evidence(on: ruling(of: index)).reading
    else { return nil }
    let parts = reading.parts.isEmpty ? [reading.outcome] : reading.parts
    let replaced = parts.map(\.series).filter { outcomes.vintages(of: $0).count > 1 }
    guard let earlier = replaced.last.flatMap({ outcomes.vintages(of: $0).dropLast().last }) else {
      return nil
    }
    var before = self
    before.outcomes = outcomes.withoutLatest(of: replaced)
    return Flip(
      item: item, before: before.assessment(of: item).status,
      after: assessment(of: item).status, earlier: earlier)
  }

  /// Whether any value of the target's indicator and region was replaced: of most, none was, and
  /// nothing is to be gathered for them.
  private func isAnyReplaced(of target: Target) -> Bool {
    outcomes.groups(of: target.indicator, in: target.region).contains { $0.range.count > 1 }
  }
}
