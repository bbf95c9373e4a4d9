import PlanModel

/// What the parts of a region reported, put together: sums, and of a ratio the sum of its
/// numerators over that of its denominators (F25). Never a mean of percentages.
package struct RollUp: Sendable {
  /// A part of the region and the value that it reported for the whole period.
  package struct Part: Sendable {
    package let region: Index<Region>
    package let value: Quantity
  }

  package let parts: [Part]
  /// Parts that report the indicator, or promised it, and said nothing of this period.
  package let missing: [Index<Region>]
  /// The sum, or the ratio of the sums; nil where nothing can be put together.
  package let value: Ratio?
  /// What the region itself reported; nil = nothing.
  package let reported: Quantity?

  /// What the region reported beyond what its parts did; nil while a part is missing.
  package var difference: Ratio? {
    guard missing.isEmpty, let value, let reported else { return nil }
    return Ratio(reported) - value
  }
}

extension Review {
  /// Nil where the region has no parts that report the indicator, and where the indicator is a
  /// ratio of which nobody says what it is the ratio of.
  package func rollUp(
    of indicator: Index<Indicator>, in region: Index<Region>, period: Period
  ) -> RollUp? {
    let row = plan.indicators[indicator]
    let regions = parts(of: region, reporting: indicator, in: period)
    guard !regions.isEmpty, row.isAdditive || row.isRatio else { return nil }
    var parts: [RollUp.Part] = []
    var missing: [Index<Region>] = []
    for part in regions {
      if let value = value(of: indicator, in: part, period: period) {
        parts.append(RollUp.Part(region: part, value: value))
      } else {
        missing.append(part)
      }
    }
    return RollUp(
      parts: parts, missing: missing,
      value: row.isAdditive ? sum(parts) : ratio(of: row, in: parts, period: period),
      reported: self.value(of: indicator, in: region, period: period))
  }

  private func parts(
    of region: Index<Region>, reporting indicator: Index<Indicator>, in period: Period
  ) -> [Index<Region>] {
    let regions = plan.regions.rows
    let parts = regions.indices.filter { regions[$0].parent == region }.map { Index<Region>($0) }
    guard !parts.isEmpty else { return [] }
    let promised = regionsWithTarget(of: indicator, in: period.horizon)
    return parts.filter {
      promised.contains($0) || !outcomes.groups(of: indicator, in: $0).isEmpty
    }
  }

  private func regionsWithTarget(
    of indicator: Index<Indicator>, in horizon: Period
  ) -> Set<Index<Region>> {
    // Rows are looked at in their place: a copy of each would cost more than the search.
    let rows = plan.targets.rows
    let promised = items(in: horizon).compactMap { item -> Index<Region>? in
      guard case .target(let target) = item else { return nil }
      let row = Int(target.row)
      return rows[row].indicator == indicator ? rows[row].region : nil
    }
    return Set(promised)
  }

  private func sum(_ parts: [RollUp.Part]) -> Ratio? {
    parts.isEmpty ? nil : Ratio(parts.map(\.value).reduce(.zero, +))
  }

  /// Of the parts that reported the ratio and both of its sides.
  private func ratio(
    of row: Indicator, in parts: [RollUp.Part], period: Period
  ) -> Ratio? {
    guard let numerator = row.numerator, let denominator = row.denominator else { return nil }
    var (above, below) = (Quantity.zero, Quantity.zero)
    for part in parts {
      guard let first = value(of: numerator, in: part.region, period: period),
        let second = value(of: denominator, in: part.region, period: period)
      else { return nil }
      (above, below) = (above + first, below + second)
    }
    return Ratio(above, over: below).map { row.unit == "%" ? $0 * 100 : $0 }
  }
}

extension Indicator {
  /// Whether it says what it is the ratio of.
  fileprivate var isRatio: Bool { numerator != nil && denominator != nil }

  /// Whether values of places that do not overlap add up.
  var isAdditive: Bool {
    switch accumulation {
    case .ytd, .period, .span: unit != "%"
    case .stock: unit != "%" && numerator == nil && direction != .band
    case .rate, .compound: false
    }
  }
}
