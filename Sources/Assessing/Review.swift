import PlanModel

/// A plan as it was known on a day: the items of the wall, and what was reported of each.
///
/// Targets set later, values reported later and journal entries made later do not count. Where a
/// target was replaced, the one in force on that day stands in its place.
package struct Review: Sendable {
  package let plan: Plan
  package let asOf: Day
  /// The journal replayed through `asOf`.
  package let ledger: Ledger
  let lineage: TargetLineage
  var outcomes: KnownOutcomes
  let order: ItemOrder
  let schedule: Grouped<ScheduleStep>
  let milestones: Grouped<Milestone>
  let breaks: Grouped<SeriesBreak>

  package init(plan: Plan, asOf: Day) {
    self.plan = plan
    self.asOf = asOf
    ledger = Ledger(plan.journal, through: asOf)
    lineage = TargetLineage(plan.targets, asOf: asOf)
    outcomes = KnownOutcomes(
      plan.outcomes(with: ledger.records), indicators: plan.indicators.count, asOf: asOf)
    order = ItemOrder(
      ItemForest(plan: plan, lineage: lineage, outcomes: outcomes), targets: plan.targets.count,
      tasks: plan.tasks.count, groups: outcomes.groups.count)
    schedule = Grouped(ledger.schedules(in: plan), count: plan.targets.count) { Int($0.target.row) }
    milestones = Grouped(plan.milestones, count: plan.tasks.count) { Int($0.task.row) }
    breaks = Grouped(plan.breaks, count: plan.indicators.count) { Int($0.indicator.row) }
  }

  /// `old` with `entries` behind its journal: what they cannot have changed is taken over.
  init(adding entries: [JournalEntry], to old: Review) {
    var plan = old.plan
    plan.journal += entries
    self.plan = plan
    asOf = old.asOf
    ledger = Ledger(plan.journal, through: asOf)
    (lineage, milestones, breaks) = (old.lineage, old.milestones, old.breaks)
    let reach = old.reach(of: entries)
    schedule =
      reach.schedule
      ? Grouped(ledger.schedules(in: plan), count: plan.targets.count) { Int($0.target.row) }
      : old.schedule
    outcomes =
      reach.outcomes
      ? KnownOutcomes(
        plan.outcomes(with: ledger.records), indicators: plan.indicators.count, asOf: asOf)
      : old.outcomes
    order =
      outcomes.hasSameSeries(as: old.outcomes)
      ? old.order
      : ItemOrder(
        ItemForest(plan: plan, lineage: lineage, outcomes: outcomes),
        targets: plan.targets.count, tasks: plan.tasks.count, groups: outcomes.groups.count)
  }

  /// All items in the order of the wall: by horizon, then sector, then targets, outcomes without
  /// a target, and tasks, each in file order; a part directly follows its parent, depth first.
  package var items: [Item] { order.items }

  /// The horizons that have items, ordered.
  package var horizons: [Period] { order.horizons }

  /// The items of one horizon; empty where it has none.
  package func items(in horizon: Period) -> ArraySlice<Item> {
    order.items[order.places(in: horizon)]
  }

  /// The direct parts of an item, in file order.
  package func parts(of item: Item) -> [Item] {
    standing(under: item).filter { ($0.kind == .task) == (item.kind == .task) }
  }

  /// What directly stands under an item: its parts, and the tasks of its indicator's scheme.
  func standing(under item: Item) -> [Item] {
    guard let place = place(of: item) else { return [] }
    return order.parts(of: place).map { order.items[$0] }
  }

  /// The item that this one is a part of.
  package func parent(of item: Item) -> Item? {
    stem(of: item).flatMap { ($0.kind == .task) == (item.kind == .task) ? $0 : nil }
  }

  /// The item that this one directly stands under: the whole that it is a part of, or what the
  /// task serves.
  package func stem(of item: Item) -> Item? {
    guard let place = place(of: item), order.parents[place] >= 0 else { return nil }
    return order.items[Int(order.parents[place])]
  }

  /// How many items this one stands under: 0 for an item that is no part of another.
  package func depth(of item: Item) -> Int { place(of: item).map { Int(order.depths[$0]) } ?? 0 }

  /// The place of `item` among `items`, or nil for what is no item on this day.
  package func place(of item: Item) -> Int? {
    let place: Int32 =
      switch item {
      case .target(let target): order.targetPlaces[Int(target.row)]
      case .task(let task): order.taskPlaces[Int(task.row)]
      case .outcome(let series): outcomes.place(of: series).map { order.outcomePlaces[$0] } ?? -1
      }
    return place < 0 ? nil : Int(place)
  }

  /// The item with this id. The id of a replaced target finds the one in force.
  package func item(id: String) -> Item? {
    if let target = plan.targets.index(of: id) {
      let item = Item.target(lineage.current(of: target))
      if place(of: item) != nil { return item }
    }
    if let task = plan.tasks.index(of: id) { return .task(task) }
    guard id.hasPrefix("o-") else { return nil }
    return order.items.first { $0.kind == .outcome && self.id(of: $0) == id }
  }
}
