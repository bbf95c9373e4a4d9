import PlanModel

/// What a program has to know to read the sheet of `csv`: CSV on the Web, W3C Recommendation of
/// 2015. The file is to stand beside the sheet, as `NAME.csv-metadata.json`.
struct CSVWMetadata {
  private static let suffix = "-metadata.json"
  private let report: Report
  private let table: String

  /// `path` is that of the metadata; the sheet is called the same without the suffix.
  init(_ report: Report, path: String?) {
    self.report = report
    let name = path?.split(separator: "/").last.map(String.init) ?? ""
    table =
      name.hasSuffix(CSVWMetadata.suffix)
      ? String(name.dropLast(CSVWMetadata.suffix.count)) : "export.csv"
  }

  private var schema: [JSON.Member] {
    let facts = report.columns ?? Fact.allCases
    let columns = JSON.Member("columns", .list(facts.map(\.column)))
    return facts.contains(.id)
      ? [columns, .init("primaryKey", .text(Fact.id.rawValue))] : [columns]
  }

  var text: String {
    JSON.object([
      .init("@context", .text("http://www.w3.org/ns/csvw")),
      .init("url", .text(table)),
      .init("dc:title", .text(ReportContent.headline(of: report).title)),
      .init("dc:creator", .text(report.program)),
      .init("dialect", .object([.init("encoding", .text("utf-8")), .init("header", .flag(true))])),
      .init("tableSchema", .object(schema)),
    ]).line
  }
}

extension Fact {
  fileprivate var column: JSON {
    var members: [JSON.Member] = [
      .init("name", .text(rawValue)), .init("titles", .text(rawValue)),
      .init("datatype", .text(isNumber ? "decimal" : "string")),
    ]
    if self == .id { members.append(.init("required", .flag(true))) }
    if self == .flags || self == .missingPeriods { members.append(.init("separator", .text(" "))) }
    return .object(members)
  }

  private var isNumber: Bool {
    switch self {
    case .target, .low, .high, .tolerance, .quantity, .weight, .outcome, .baseline, .progress,
      .expected, .gap, .ratio, .claimed, .score, .lagMonths, .monthsLeft, .neededMonthly,
      .observedMonthly, .acceleration, .restGrowth, .forecast, .forecastBySchedule,
      .splitProgress, .partTotal, .listedDays:
      true
    default: false
    }
  }
}
