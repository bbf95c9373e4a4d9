import Assessing

/// Items in wall order as rows, parts below their parents.
struct Tree {
  private(set) var rows: [Listing.Row] = []
  /// The rows that the next item may be a part of, the nearest last.
  private var ancestors: [Int] = []

  /// An item whose parent is not among `items` stands on its own. The items stand in wall order,
  /// so that parts directly follow their parent.
  init(_ items: some Collection<Item>, folded: Set<Item>, in review: Review) {
    rows.reserveCapacity(items.count)
    for item in items { add(item, parent: review.stem(of: item)) }
    markLastParts()
    if !folded.isEmpty { hideParts(of: folded) }
  }

  private mutating func add(_ item: Item, parent: Item?) {
    while let last = ancestors.last, rows[last].item != parent { ancestors.removeLast() }
    if let above = ancestors.last { rows[above].parts += 1 }
    rows.append(Listing.Row(item: item, depth: ancestors.count))
    ancestors.append(rows.count - 1)
  }

  /// From below: a part is the last one where none of its depth was met since its parent's
  /// depth was.
  private mutating func markLastParts() {
    var met: [Bool] = []
    for row in rows.indices.reversed() {
      let depth = rows[row].depth
      rows[row].isLastPart = depth > 0 && (met.count <= depth || !met[depth])
      met = Array(met.prefix(depth + 1))
      while met.count < depth { met.append(false) }
      if met.count == depth { met.append(true) } else { met[depth] = true }
    }
  }

  private mutating func hideParts(of folded: Set<Item>) {
    var shown: [Listing.Row] = []
    var hiddenBelow = Int.max
    for var row in rows where row.depth <= hiddenBelow {
      hiddenBelow = Int.max
      if row.parts > 0, folded.contains(row.item) {
        row.isFolded = true
        hiddenBelow = row.depth
      }
      shown.append(row)
    }
    rows = shown
  }
}
