import PlanModel

/// The targets known on a day, and which of them replaced which.
struct TargetLineage: Sendable {
  private let predecessors: [Int32]
  private let successors: [Int32]
  private let known: [Bool]

  init(_ targets: Table<Target>, asOf: Day) {
    let known = targets.rows.map { target in target.setOn.map { $0 <= asOf } ?? true }
    let links = ParentLinks(targets.rows.map { $0.supersedes?.row ?? -1 })
    var nearest = [Int32](repeating: -1, count: targets.count)
    var successors = nearest
    for row in known.indices where known[row] {
      var predecessor = links[row]
      while let place = predecessor, !known[place] { predecessor = links[place] }
      guard let place = predecessor else { continue }
      nearest[row] = Int32(place)
      successors[place] = Int32(row)
    }
    self.known = known
    self.successors = successors
    predecessors = nearest
  }

  /// Whether the target is known and nothing known replaced it.
  func isCurrent(_ target: Index<Target>) -> Bool {
    known[Int(target.row)] && successors[Int(target.row)] < 0
  }

  /// The target now in force in place of `target`: itself where nothing replaced it.
  func current(of target: Index<Target>) -> Index<Target> {
    var row = target.row
    while successors[Int(row)] >= 0 { row = successors[Int(row)] }
    return Index(Int(row))
  }

  /// The targets that led to `target`, oldest first, itself last.
  func chain(to target: Index<Target>) -> [Index<Target>] {
    var chain = [target]
    var row = predecessors[Int(target.row)]
    while row >= 0 {
      chain.append(Index(Int(row)))
      row = predecessors[Int(row)]
    }
    return chain.reversed()
  }
}
