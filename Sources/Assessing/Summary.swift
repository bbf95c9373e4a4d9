import PlanModel

/// The tally of one sector in one horizon.
package struct TallyRow: Equatable, Sendable {
  package let horizon: Period
  package let sector: Index<Sector>
  package let tally: Tally
}

extension Review {
  /// The tallies of `items` by horizon, then sector; pairs without items do not appear.
  package func summary(of items: some Sequence<Item>) -> [TallyRow] {
    var tallies: [TallyPlace: Tally] = [:]
    for item in items {
      let place = TallyPlace(horizon: horizon(of: item), sector: sector(of: item))
      tallies[place, default: Tally()].add(item, in: self)
    }
    return tallies.map { TallyRow(horizon: $0.horizon, sector: $0.sector, tally: $1) }
      .sorted { ($0.horizon, $0.sector) < ($1.horizon, $1.sector) }
  }
}

private struct TallyPlace: Hashable {
  let horizon: Period
  let sector: Index<Sector>
}
