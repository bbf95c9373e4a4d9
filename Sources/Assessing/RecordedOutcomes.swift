import PlanModel

/// Reads the outcomes that people entered: journal entries turned into vintages.
struct RecordedOutcomes {
  private let plan: Plan
  /// The series that the ids of outcome items name; made for the first entry that needs them.
  private lazy var reportedSeries: [String: Series] = Dictionary(
    plan.outcomes.map { (plan.id(of: $0.series), $0.series) },
    uniquingKeysWith: { first, _ in first })

  init(plan: Plan) { self.plan = plan }

  /// The outcomes of `records`, in their order. An entry whose subject is not in the plan, or
  /// whose value is no number, yields none.
  mutating func outcomes(of records: [JournalEntry]) -> [Outcome] {
    var outcomes: [Outcome] = []
    for entry in records {
      guard let series = series(of: entry), let value = Quantity(entry.value) else { continue }
      outcomes.append(
        Outcome(
          indicator: series.indicator, region: series.region, period: series.period,
          reportedOn: entry.day, value: value, quality: entry.quality ?? .preliminary,
          citation: citation(of: entry), note: entry.evidence,
          origin: .journal(entry: entry.id)))
    }
    return outcomes
  }

  /// A subject is the id of a target, of an outcome item, or of an indicator (for the root region).
  private mutating func series(of entry: JournalEntry) -> Series? {
    if let target = plan.targets[entry.subject] {
      return Series(
        indicator: target.indicator, region: target.region, period: entry.period ?? target.period)
    }
    if let series = reportedSeries[entry.subject] {
      return Series(
        indicator: series.indicator, region: series.region, period: entry.period ?? series.period)
    }
    guard let indicator = plan.indicators.index(of: entry.subject), let root = plan.rootRegion,
      let period = entry.period
    else { return nil }
    return Series(indicator: indicator, region: root, period: period)
  }

  /// The document that the evidence names, where it is written `source:locator`.
  private func citation(of entry: JournalEntry) -> Citation {
    guard let colon = entry.evidence.firstIndex(of: ":"),
      let source = plan.sources.index(of: String(entry.evidence[..<colon]))
    else { return Citation() }
    return Citation(
      source: source, locator: String(entry.evidence[entry.evidence.index(after: colon)...]))
  }
}

extension Plan {
  /// The id under which a reported value without a target stands on the wall:
  /// `o-PERIOD-INDICATOR`, and `-REGION` unless that is the root.
  package func id(of series: Series) -> String {
    let period = String(series.period.description.map { $0 == "/" ? "-" : $0 })
    let id = "o-" + period + "-" + indicators[series.indicator].id
    return series.region == rootRegion ? id : id + "-" + regions[series.region].id
  }
}
