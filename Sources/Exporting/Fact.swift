/// A fact of an item, by the machine word that names it in JSON, CSV and plain lists.
///
/// The words and their order are a contract: `guatu/1`. A new fact goes to the end of its group.
package enum Fact: String, CaseIterable, Sendable {
  // What the item is.
  case id, kind, period, sector
  case sectorName = "sector_name"
  case sectorNameEnglish = "sector_name_en"
  case indicator
  case indicatorName = "indicator_name"
  case indicatorNameEnglish = "indicator_name_en"
  case title
  case titleEnglish = "title_en"
  case region
  case regionName = "region_name"
  case regionNameEnglish = "region_name_en"
  case owner
  case ownerName = "owner_name"
  case ownerNameEnglish = "owner_name_en"
  case parent
  case serves
  // What was promised.
  case taskKind = "task_kind"
  case nature, direction, accumulation
  case targetKind = "target_kind"
  case target, low, high, tolerance, unit
  case compareWith = "compare_with"
  case quantity, weight, due
  case setOn = "set_on"
  case supersedes, reason
  // What was reported.
  case outcome, bound
  case outcomePeriod = "outcome_period"
  case reportedOn = "reported_on"
  case quality, basis
  // What it amounts to.
  case baseline, progress, expected, gap, formula, pace, status, flags
  case doneOn = "done_on"
  case evidence
  case paceFormula = "pace_formula"
  case ratio, claimed, score
  // What lies ahead, and what stands beside it.
  case lagMonths = "lag_months"
  case monthsLeft = "months_left"
  case neededMonthly = "needed_monthly"
  case observedMonthly = "observed_monthly"
  case acceleration
  case restGrowth = "rest_growth"
  case forecast
  case forecastBySchedule = "forecast_by_schedule"
  case splitProgress = "split_progress"
  case partTotal = "part_total"
  case missingPeriods = "missing_periods"
  case listedOn = "listed_on"
  case listedDays = "listed_days"
  /// The rule profile that targets were judged by.
  case profile
  // Where it stands.
  case source, locator
  case outcomeSource = "outcome_source"
  case outcomeLocator = "outcome_locator"
  case note
  case outcomeNote = "outcome_note"
}
