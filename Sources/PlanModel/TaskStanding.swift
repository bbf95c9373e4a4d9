/// Where a task stands.
package enum TaskState: String, CaseIterable, Sendable {
  case open
  case inProgress = "in-progress"
  /// Claimed.
  case done
  /// Accepted with evidence.
  case closed
  case returned, extended, dropped, reopened

  /// Whether nothing more is expected of the task.
  package var isFinished: Bool { self == .done || self == .closed || self == .dropped }

  /// Whether completing the task moves it on: what is complete is left as it is, unless evidence
  /// closes a claim out.
  package func canComplete(withEvidence hasEvidence: Bool) -> Bool {
    !isFinished || self == .done && hasEvidence
  }
}

/// The state of a task, and what made it so.
package struct TaskStanding: Equatable, Sendable {
  package let state: TaskState
  /// The day on which the task was done, or taken up again; nil where nobody said.
  package let since: Day?
  package let evidence: String
  /// The journal entry that made it so; nil for a task that nobody touched.
  package let entry: JournalEntry?

  package static let untouched = TaskStanding(entry: nil)

  /// The standing that `entry` leaves a task in.
  package init(entry: JournalEntry?) {
    self.entry = entry
    self.since = entry.flatMap { Day($0.value) ?? $0.day }
    self.evidence = entry?.evidence ?? ""
    switch entry?.action {
    case .done: state = .done
    case .close: state = .closed
    case .reopen: state = .reopened
    default: state = .open
    }
  }
}
