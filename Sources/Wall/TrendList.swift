import Assessing
import Cells
import Phrases
import PlanModel

/// The indicators, one a row, each with the course of its yearly values.
struct TrendList {
  let rows: [Listing.Row]
  let look: ListLook
  let review: Review

  private var language: Language { look.language }
  private var glyphs: Glyphs { look.glyphs }

  /// The years whose values are drawn, the last ones that have begun: the same for all rows, so
  /// that they line up.
  private func years(width: Int) -> ClosedRange<Int> {
    let begun = review.horizons.filter { $0.isYear && $0.firstDay <= review.asOf }
    let years = begun.map(\.firstYear)
    guard let first = years.min(), let last = years.max() else {
      return review.asOf.year...review.asOf.year
    }
    return max(first, last - (width < 40 ? 5 : 9))...last
  }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let years = years(width: size.width)
    let sparkColumn = size.width - years.count - 1
    let names = ItemColumns.margin..<max(ItemColumns.margin, sparkColumn - 1)
    frame.write(
      Phrase.Noun.indicator.heading(in: language), row: 0, column: ItemColumns.margin,
      limit: names.count, as: .heading)
    let span = "\(years.lowerBound)".suffix(2) + glyphs.horizontal + "\(years.upperBound)".suffix(2)
    frame.write(span, row: 0, column: size.width - 1 - span.columns, as: .heading)
    for (line, row) in look.lines(height: size.height) {
      draw(row, at: line, names, years, sparkColumn, on: &frame)
    }
    look.placeCursor(on: &frame)
    return frame
  }

  private func draw(
    _ row: Int, at line: Int, _ names: Range<Int>, _ years: ClosedRange<Int>, _ sparkColumn: Int,
    on frame: inout Frame
  ) {
    let item = rows[row].item
    let tone = review.assessment(of: item).status.tone
    let name = RowName(item, isPart: false, showsPeriod: false, in: review, language)
    TreeName(rows[row], name).draw(at: line, names, glyphs, on: &frame)
    frame.write(spark(of: item, years), row: line, column: sparkColumn, as: .text)
    look.drawMargin(of: row, tone, at: line, on: &frame)
  }

  private func spark(of item: Item, _ years: ClosedRange<Int>) -> String {
    guard let indicator = review.indicator(of: item) else { return "" }
    return glyphs.sparkline(
      review.course(of: indicator, in: review.region(of: item), over: years))
  }
}
