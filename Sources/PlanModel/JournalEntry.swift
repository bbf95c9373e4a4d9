/// One line of the journal: one change to one subject, complete in itself.
package struct JournalEntry: Equatable, Sendable {
  /// `ACTION.NUMBER`: entries of one user action share the part before the last point.
  package let id: String
  /// The moment in UTC, `2026-11-25T10:11:12Z`: text order is time order.
  package let at: String
  package let actor: String
  package let action: Action
  /// The id of what was changed: of a task or a milestone of it (`TASK#NUMBER`), a target, an
  /// indicator, or a reported value without a target; for `undo` and `redo` of a user action.
  package let subject: String
  /// The period of a recorded outcome or of a target that was scheduled; nil for other actions.
  package let period: Period?
  /// A recorded value, the day on which a task was done, or the planned values of a schedule.
  package let value: String
  /// The quality of a recorded value; nil for other actions.
  package let quality: Outcome.Quality?
  /// The ids of the entries on the same matter that stood when this one was written, as far as its
  /// author knew; empty = none did. Nil = not told, by an older program or by hand: all before it.
  package let replaces: [String]?
  /// A note or a reason in free words.
  package let text: String
  /// What shows that it is so: free words, or `source:locator`.
  package let evidence: String

  package init(
    id: String, at: String, actor: String, action: Action, subject: String,
    period: Period? = nil, value: String = "", quality: Outcome.Quality? = nil,
    replaces: [String]? = nil, text: String = "", evidence: String = ""
  ) {
    self.id = id
    self.at = at
    self.actor = actor
    self.action = action
    self.subject = subject
    self.period = period
    self.value = value
    self.quality = quality
    self.replaces = replaces
    self.text = text
    self.evidence = evidence
  }

  /// The user action that this entry is a part of.
  package var userAction: String {
    id.lastIndex(of: ".").map { String(id[..<$0]) } ?? id
  }

  /// The subject, of a milestone its task.
  package var itemID: String { String(subject.prefix { $0 != "#" }) }

  /// Whether the entry takes a user action back or brings one back.
  package var isReversal: Bool { action == .undo || action == .redo }

  /// The day of `at`.
  package var day: Day? { Day(at.prefix(10)) }
}

extension JournalEntry {
  /// What was changed.
  package enum Action: String, CaseIterable, Sendable {
    /// A task is claimed to be done.
    case done
    /// A task is accepted as done, with evidence.
    case close
    /// A task is taken up again.
    case reopen
    /// An outcome is entered for a target.
    case record
    /// A note is added.
    case note
    /// A target's period is divided: what is planned by the end of each part.
    case schedule
    /// An item is put under special supervision.
    case supervise
    /// An item is released from special supervision, for a reason.
    case release
    /// A whole user action is taken back.
    case undo
    /// A user action that was taken back is in force again.
    case redo
  }
}
