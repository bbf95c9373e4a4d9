import PlanModel

/// What the items of a review count as, remembered: each is judged when it is first asked for, and
/// again only when something that it depends on changes.
package struct CountMemo: Sendable {
  /// By the place of the item in the review.
  private var counts: [Tally.Count?]
  /// How many times an item was judged so far.
  package private(set) var judged = 0

  package init(_ review: Review) {
    counts = Array(repeating: nil, count: review.items.count)
  }

  /// What `item`, which is one of the review's, counts as.
  package mutating func count(of item: Item, in review: Review) -> Tally.Count {
    guard let place = review.place(of: item) else { return review.count(of: item) }
    if let count = counts[place] { return count }
    let count = review.count(of: item)
    counts[place] = count
    judged += 1
    return count
  }

  /// Goes over from `old` to `new`, which has `entries` more in its journal.
  package mutating func follow(_ entries: [JournalEntry], from old: Review, to new: Review) {
    if old.items != new.items { move(from: old, to: new) }
    for item in new.dependents(on: entries) {
      if let place = new.place(of: item) { counts[place] = nil }
    }
  }

  /// Takes what is known of the items that both have.
  private mutating func move(from old: Review, to new: Review) {
    var moved = [Tally.Count?](repeating: nil, count: new.items.count)
    for (place, item) in old.items.enumerated() {
      if let count = counts[place], let target = new.place(of: item) { moved[target] = count }
    }
    counts = moved
  }
}
