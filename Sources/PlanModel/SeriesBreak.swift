/// A place where an indicator began to be measured otherwise, so that values before and after it
/// do not compare as they stand.
package struct SeriesBreak: Sendable {
  package let indicator: Index<Indicator>
  /// The first period that is measured the new way.
  package let period: Period
  /// What values of the old way are multiplied by to compare with the new; nil where nobody knows.
  package let factor: Quantity?
  package let citation: Citation
  package let note: String
  /// The line of `breaks.csv` that this row begins on, from 1.
  package let line: Int

  package init(
    indicator: Index<Indicator>, period: Period, factor: Quantity? = nil,
    citation: Citation = Citation(), note: String = "", line: Int = 0
  ) {
    self.indicator = indicator
    self.period = period
    self.factor = factor
    self.citation = citation
    self.note = note
    self.line = line
  }
}
