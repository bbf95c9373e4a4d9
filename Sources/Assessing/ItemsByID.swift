import PlanModel

/// The items of a review by their ids, for those who have many of them to find.
package struct ItemsByID: Sendable {
  package let review: Review
  private var items: [String: Item] = [:]

  package init(_ review: Review) {
    self.review = review
    items.reserveCapacity(review.items.count)
    for item in review.items { items[review.id(of: item)] = item }
    for target in review.plan.targets.indices {
      let inForce = Item.target(review.lineage.current(of: target))
      if review.place(of: inForce) != nil { items[review.plan.targets[target].id] = inForce }
    }
  }

  /// What `Review.item(id:)` finds. The id of a replaced target finds the one in force.
  package subscript(id: String) -> Item? { items[id] }

  /// The ids that an item had, the first one first: a target that replaces another goes on as it.
  func names(of id: String) -> [String] {
    guard case .target(var target)? = items[id] else { return [id] }
    let targets = review.plan.targets
    var names = [id]
    while let before = targets[target].supersedes, names.count < 100 {
      names.insert(targets[before].id, at: 0)
      target = before
    }
    return names
  }

  /// How the item stands that has the first of `names` which there is on this day.
  func standing(of names: [String]) -> Standing? {
    names.lazy.compactMap { items[$0] }.first.map(review.standing)
  }
}
