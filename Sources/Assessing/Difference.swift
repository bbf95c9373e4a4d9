import PlanModel

/// Two reviews of a plan held against each other: what became of each item, and why.
///
/// Causes are found by going from the earlier review to the later one in steps, an ingredient at
/// a time: first the day, then the rules, the goals, the outcomes, the journal. A step at which
/// an item comes to stand otherwise is a cause. The order is a convention: where two ingredients
/// together made the difference, the later one in it is named. What both plans hold already, but
/// was known only after the earlier day, counts as what it is, and not as time passing.
package struct Difference: Sendable {
  package let old: Review
  package let new: Review
  /// In the order of kinds, then of the later review's items.
  package let changes: [ItemChange]

  /// `steps` are the plans from `old` to `new` as `PlanSteps` makes them.
  package init(
    from old: Review, to new: Review, by steps: [(ingredient: Ingredient, plan: Plan)]
  ) {
    self.old = old
    self.new = new
    var reviews = [(Ingredient.time, Review(plan: old.plan, asOf: new.asOf))]
    reviews += steps.dropLast().map { ($0.ingredient, Review(plan: $0.plan, asOf: new.asOf)) }
    if let last = steps.last { reviews.append((last.ingredient, new)) }
    let found = CauseFinder(old, reviews).changes
    changes = ItemChange.Kind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
  }

  /// The changes of `items`, and of what is no longer there.
  package func limited(to items: [Item]) -> Difference {
    let ids = Set(items.map(new.id(of:)))
    return Difference(
      old: old, new: new, changes: changes.filter { ids.contains($0.id) || $0.after == nil })
  }

  private init(old: Review, new: Review, changes: [ItemChange]) {
    self.old = old
    self.new = new
    self.changes = changes
  }

  package func changes(of kind: ItemChange.Kind) -> [ItemChange] {
    changes.filter { $0.kind == kind }
  }
}
