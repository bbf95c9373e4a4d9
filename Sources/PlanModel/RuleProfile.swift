/// The thresholds that a plan is judged by: data, printed on every board and report.
///
/// The default follows published practice; see the design section of the README.
package struct RuleProfile: Equatable, Sendable {
  package var id: String
  /// The gap in points from which an item is ahead.
  package var ahead: Quantity
  /// The gap in points from which an item is on pace.
  package var onPace: Quantity
  /// The gap in points from which (down to `severe`, both ends included) an item is behind.
  package var behind: Quantity
  /// The gap in points below which an item is severely behind.
  package var severe: Quantity
  /// By how many per cent of the target a closed floor must be passed to count as exceeded.
  package var exceedMargin: Quantity
  /// The elapsed share, in per cent, below which the pace ratio is ignored.
  package var minimumElapsed: Quantity
  /// The ratio of progress to what was due below which an item is behind at least, whatever its
  /// gap: 0 to 1.
  package var behindRatio: Quantity
  /// The share of weight, in per cent, that must be rated before a composite is published.
  package var minimumCoverage: Quantity
  /// The age in months from which a level is stale.
  package var maximumAge: Int
  /// The days after the end of a period within which its report is not late yet: 0 to 366.
  package var reportingDays = 0
  /// How far from an `around` target still counts, by indicator id.
  package var tolerances: [String: Quantity]
  /// What an indicator's targets weigh in a composite, by indicator id; 1 where none is given.
  package var weights: [String: Quantity]

  package static let standard = RuleProfile(
    id: "default", ahead: Quantity(5), onPace: Quantity(0), behind: Quantity(-10),
    severe: Quantity(-30), exceedMargin: Quantity(0), minimumElapsed: Quantity(10),
    minimumCoverage: Quantity(80), maximumAge: 12, tolerances: [:])

  package init(
    id: String, ahead: Quantity, onPace: Quantity, behind: Quantity, severe: Quantity,
    exceedMargin: Quantity, minimumElapsed: Quantity, minimumCoverage: Quantity,
    maximumAge: Int, tolerances: [String: Quantity],
    behindRatio: Quantity = Quantity(mantissa: 5, decimals: 1), weights: [String: Quantity] = [:]
  ) {
    self.id = id
    self.ahead = ahead
    self.onPace = onPace
    self.behind = behind
    self.severe = severe
    self.exceedMargin = exceedMargin
    self.minimumElapsed = minimumElapsed
    self.minimumCoverage = minimumCoverage
    self.maximumAge = maximumAge
    self.tolerances = tolerances
    self.behindRatio = behindRatio
    self.weights = weights
  }
}
