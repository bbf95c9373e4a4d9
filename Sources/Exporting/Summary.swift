import Assessing
import Cells
import Phrases
import PlanModel

/// The totals of a report by horizon and sector. Each horizon's total stands before its sectors,
/// the total of all before the horizons.
package struct Summary: Sendable {
  private let report: Report
  private let rows: [SummaryRow]

  package init(_ report: Report) {
    self.report = report
    let review = report.review
    let horizons = Dictionary(grouping: report.items, by: review.horizon(of:))
    var rows: [SummaryRow] = []
    if horizons.count != 1 {
      rows.append(SummaryRow(report.items, horizon: nil, sector: nil, in: review))
    }
    for horizon in horizons.keys.sorted() {
      let items = horizons[horizon] ?? []
      rows.append(SummaryRow(items, horizon: horizon, sector: nil, in: review))
      let sectors = Dictionary(grouping: items, by: review.sector(of:))
      rows += sectors.keys.sorted().map {
        SummaryRow(sectors[$0] ?? [], horizon: horizon, sector: $0, in: review)
      }
    }
    self.rows = rows
  }

  package func render(as notation: Notation) -> [UInt8] {
    let plan = report.review.plan
    switch notation {
    case .text(let style): return Array(text(in: style).utf8)
    case .plain: return Array(rows.map { $0.cells(in: plan) }.tabSeparated.utf8)
    case .csv(let hasByteOrderMark):
      var csv = CSVText(withByteOrderMark: hasByteOrderMark)
      csv.append(SummaryRow.columns)
      for row in rows { csv.append(row.cells(in: plan)) }
      return Array(csv.text.utf8)
    case .json:
      return rows.flatMap { Array(JSON.object([Notation.schema] + $0.members(in: plan)).line.utf8) }
    }
  }
}

extension Summary {
  private func text(in style: TextStyle) -> String {
    let content = ReportContent.headline(of: report)
    let lines = [content.title, content.scope.joined(separator: " · "), ""]
    return (lines.map(style.fitted) + table(in: style).lines(in: style)).joined(separator: "\n")
      + "\n"
  }

  private func head(_ phrase: Phrase) -> String { phrase.heading(in: report.language) }

  private func table(in style: TextStyle) -> TextTable {
    func count(_ phrase: Phrase, _ rank: Int, mark: String = "") -> TextTable.Column {
      .init(title: mark + head(phrase), isFlushRight: true, rank: rank)
    }
    var table = TextTable([
      .init(title: head(.Noun.year)), .init(title: head(.Noun.sector), minimum: 12),
      count(.Noun.targets, 1),
      count(.Status.met, 1, mark: style.mark(of: .good) + " "),
      count(.Status.missed, 1, mark: style.mark(of: .bad) + " "),
      count(.Status.notReported, 1, mark: style.mark(of: .waiting) + " "),
      count(.Report.underWay, 4), count(.unrated, 5), .init(title: "", rank: 7),
      count(.Report.shareColumn, 6), count(.Report.outcomesColumn, 3),
      count(.Noun.tasks, 2),
      count(.Status.done, 2), count(.Flag.overdue, 5),
    ])
    for row in rows { table.append(cells(of: row, in: style)) }
    return table
  }

  private func cells(of row: SummaryRow, in style: TextStyle) -> [String] {
    let sector = row.sector.map { report.review.plan.sectors[$0].name.text(in: report.language) }
    let year = row.horizon?.description ?? head(.Report.total)
    let tally = row.tally
    func texts(_ counts: Int...) -> [String] {
      counts.map { $0 == 0 ? style.glyphs.dash : String($0) }
    }
    let total = row.horizon == nil ? "" : head(.Report.total)
    return [sector == nil ? year : "", sector?.neutralised ?? total]
      + texts(
        tally.targets, tally.met, tally.missed, tally.unreported, tally.paced, tally.unrated)
      + [
        row.met.map(style.bar) ?? "",
        row.met.map { Figure(share: $0).text(in: report.language) } ?? "",
      ] + texts(tally.outcomes, tally.tasks, tally.done, tally.overdue)
  }
}

extension TextStyle {
  /// A share, 0 to 1, as a bar of eight columns.
  fileprivate func bar(_ share: Ratio) -> String {
    let steps = glyphs.bar.fill
    let filled = share.thousandths * 8 * steps.count / 1000
    let rest = filled % steps.count
    let bar =
      String(repeating: steps[steps.count - 1], count: filled / steps.count)
      + (rest > 0 ? steps[rest - 1] : "")
    return bar + String(repeating: glyphs.bar.track, count: 8 - bar.columns)
  }
}
