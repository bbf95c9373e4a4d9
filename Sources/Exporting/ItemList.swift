import Assessing
import Cells
import Phrases
import PlanModel

/// The items of a report, one a line.
package struct ItemList: Sendable {
  private let report: Report

  package init(_ report: Report) { self.report = report }

  package func render(as notation: Notation) -> [UInt8] {
    switch notation {
    case .text(let style): Array(text(in: style).utf8)
    case .plain: Array(rows.map { $0.cells(ItemList.plainFacts) }.tabSeparated.utf8)
    case .csv(let hasByteOrderMark): Array(csv(hasByteOrderMark).utf8)
    case .json: Array(json.utf8)
    }
  }

  private var rows: [ItemRow] { report.map { ItemRow($0, of: report.review) } }

  private var json: String {
    rows.reduce(into: "") { text, row in
      let members = row.members(of: report.columns ?? Fact.allCases)
      text += JSON.object([Notation.schema] + members).line
    }
  }

  private func csv(_ hasByteOrderMark: Bool) -> String {
    var csv = CSVText(withByteOrderMark: hasByteOrderMark)
    let facts = report.columns ?? Fact.allCases
    csv.append(facts.map(\.rawValue))
    for row in rows { csv.append(row.cells(facts)) }
    return csv.text
  }

  /// The fields of a plain line, in order: a contract.
  package static let plainFacts: [Fact] = [
    .id, .kind, .period, .sector, .region, .status, .targetKind, .target, .low, .high, .unit,
    .outcome, .outcomePeriod, .progress, .gap, .source, .locator, .indicatorName, .title,
  ]

  private func text(in style: TextStyle) -> String {
    guard !report.items.isEmpty else {
      return style.fitted(report.emptiness) + "\n"
    }
    let lines = report.items.map { ItemLine($0, of: report.review, in: report.language) }
    var table = ItemTable(language: report.language, showsPeriod: true, showsID: true)
    for line in lines { table.append(line, in: style) }
    return table.lines(in: style).joined(separator: "\n") + "\n"
  }
}
