import Assessing
import PlanModel

/// The goals and values of a report as SDMX-CSV 2.0, one observation a row.
///
/// After the SDMX-CSV 2.0 field guide: `STRUCTURE`, `STRUCTURE_ID` and `ACTION` first, then
/// dimensions, the value, attributes. What has no number is no observation.
struct SDMXSheet {
  private static let columns = [
    "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "INDICATOR", "ITEM", "MEASURE",
    "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS", "BOUND", "SOURCE",
  ]

  private let report: Report

  init(_ report: Report) { self.report = report }

  var text: String {
    var csv = CSVText()
    csv.append(SDMXSheet.columns)
    for observation in report.map({ observations(of: $0) }).joined() { csv.append(observation) }
    return csv.text
  }

  private func observations(of item: Item) -> [[String]] {
    if item.kind == .task { return [] }
    let facts = ItemRow(item, of: report.review)
    let period = report.review.period(of: item)
    let goals: [(String, Fact)] = [
      ("TARGET", .target), ("TARGET_LOW", .low), ("TARGET_HIGH", .high),
    ]
    var rows = goals.compactMap { measure, fact in
      facts[fact].map { value in
        row(facts, measure, period, value, status: "A", bound: facts[.targetKind], facts[.source])
      }
    }
    let outcome = report.review.assessment(of: item).outcome
    if let outcome, let value = facts[.outcome] {
      rows.append(
        row(
          facts, "OUTCOME", outcome.period, value, status: outcome.quality.observationStatus,
          bound: facts[.bound], facts[.outcomeSource]))
    }
    return rows
  }

  private func row(
    _ facts: ItemRow, _ measure: String, _ period: Period, _ value: String, status: String,
    bound: String?, _ source: String?
  ) -> [String] {
    [
      "dataflow", "GUATU:PROGRESS(1.0)", "I", period.frequency, facts[.region] ?? "",
      facts[.indicator] ?? "", facts[.id] ?? "", measure, period.timePeriod, value,
      facts[.unit] ?? "", status, bound ?? "", source ?? "",
    ]
  }
}

extension Outcome.Quality {
  /// The code of SDMX's list `CL_OBS_STATUS`.
  fileprivate var observationStatus: String {
    switch self {
    case .estimated: "E"
    case .preliminary: "P"
    case .final: "A"
    }
  }
}

extension Period {
  /// The code of SDMX's list `CL_FREQ`; a span of years counts as annual.
  fileprivate var frequency: String {
    switch months {
    case 1: "M"
    case 3: "Q"
    case 6: "S"
    default: "A"
    }
  }

  /// The period as SDMX writes it: `2023`, `2023-Q1`, `2023-S1`, `2023-06`, `2021-01-01/P5Y`.
  fileprivate var timePeriod: String {
    if isSpan { return "\(firstYear)-01-01/P\(lastYear - firstYear + 1)Y" }
    return months == 6 ? description.replacing("-H", with: "-S") : description
  }
}
