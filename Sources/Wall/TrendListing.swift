import Assessing
import PlanModel
import Selecting

/// The rows of the trend view: one for each indicator and region, whatever the years.
extension Listing {
  /// Each row stands for the item of the year in focus, or else for the last one there is.
  static func trendRows(of items: [Item], _ selection: Selection, in review: Review) -> [Row] {
    var chosen: [Measured: Item] = [:]
    for item in items {
      guard let measured = Measured(item, in: review) else { continue }
      let earlier = chosen[measured].map { review.horizon(of: $0) }
      let horizon = review.horizon(of: item)
      if let earlier, earlier == selection.horizon || earlier == horizon { continue }
      chosen[measured] = item
    }
    let ordered = chosen.sorted { $0.key < $1.key }.map(\.value)
    let isOfPlan = selection.order.key == .plan
    return (isOfPlan ? ordered : selection.order.sorted(ordered, in: review))
      .map { Row(item: $0, depth: 0) }
  }

  /// The row of the indicator and region that `item` is about.
  func row(like item: Item, in review: Review) -> Int? {
    guard let measured = Measured(item, in: review) else { return nil }
    return row(of: item) ?? rows.firstIndex { Measured($0.item, in: review) == measured }
  }
}

/// An indicator of a region: what an item measures.
private struct Measured: Hashable, Comparable {
  private let sector: Index<Sector>
  private let indicator: Index<Indicator>
  private let region: Index<Region>

  /// Nil for a task.
  init?(_ item: Item, in review: Review) {
    guard let indicator = review.indicator(of: item) else { return nil }
    self.indicator = indicator
    sector = review.plan.indicators[indicator].sector
    region = review.region(of: item)
  }

  static func < (left: Measured, right: Measured) -> Bool {
    (left.sector, left.indicator, left.region) < (right.sector, right.indicator, right.region)
  }
}
