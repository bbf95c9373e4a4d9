import Assessing
import PlanModel

/// A row an indicator of a region, two columns a period: what was promised, what was reported.
struct WideSheet {
  private struct Row {
    let key: [String]
    var cells: [String: (target: String, outcome: String)] = [:]
  }

  /// What stands before the periods: a contract.
  private static let heads: [Fact] = [
    .indicator, .indicatorName, .indicatorNameEnglish, .region, .unit,
  ]

  private var rows: [Row] = []
  private var periods: [Period] = []

  init(_ report: Report) {
    let figures = report.map { item in
      item.kind == .task ? nil : (item: item, facts: ItemRow(item, of: report.review))
    }
    for figure in figures.compactMap(\.self) {
      let period = report.review.period(of: figure.item)
      if !periods.contains(period) { periods.append(period) }
      add(figure.facts, period.description)
    }
    periods.sort()
  }

  /// Two goals of one indicator, region and period stand in rows of their own.
  private mutating func add(_ facts: ItemRow, _ period: String) {
    let key = WideSheet.heads.map { facts[$0] ?? "" }
    let free = rows.firstIndex { $0.key == key && $0.cells[period] == nil }
    if free == nil { rows.append(Row(key: key)) }
    let target =
      facts[.target] ?? [facts[.low], facts[.high]].compactMap(\.self).joined(separator: "..")
    rows[free ?? rows.count - 1].cells[period] = (target, facts[.outcome] ?? "")
  }

  func text(withByteOrderMark hasMark: Bool) -> String {
    var csv = CSVText(withByteOrderMark: hasMark)
    let names = periods.map(\.description)
    csv.append(
      WideSheet.heads.map(\.rawValue) + names.flatMap { ["\($0) target", "\($0) outcome"] })
    for row in rows {
      csv.append(
        row.key + names.flatMap { [row.cells[$0]?.target ?? "", row.cells[$0]?.outcome ?? ""] })
    }
    return csv.text
  }
}
