import Assessing
import Cells
import Phrases
import PlanModel

/// What the trend view shows.
extension State {
  /// What is listed, in order, as the filter of the command line leaves it: without the tasks of
  /// schemes, which the wall lists beside it; where a row stands for an indicator, with all items
  /// of its years.
  var listedItems: [Item] {
    if let history = listing.history {
      let items = Set(history.entries.compactMap(review.item(of:)))
      return review.items.filter(items.contains)
    }
    if let changes = listing.changes { return changes.compactMap { review.item(id: $0.id) } }
    guard selection.view == .trend else {
      let items = listing.rows.map(\.item)
      return selection.view == .wall ? items.filter { $0.kind != .task } : items
    }
    let matches = selection.matches(in: review)
    return selection.sector.map { sector in
      matches.filter { review.sector(of: $0) == sector }
    } ?? matches
  }

  var trendList: TrendList {
    TrendList(rows: listing.rows, look: listLook, review: review)
  }

  var trendTitle: String {
    let dot = " \(setting.glyphs.dot) "
    let sector = selection.sector.map {
      review.plan.sectors[$0].name.text(in: language).neutralised + dot
    }
    let filter = selection.filterText.isEmpty ? "" : dot + "/" + selection.filterText.neutralised
    let count = say(.Trend.indicatorCount, String(listing.rows.count))
    return (sector ?? "") + Phrase.Trend.title.heading(in: language) + dot + count + filter
  }

  /// The name of the indicator whose trend is shown.
  var trendName: String {
    selectedItem.map {
      RowName($0, isPart: false, showsPeriod: false, in: review, language).name
    } ?? say(.detailTitle)
  }

  /// The trend of the selected item's indicator, as wide as its pane and as high as it needs.
  func trendFrame(in pane: Rect) -> Frame? {
    guard let item = selectedItem, let indicator = review.indicator(of: item) else { return nil }
    let trend = review.trend(of: indicator, in: review.region(of: item))
    let target: Index<Target>? = if case .target(let target) = item { target } else { nil }
    return TrendPane(
      trend: trend, target: target, review: review, language: language, glyphs: setting.glyphs
    ).frame(width: pane.width, chartHeight: min(16, max(8, pane.height * 2 / 5)))
  }
}
