import PlanModel

/// A review with more of the journal: what the new entries cannot have changed is taken over.
extension Review {
  /// The review with `entries` behind the journal.
  package func adding(_ entries: [JournalEntry]) -> Review {
    Review(adding: entries, to: self)
  }

  /// Entries with those that they take back or bring back.
  private func effects(of entries: [JournalEntry]) -> [JournalEntry] {
    let actions = Set(entries.lazy.filter { $0.action.isReversal }.map(\.subject))
    guard !actions.isEmpty else { return entries }
    return entries + plan.journal.filter { actions.contains($0.userAction) }
  }

  /// Whether `entries` change what was reported, or what is planned by month.
  func reach(of entries: [JournalEntry]) -> (outcomes: Bool, schedule: Bool) {
    let actions = effects(of: entries).map(\.action)
    return (actions.contains(.record), actions.contains(.schedule))
  }

  /// The items whose verdict may be another once `entries` are known. The entries may stand in the
  /// journal already, or be about to.
  package func dependents(on entries: [JournalEntry]) -> Set<Item> {
    var items: Set<Item> = []
    var finder = SeriesFinder(plan)
    for entry in effects(of: entries) {
      switch entry.action {
      case .record:
        if let series = finder.series(of: entry) { items.formUnion(targets(on: series)) }
      case .note, .undo, .redo: break
      default: if let item = item(id: entry.itemID) { items.insert(item) }
      }
    }
    return items
  }

  /// The targets that a value of `series` can stand against or be compared with, of whatever
  /// period: it is this year's outcome and the next year's baseline.
  private func targets(on series: Series) -> [Item] {
    plan.targets.indices.filter { index in
      let target = plan.targets[index]
      return target.region == series.region
        && (target.indicator == series.indicator || target.comparison == series.indicator)
    }.map { .target(lineage.current(of: $0)) }
  }
}

extension JournalEntry.Action {
  fileprivate var isReversal: Bool { self == .undo || self == .redo }
}
