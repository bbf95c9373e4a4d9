/// The verdict on an item: one word of a closed list.
///
/// The raw values are the contract of `--json`, filters and tests.
package enum Status: String, CaseIterable, Sendable {
  // The pace of an open period.
  case ahead
  case onPace = "on-pace"
  case slightlyBehind = "slightly-behind"
  case behind
  case severelyBehind = "severely-behind"
  case movedBack = "moved-back"
  case metEarly = "met-early"
  // The judgement of a closed period.
  case met, exceeded, missed, breached
  // Why there is no verdict.
  case notDue = "not-due"
  case notReported = "not-reported"
  case partlyReported = "partly-reported"
  case unrateable
  case needsTolerance = "needs-tolerance"
  case includedElsewhere = "included-elsewhere"
  case stale
  case notApplicable = "not-applicable"
  // The state of a task.
  case open
  case inProgress = "in-progress"
  case done, closed, returned, extended, dropped, reopened
}

/// How a status reads at a glance: the hue and the mark it gets.
package enum Tone: String, CaseIterable, Sendable { case good, warning, bad, waiting, none }

extension Status {
  package var tone: Tone {
    switch self {
    case .ahead, .onPace, .metEarly, .met, .exceeded, .done, .closed: .good
    case .slightlyBehind, .behind, .partlyReported, .needsTolerance, .returned, .extended,
      .reopened, .stale:
      .warning
    case .severelyBehind, .movedBack, .missed, .breached: .bad
    case .notReported, .notDue, .open, .inProgress: .waiting
    case .unrateable, .includedElsewhere, .notApplicable, .dropped: .none
    }
  }
}

/// The pace of an open period, from the gap between progress and what was expected.
package enum Pace: String, CaseIterable, Sendable {
  case ahead
  case onPace = "on-pace"
  case slightlyBehind = "slightly-behind"
  case behind
  case severelyBehind = "severely-behind"
  case movedBack = "moved-back"
}

extension Pace: Comparable {
  /// The better pace is the lesser one.
  package static func < (left: Pace, right: Pace) -> Bool { left.status.place < right.status.place }
}

/// A remark beside a status.
package enum Flag: String, CaseIterable, Sendable {
  case provisional, forecast, revised
  case targetChanged = "target-changed"
  case seriesBreak = "break"
  case manual, listed, overdue
}
