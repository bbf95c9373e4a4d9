/// What an entry of the journal settles: of the entries on one matter, the last one stands.
package struct Matter: Hashable, Sendable {
  package enum Aspect: Sendable {
    /// Whether a task or milestone is done.
    case standing
    /// The value of a period.
    case value
    /// How a target's period is divided.
    case schedule
    /// Whether an item is under special supervision.
    case supervision
  }

  package let subject: String
  package let aspect: Aspect
  /// The period of a value; nil for the other aspects.
  package let period: Period?

  /// Nil for notes, which stand beside each other, and for what is taken back or brought back.
  fileprivate init?(_ action: JournalEntry.Action, of subject: String, _ period: Period?) {
    switch action {
    case .done, .close, .reopen: aspect = .standing
    case .record: aspect = .value
    case .schedule: aspect = .schedule
    case .supervise, .release: aspect = .supervision
    case .note, .undo, .redo: return nil
    }
    self.subject = subject
    self.period = aspect == .value ? period : nil
  }
}

extension JournalEntry {
  package var matter: Matter? { Matter(action, of: subject, period) }

  /// Whether the entry states the same as `other` of their matter, whatever proves it.
  func agrees(with other: JournalEntry) -> Bool {
    action == other.action && value == other.value && quality == other.quality
  }
}

extension Change {
  package var matter: Matter? { Matter(action, of: subject, period) }
}
