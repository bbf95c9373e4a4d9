import PlanModel

extension Plan {
  /// The reported values of the plan, and behind them those of `records`.
  func outcomes(with records: [JournalEntry]) -> [Outcome] {
    guard !records.isEmpty else { return outcomes }
    var recorded = RecordedOutcomes(plan: self)
    return outcomes + recorded.outcomes(of: records)
  }
}

/// Reads the outcomes that people entered: journal entries turned into vintages.
struct RecordedOutcomes {
  private let plan: Plan
  private var finder: SeriesFinder

  init(plan: Plan) {
    self.plan = plan
    finder = SeriesFinder(plan)
  }

  /// The outcomes of `records`, which stand from the oldest to the latest. An entry whose subject
  /// is not in the plan, or whose value is no number, yields none.
  mutating func outcomes(of records: [JournalEntry]) -> [Outcome] {
    var outcomes: [Outcome] = []
    for entry in records {
      guard let series = finder.series(of: entry), let value = Quantity(entry.value) else {
        continue
      }
      let citation = plan.citation(inEvidence: entry.evidence)
      outcomes.append(
        Outcome(
          indicator: series.indicator, region: series.region, period: series.period,
          reportedOn: entry.day, value: value, quality: entry.quality ?? .preliminary,
          citation: citation, note: citation.source == nil ? entry.evidence : "",
          origin: .journal(entry: entry.id)))
    }
    return outcomes
  }
}
