import Assessing

/// How deep the lines of a list stand below each other: a part is set below its parent only where
/// the parent is in the same list above it.
struct Nesting {
  private var depths: [Item: Int] = [:]

  /// Says that `item` stands above what follows.
  mutating func open(_ item: Item) { depths[item] = 0 }

  /// 0 for a line that stands by itself.
  mutating func depth(of line: ItemLine) -> Int {
    let depth = line.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
    depths[line.item] = depth
    return depth
  }
}

extension ItemLine {
  /// What the line is called at `depth`: a part below its parent needs no more than its region.
  func name(at depth: Int) -> String { depth > 0 ? partName : name }
}
