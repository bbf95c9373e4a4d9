import Assessing

/// Items in wall order as rows, parts below their parents.
struct Tree {
  private(set) var rows: [Listing.Row] = []
  private let children: [Item: [Item]]
  private let folded: Set<Item>

  /// An item whose parent is not among `items` stands on its own.
  init(_ items: [Item], folded: Set<Item>, in review: Review) {
    self.folded = folded
    var children: [Item: [Item]] = [:]
    var roots: [Item] = []
    let listed = Set(items)
    for item in items {
      if let parent = review.parent(of: item), listed.contains(parent) {
        children[parent, default: []].append(item)
      } else {
        roots.append(item)
      }
    }
    self.children = children
    rows.reserveCapacity(items.count)
    for root in roots { add(root, depth: 0, isLast: false) }
  }

  private mutating func add(_ item: Item, depth: Int, isLast: Bool) {
    let parts = children[item] ?? []
    let isFolded = folded.contains(item) && !parts.isEmpty
    rows.append(
      Listing.Row(
        item: item, depth: depth, isLastPart: isLast, parts: parts.count, isFolded: isFolded))
    guard !isFolded else { return }
    for (place, part) in parts.enumerated() {
      add(part, depth: depth + 1, isLast: place == parts.count - 1)
    }
  }
}
