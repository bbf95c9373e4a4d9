import PlanModel

/// All items of a plan with their parents, before they are laid out in order.
struct ItemForest {
  struct Node {
    let item: Item
    /// The row of the target or task, or the number of the group of outcomes.
    let row: Int32
    let horizon: Period
    let sector: Int32
    /// Its place among its kind in file order.
    let order: Int32

    /// What orders the nodes of the wall: horizon, sector, kind, place in the file.
    fileprivate var key: (UInt64, UInt64) {
      let rank: UInt64 =
        switch item {
        case .target: 0
        case .outcome: 1
        case .task: 2
        }
      return (
        UInt64(horizon.start) << 32 | UInt64(horizon.months),
        UInt64(sector) << 34 | rank << 32 | UInt64(order)
      )
    }
  }

  private(set) var nodes: [Node] = []
  private(set) var links = ParentLinks([])
  /// The nodes without a parent, in the order of the wall.
  private(set) var roots: [Int32] = []
  /// The last part of each node, and the part before each part; -1 = none.
  private var lastParts: [Int32] = []
  private var earlierParts: [Int32] = []

  init(plan: Plan, lineage: TargetLineage, outcomes: KnownOutcomes) {
    var parents: [Int32] = []
    addTargets(of: plan, lineage: lineage, parents: &parents)
    addOutcomes(of: plan, outcomes: outcomes)
    parents += Array(repeating: -1, count: nodes.count - parents.count)
    addTasks(of: plan, parents: &parents)
    for number in nodes.indices where parents[number] >= 0 {
      if nodes[Int(parents[number])].horizon != nodes[number].horizon { parents[number] = -1 }
    }
    links = ParentLinks(parents)
    linkParts()
  }

  private mutating func addTargets(
    of plan: Plan, lineage: TargetLineage, parents: inout [Int32]
  ) {
    var numbers = [Int32](repeating: -1, count: plan.targets.count)
    for row in plan.targets.rows.indices where lineage.isCurrent(Index(row)) {
      let indicator = Int(plan.targets.rows[row].indicator.row)
      numbers[row] = Int32(nodes.count)
      nodes.append(
        Node(
          item: .target(Index(row)), row: Int32(row),
          horizon: plan.targets.rows[row].period.horizon,
          sector: plan.indicators.rows[indicator].sector.row, order: Int32(row)))
    }
    for node in nodes {
      let parent = plan.targets.rows[Int(node.row)].parent.map(lineage.current(of:))
      parents.append(parent.map { numbers[Int($0.row)] } ?? -1)
    }
  }

  /// A reported value is an item where no target of its indicator and region has its horizon.
  private mutating func addOutcomes(of plan: Plan, outcomes: KnownOutcomes) {
    var covered = Set<Series>(minimumCapacity: nodes.count)
    for node in nodes {
      let row = Int(node.row)
      covered.insert(
        Series(
          indicator: plan.targets.rows[row].indicator, region: plan.targets.rows[row].region,
          period: node.horizon))
    }
    for (number, group) in outcomes.groups.enumerated() {
      let (series, horizon) = (group.series, group.series.period.horizon)
      let whole = Series(indicator: series.indicator, region: series.region, period: horizon)
      if covered.contains(whole) { continue }
      nodes.append(
        Node(
          item: .outcome(series), row: Int32(number), horizon: horizon,
          sector: plan.indicators.rows[Int(series.indicator.row)].sector.row, order: group.place))
    }
  }

  private mutating func addTasks(of plan: Plan, parents: inout [Int32]) {
    let first = Int32(nodes.count)
    let schemes = SchemePlaces(of: plan, nodes)
    for row in plan.tasks.rows.indices {
      nodes.append(
        Node(
          item: .task(Index(row)), row: Int32(row), horizon: plan.tasks.rows[row].period.horizon,
          sector: plan.tasks.rows[row].sector.row, order: Int32(row)))
      let parent = plan.tasks.rows[row].parent.map { first + $0.row }
      parents.append(parent ?? schemes.node(of: plan.tasks.rows[row]) ?? -1)
    }
  }

  private mutating func linkParts() {
    lastParts = Array(repeating: -1, count: nodes.count)
    earlierParts = lastParts
    var keyed: [(number: Int32, key: (UInt64, UInt64))] = []
    for number in nodes.indices {
      if let parent = links[number] {
        earlierParts[number] = lastParts[parent]
        lastParts[parent] = Int32(number)
      } else {
        keyed.append((Int32(number), nodes[number].key))
      }
    }
    keyed.sort { $0.key < $1.key }
    roots = keyed.map(\.number)
  }

  /// Calls `body` with the parts of a node, the last one in file order first.
  func forEachPartFromLast(of number: Int32, _ body: (Int32) -> Void) {
    var part = lastParts[Int(number)]
    while part >= 0 {
      body(part)
      part = earlierParts[Int(part)]
    }
  }
}
