import Assessing
import Phrases
import PlanModel

/// The yearly goals and values of a report in the layout of Open SDG: a table and a page of
/// metadata an indicator.
struct OpenSDGLayout {
  let files: [(path: String, bytes: [UInt8])]

  init(_ report: Report) {
    var tables: [(indicator: Index<Indicator>, rows: [[String]])] = []
    let figures = report.map { item in
      report.review.indicator(of: item).map { ($0, OpenSDGLayout.rows(of: item, in: report)) }
    }
    for (indicator, rows) in figures.compactMap(\.self) {
      if let place = tables.firstIndex(where: { $0.indicator == indicator }) {
        tables[place].rows += rows
      } else {
        tables.append((indicator, rows))
      }
    }
    files = tables.filter { !$0.rows.isEmpty }.flatMap { table in
      let indicator = report.review.plan.indicators[table.indicator]
      let name = indicator.id.asFileName
      return [
        ("data/indicator_\(name).csv", OpenSDGLayout.table(table.rows)),
        ("meta/\(name).yml", OpenSDGLayout.metadata(of: indicator, in: report)),
      ]
    }
  }

  /// The goal and the value of a year, as rows.
  private static func rows(of item: Item, in report: Report) -> [[String]] {
    let period = report.review.period(of: item)
    guard period.isYear else { return [] }
    let facts = ItemRow(item, of: report.review)
    let region = report.review.plan.regions[report.review.region(of: item)].name
      .text(in: report.language)
    let year = String(period.firstYear)
    let outcome = report.review.assessment(of: item).outcome
    let values = [
      ("target", facts[.target]), ("outcome", outcome?.period == period ? facts[.outcome] : nil),
    ]
    return values.compactMap { series, value in
      value.map { [year, series, region, facts[.unit] ?? "", $0] }
    }
  }

  private static func table(_ rows: [[String]]) -> [UInt8] {
    var csv = CSVText()
    csv.append(["Year", "Series", "Region", "Units", "Value"])
    for row in rows { csv.append(row) }
    return Array(csv.text.utf8)
  }

  /// A string of JSON is one of YAML, too.
  private static func metadata(of indicator: Indicator, in report: Report) -> [UInt8] {
    let name = indicator.name.text(in: report.language)
    let sector = report.review.plan.sectors[indicator.sector].name.text(in: report.language)
    let fields = [
      ("indicator_number", indicator.id), ("indicator_name", name), ("graph_title", name),
      ("computation_units", indicator.unit), ("goal_name", sector),
      ("reporting_status", "complete"), ("data_non_statistical", "false"),
      ("source_active_1", "true"), ("source_organisation_1", report.program),
    ]
    let lines = fields.map { key, value in
      key + ": " + (["true", "false"].contains(value) ? value + "\n" : JSON.text(value).line)
    }
    return Array(lines.joined().utf8)
  }
}

extension String {
  /// The id as a name in a folder: what would lead out of it, or act on a terminal that lists it, is
  /// written as `%2F`. No two ids have one name.
  var asFileName: String {
    unicodeScalars.map { scalar in
      let isPlain = scalar.isHarmless && scalar != "/" && scalar != "%" && scalar != "\\"
      return isPlain ? String(scalar) : scalar.utf8.map { "%" + hexadecimal($0) }.joined()
    }.joined()
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: [UInt8] { Array(String(self).utf8) }
}

private func hexadecimal(_ byte: UInt8) -> String {
  (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
