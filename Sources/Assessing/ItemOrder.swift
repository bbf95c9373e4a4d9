import PlanModel

/// The items of a plan in the order of the wall, and the tree that they form.
///
/// By horizon, then sector, then targets, outcomes and tasks, each in file order; a part follows
/// its parent directly, depth first. A part with another horizon than its parent stands alone.
struct ItemOrder: Sendable {
  private(set) var items: [Item] = []
  /// The place of each item's parent, or -1.
  private(set) var parents: [Int32] = []
  private(set) var depths: [Int32] = []
  /// One past the last place of what stands under each item.
  private(set) var ends: [Int32] = []
  /// The place of each target, task, and group of outcomes, by its row; -1 = no item.
  private(set) var targetPlaces: [Int32]
  private(set) var taskPlaces: [Int32]
  private(set) var outcomePlaces: [Int32]
  private(set) var horizons: [Period] = []
  /// The first place of each horizon, and one past the last item.
  private(set) var horizonStarts: [Int] = []

  init(_ forest: ItemForest, targets: Int, tasks: Int, groups: Int) {
    targetPlaces = [Int32](repeating: -1, count: targets)
    taskPlaces = [Int32](repeating: -1, count: tasks)
    outcomePlaces = [Int32](repeating: -1, count: groups)
    items.reserveCapacity(forest.nodes.count)
    var places = [Int32](repeating: -1, count: forest.nodes.count)
    var waiting = Array(forest.roots.reversed())
    while let number = waiting.popLast() {
      let parent = forest.links[Int(number)].map { places[$0] } ?? -1
      places[Int(number)] = Int32(items.count)
      append(forest.nodes[Int(number)], parent: parent)
      forest.forEachPartFromLast(of: number) { waiting.append($0) }
    }
    horizonStarts.append(items.count)
    closeSubtrees()
  }

  private mutating func append(_ node: ItemForest.Node, parent: Int32) {
    let place = Int32(items.count)
    if horizons.last != node.horizon {
      horizons.append(node.horizon)
      horizonStarts.append(items.count)
    }
    switch node.item {
    case .target(let target): targetPlaces[Int(target.row)] = place
    case .task(let task): taskPlaces[Int(task.row)] = place
    case .outcome: outcomePlaces[Int(node.row)] = place
    }
    items.append(node.item)
    parents.append(parent)
    depths.append(parent < 0 ? 0 : depths[Int(parent)] + 1)
    ends.append(place + 1)
  }

  private mutating func closeSubtrees() {
    for place in items.indices.reversed() where parents[place] >= 0 {
      let parent = Int(parents[place])
      ends[parent] = max(ends[parent], ends[place])
    }
  }

  /// The places of one horizon's items.
  func places(in horizon: Period) -> Range<Int> {
    guard let place = horizons.firstIndex(of: horizon) else { return 0..<0 }
    return horizonStarts[place]..<horizonStarts[place + 1]
  }

  /// The places of the direct parts of the item at `place`.
  func parts(of place: Int) -> [Int] {
    var parts: [Int] = []
    var next = place + 1
    while next < ends[place] {
      parts.append(next)
      next = Int(ends[next])
    }
    return parts
  }
}
