import PlanModel

/// The scheme of an indicator (一指标一方案): the tasks that serve it stand under its target of the
/// same year, or under its outcome where it has none.
extension Review {
  /// The tasks that serve the indicator of a target or an outcome, in file order.
  package func scheme(of item: Item) -> [Item] {
    item.kind == .task ? [] : standing(under: item).filter { $0.kind == .task }
  }

  /// The target or outcome whose indicator the task serves, by itself or as a part of a task that
  /// does; nil for other items, and where nothing of the indicator stands in the task's year.
  package func served(by item: Item) -> Item? {
    var above = item.kind == .task ? stem(of: item) : nil
    while let task = above, task.kind == .task { above = stem(of: task) }
    return above
  }
}

/// Where the schemes of indicators hang, while the items are laid out.
struct SchemePlaces {
  /// By indicator, region and horizon: a goal of the whole horizon before one of a part of it.
  private var nodes: [Series: Int32] = [:]
  private let root: Index<Region>?

  /// Looks only where a task names an indicator: most plans have none.
  init(of plan: Plan, _ nodes: [ItemForest.Node]) {
    root = plan.rootRegion
    guard plan.tasks.rows.contains(where: { $0.indicator != nil }) else { return }
    let series = nodes.map { SchemePlaces.series(of: $0.item, in: plan) }
    for isWhole in [true, false] {
      for (number, series) in series.enumerated() {
        guard let series, (series.period == series.period.horizon) == isWhole else { continue }
        let place = Series(
          indicator: series.indicator, region: series.region, period: series.period.horizon)
        if self.nodes[place] == nil { self.nodes[place] = Int32(number) }
      }
    }
  }

  private static func series(of item: Item, in plan: Plan) -> Series? {
    switch item {
    case .target(let index): return plan.targets[index].series
    case .outcome(let series): return series
    case .task: return nil
    }
  }

  /// The node that the task stands under: of its own region, else of the whole place.
  func node(of task: PlanTask) -> Int32? {
    guard let indicator = task.indicator else { return nil }
    let regions = [task.region, root].compactMap(\.self)
    return regions.lazy.compactMap { region in
      nodes[Series(indicator: indicator, region: region, period: task.period.horizon)]
    }.first
  }
}
