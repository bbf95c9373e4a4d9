/// Which node stands under which, with circles cut: every walk upward ends.
///
/// A plan with faults still opens, so a row may name itself as its parent, through others too.
struct ParentLinks: Sendable {
  /// The parent of each node, or -1.
  private var parents: [Int32]

  /// `parents` holds the number of each node's parent, or -1 where it has none.
  init(_ parents: [Int32]) {
    self.parents = parents
    cutCircles()
  }

  subscript(node: Int) -> Int? { parents[node] < 0 ? nil : Int(parents[node]) }

  private mutating func cutCircles() {
    var walks = [Int32](repeating: -1, count: parents.count)
    for start in parents.indices where walks[start] < 0 {
      var node = start
      walks[node] = Int32(start)
      while let parent = self[node] {
        if walks[parent] == Int32(start) { parents[node] = -1 }
        guard walks[parent] < 0 else { break }
        walks[parent] = Int32(start)
        node = parent
      }
    }
  }
}
