/// A reported value of an indicator for a period and a region, as one report gave it.
///
/// A later report of the same value is another outcome: a later vintage.
package struct Outcome: Sendable {
  package let indicator: Index<Indicator>
  package let region: Index<Region>
  package let period: Period
  /// The day the value became known; nil where no report says so.
  package let reportedOn: Day?
  package let value: Quantity
  package let bound: Bound
  package let quality: Quality
  package let basis: Basis
  package let citation: Citation
  package let note: String
  package let origin: Origin

  package init(
    indicator: Index<Indicator>, region: Index<Region>, period: Period, reportedOn: Day? = nil,
    value: Quantity, bound: Bound = .exactly, quality: Quality = .preliminary,
    basis: Basis = .report, citation: Citation = Citation(), note: String = "",
    origin: Origin = .table(line: 0)
  ) {
    self.indicator = indicator
    self.region = region
    self.period = period
    self.reportedOn = reportedOn
    self.value = value
    self.bound = bound
    self.quality = quality
    self.basis = basis
    self.citation = citation
    self.note = note
    self.origin = origin
  }

  /// The day from which the value counts as known: the end of its period where no report says.
  package var knownOn: Day { reportedOn ?? period.lastDay }

  /// Whether the true number is known to be above `value`.
  package func exceeds(_ value: Quantity) -> Bool { bound != .atMost && self.value > value }
}

extension Outcome {
  /// How the reported number relates to the true one.
  package enum Bound: String, CaseIterable, Sendable {
    case exactly = "="
    case atLeast = ">="
    case atMost = "<="
    case about = "~"
  }

  /// How final the number is, from the least to the most.
  package enum Quality: String, CaseIterable, Sendable { case estimated, preliminary, final }

  /// Who stands behind the number.
  package enum Basis: String, CaseIterable, Sendable { case report, statistics, audit }

  /// Where the row was read.
  package enum Origin: Hashable, Sendable {
    /// A line of `outcomes.csv`, from 1.
    case table(line: Int)
    /// An entry of the journal, by its id.
    case journal(entry: String)
  }
}
