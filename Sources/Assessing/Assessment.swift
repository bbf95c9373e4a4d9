import PlanModel

/// The verdict on one item, and every figure that it rests on.
package struct Assessment: Sendable {
  package var status: Status
  /// The pace of an open period; nil for a closed one and where nothing can be said.
  package var pace: Pace?
  /// The value that was judged, or the latest one of a part of the period; nil = none known.
  package var outcome: Outcome?
  /// The share of the way to the target: 0 at the baseline, 1 at the target, signed and uncut.
  /// Nil where the kind of target knows no share, as a growth rate does.
  package var progress: Ratio?
  /// The share of the way that an even (or scheduled) pace would have come by the period of
  /// `outcome`; nil for a closed period.
  package var expected: Ratio?
  /// In percentage points: progress less expected; for a rate, outcome less target.
  package var gap: Ratio?
  /// The gap that the verdict rests on, positive where it is well; nil where none was judged.
  package var lead: Ratio?
  /// The pace as a ratio: progress over expected, the SPI where a schedule says what was expected.
  /// Nil for a closed period and where nothing was due yet.
  package var ratio: Ratio? { expected.flatMap { expected in progress.flatMap { $0 / expected } } }
  /// Of a task with milestones, the share of weight that is claimed, accepted or not; it is shown
  /// and never counts.
  package var claimed: Ratio?
  /// The value that progress was counted from, where one was used.
  package var baseline: Quantity?
  package var flags: [Flag] = []
  /// The formula's name in the design section (`F1`, `F3`, …), for `why`; empty = none applied.
  package var formula = ""
  /// Whether an even pace (`F6`) or a schedule (`F7`) said what was expected; empty = neither.
  package var paceFormula = ""

  package init(status: Status) { self.status = status }
}
