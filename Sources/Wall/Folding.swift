import Assessing
import Phrases

/// Hiding parts below what they are parts of.
extension State {
  mutating func fold() {
    guard let row = parentRow else {
      notice = Notice(say(.nothingToFold))
      return
    }
    let item = listing.rows[row].item
    if selection.folded.remove(item) == nil { selection.folded.insert(item) }
    relist()
    scrolls.items.select(row)
  }

  /// The selected row where it has parts, else the row it is a part of.
  private var parentRow: Int? {
    let selected = scrolls.items.selected
    guard listing.board == nil, listing.rows.indices.contains(selected) else { return nil }
    if listing.rows[selected].parts > 0 { return selected }
    let depth = listing.rows[selected].depth
    guard depth > 0 else { return nil }
    return listing.rows[..<selected].lastIndex { $0.depth < depth }
  }

  /// Folds all parts, or unfolds them where all are folded; a part takes the cursor along to what
  /// it is a part of.
  mutating func foldAll() {
    guard listing.board == nil else {
      notice = Notice(say(.nothingToFold))
      return
    }
    let whole = listing.rows.prefix(scrolls.items.selected + 1).last { $0.depth == 0 }?.item
    let parents = listing.rows.filter { $0.parts > 0 }.map(\.item)
    let isAnyOpen = parents.contains { !selection.folded.contains($0) }
    if isAnyOpen {
      selection.folded.formUnion(parents)
    } else {
      selection.folded.subtract(parents)
    }
    relist()
    if isAnyOpen, let row = whole.flatMap(listing.row(of:)) { scrolls.items.select(row) }
  }
}
