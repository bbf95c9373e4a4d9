/// All vintages of one indicator's value for one region and period.
package struct Series: Hashable, Sendable {
  package let indicator: Index<Indicator>
  package let region: Index<Region>
  package let period: Period

  package init(indicator: Index<Indicator>, region: Index<Region>, period: Period) {
    self.indicator = indicator
    self.region = region
    self.period = period
  }
}

extension Series: Comparable {
  package static func < (left: Series, right: Series) -> Bool {
    (left.indicator, left.region, left.period) < (right.indicator, right.region, right.period)
  }
}

extension Outcome {
  /// What this is a vintage of.
  package var series: Series { Series(indicator: indicator, region: region, period: period) }
}

extension Target {
  /// What an outcome of the whole period is a vintage of.
  package var series: Series { Series(indicator: indicator, region: region, period: period) }
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

/// What the ids that people record values for stand for: targets, indicators, and reported values
/// without a target, those that the journal itself reports among them.
package struct SeriesFinder {
  private let plan: Plan
  /// The series of the plan's outcomes by their ids; made for the first id that needs them.
  private lazy var reported: [String: Series] = Dictionary(
    plan.outcomes.map { (plan.id(of: $0.series), $0.series) },
    uniquingKeysWith: { first, _ in first })
  private var recorded: [String: Series] = [:]

  package init(_ plan: Plan) { self.plan = plan }

  /// The series that a `record` entry reports a value of; nil where its subject is unknown, or
  /// where it is an indicator (of the root region) and no period is given. Entries are to be
  /// asked for from the oldest to the latest.
  package mutating func series(of entry: JournalEntry) -> Series? {
    guard let named = series(id: entry.subject, period: entry.period) else { return nil }
    let series = Series(
      indicator: named.indicator, region: named.region, period: entry.period ?? named.period)
    recorded[plan.id(of: series)] = series
    return series
  }

  /// What `id` stands for; for an indicator, its value in `period`.
  private mutating func series(id: String, period: Period?) -> Series? {
    if let target = plan.targets[id] { return target.series }
    if let series = self[id] { return series }
    guard let indicator = plan.indicators.index(of: id), let root = plan.rootRegion, let period
    else { return nil }
    return Series(indicator: indicator, region: root, period: period)
  }

  /// The series with this id, where a value of it was reported: by the plan, or by the entries
  /// so far.
  package subscript(id: String) -> Series? {
    mutating get { recorded[id] ?? reported[id] }
  }
}
