/// An indicator's goal for a period and a region.
package struct Target: PlanRow {
  package let id: String
  package let indicator: Index<Indicator>
  package let region: Index<Region>
  package let owner: Index<Owner>?
  package let period: Period
  package let kind: TargetKind
  /// The goal in the indicator's unit; nil for a range and for goals without a number.
  package let value: Quantity?
  package let low: Quantity?
  package let high: Quantity?
  /// How far from `value` still counts for `around`; nil = the rule profile's.
  package let tolerance: Quantity?
  /// Where progress starts from; nil = as plan-folder rules say.
  package let baseline: Quantity?
  /// The indicator that a `same-as` goal is held against, in the same region and period.
  package let comparison: Index<Indicator>?
  /// The day the goal was set; nil where the document does not say.
  package let setOn: Day?
  /// The target that this row replaces, with `reason`.
  package var supersedes: Index<Target>?
  package let reason: String
  /// The target that this one is a part of.
  package var parent: Index<Target>?
  package let citation: Citation
  package let note: String
  /// The line of `targets.csv` that this row begins on, from 1.
  package let line: Int

  package init(
    id: String, indicator: Index<Indicator>, region: Index<Region>, owner: Index<Owner>? = nil,
    period: Period, kind: TargetKind, value: Quantity? = nil, low: Quantity? = nil,
    high: Quantity? = nil, tolerance: Quantity? = nil, baseline: Quantity? = nil,
    comparison: Index<Indicator>? = nil, setOn: Day? = nil, supersedes: Index<Target>? = nil,
    reason: String = "", parent: Index<Target>? = nil, citation: Citation = Citation(),
    note: String = "", line: Int = 0
  ) {
    self.id = id
    self.indicator = indicator
    self.region = region
    self.owner = owner
    self.period = period
    self.kind = kind
    self.value = value
    self.low = low
    self.high = high
    self.tolerance = tolerance
    self.baseline = baseline
    self.comparison = comparison
    self.setOn = setOn
    self.supersedes = supersedes
    self.reason = reason
    self.parent = parent
    self.citation = citation
    self.note = note
    self.line = line
  }
}

/// How a goal's number is meant.
package enum TargetKind: String, CaseIterable, Sendable {
  case floor, ceiling, around, range, exact, hold
  case sameAs = "same-as"
  case falls, rises, full, zero
  case setElsewhere = "set-elsewhere"
}

/// The planned cumulative value of a target by the end of a part of its period.
package struct ScheduleStep: Hashable, Sendable {
  package let target: Index<Target>
  package let period: Period
  package let value: Quantity
  /// The line of `schedule.csv` that this row begins on, from 1.
  package let line: Int

  package init(target: Index<Target>, period: Period, value: Quantity, line: Int = 0) {
    self.target = target
    self.period = period
    self.value = value
    self.line = line
  }
}
