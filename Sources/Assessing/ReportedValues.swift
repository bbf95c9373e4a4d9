import PlanModel

/// What was reported, as known on the day of the review.
extension Review {
  /// The vintages of a value, oldest first: by the day each became known, then how final it is,
  /// then file order. The last one is the value to show.
  package func vintages(of series: Series) -> [Outcome] { Array(outcomes.vintages(of: series)) }

  /// The latest vintage of each period strictly inside the target's, by period; for a span of
  /// years, those of its years.
  package func partValues(of target: Target) -> [Outcome] {
    let groups = outcomes.groups(of: target.indicator, in: target.region)
    return groups.compactMap { group in
      let period = group.series.period
      guard target.period.contains(period), period != target.period else { return nil }
      guard period.isYear || !target.period.isSpan else { return nil }
      return outcomes[group].last
    }
  }

  /// The targets that an item had, oldest first, the one in force last; none for other items.
  package func history(of item: Item) -> [Target] {
    guard case .target(let target) = item else { return [] }
    return lineage.chain(to: target).map { plan.targets[$0] }
  }

  /// The last period covered by any known value.
  package var dataTo: Period? { latest(of: outcomes.groups.lazy.map(\.series.period)) }

  /// The last period within `horizon` that is covered by a known value.
  package func dataTo(in horizon: Period) -> Period? {
    latest(of: outcomes.groups.lazy.map(\.series.period).filter { horizon.contains($0) })
  }

  /// The period that ends last; of several, the longest.
  private func latest(of periods: some Sequence<Period>) -> Period? {
    periods.max { ($0.end, $0.months) < ($1.end, $1.months) }
  }
}
