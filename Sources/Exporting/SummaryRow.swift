import Assessing
import PlanModel

/// The totals of some items: of a sector in a horizon, of a horizon, or of all.
struct SummaryRow: Sendable {
  /// Nil = all horizons together.
  let horizon: Period?
  /// Nil = all sectors together.
  let sector: Index<Sector>?
  let tally: Tally
  let coverage: Coverage

  init(_ items: [Item], horizon: Period?, sector: Index<Sector>?, in review: Review) {
    self.horizon = horizon
    self.sector = sector
    tally = Tally(items, in: review)
    coverage = Coverage(items, in: review)
  }

  /// The share of targets that are met; nil where there is no target.
  var met: Ratio? { Ratio(tally.met, over: tally.targets) }
}

extension SummaryRow {
  /// The row in machine words. A total has null for what it is not parted by.
  func members(in plan: Plan) -> [JSON.Member] {
    let names = zip(SummaryRow.nameColumns, names(in: plan)).map { JSON.Member($0, $1) }
    let counts = zip(SummaryRow.countColumns, counts).map { JSON.Member($0, .count($1)) }
    let statuses = Status.allCases.map { JSON.Member($0.rawValue, .count(tally.count($0))) }
    return [.init("kind", "summary")] + names + counts + [.init("statuses", .object(statuses))]
  }

  /// The names of `cells(in:)`, in order: a contract.
  static let columns = nameColumns + countColumns + Status.allCases.map(\.rawValue)

  func cells(in plan: Plan) -> [String] {
    let statuses = Status.allCases.map { tally.count($0) }
    return names(in: plan).map { $0 ?? "" } + (counts + statuses).map { String($0) }
  }

  private static let nameColumns = ["period", "sector", "sector_name", "sector_name_en"]

  /// `reported` are the targets with an outcome, `paced` those of an open period with a pace,
  /// `outcomes` the values that no target stands against.
  private static let countColumns = [
    "targets", "reported", "targets_met", "targets_missed", "targets_not_reported",
    "targets_paced", "targets_unrated", "outcomes", "tasks", "tasks_done", "tasks_overdue",
  ]

  private func names(in plan: Plan) -> [String?] {
    let sector = sector.map { plan.sectors[$0] }
    let names = [horizon?.description, sector?.id, sector?.name.chinese, sector?.name.english]
    return names.map { $0?.isEmpty == true ? nil : $0 }
  }

  private var counts: [Int] {
    [
      tally.targets, coverage.reported, tally.met, tally.missed, tally.unreported, tally.paced,
      tally.unrated, tally.outcomes, tally.tasks, tally.done, tally.overdue,
    ]
  }
}
