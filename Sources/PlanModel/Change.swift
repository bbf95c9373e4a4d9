/// What a person wants to change, before it has a moment, an author and a place in the journal.
package struct Change: Equatable, Sendable {
  package let action: JournalEntry.Action
  package let subject: String
  package var period: Period?
  package var value = ""
  package var quality: Outcome.Quality?
  package var text = ""
  package var evidence = ""

  package init(_ action: JournalEntry.Action, _ subject: String) {
    self.action = action
    self.subject = subject
  }

  /// A task is done on `day`: accepted where there is evidence, else only claimed.
  package static func completing(
    _ task: PlanTask, on day: Day, evidence: String = "", note: String = ""
  ) -> Change {
    var change = Change(evidence.isEmpty ? .done : .close, task.id)
    change.value = day.description
    change.evidence = evidence
    change.text = note
    return change
  }

  package static func reopening(_ task: PlanTask, because reason: String = "") -> Change {
    var change = Change(.reopen, task.id)
    change.text = reason
    return change
  }

  /// A value is reported for the target or outcome item `id`.
  package static func recording(
    _ value: Quantity, for id: String, period: Period, quality: Outcome.Quality,
    source: String = "", note: String = ""
  ) -> Change {
    var change = Change(.record, id)
    change.period = period
    change.value = value.description
    change.quality = quality
    change.evidence = source
    change.text = note
    return change
  }

  /// The period of `target` is divided as `steps` say; what stood before no longer counts.
  package static func scheduling(
    _ steps: [PlannedValue], of target: Target, evidence: String = "", note: String = ""
  ) -> Change {
    var change = Change(.schedule, target.id)
    change.period = target.period
    change.value = steps.map(\.description).joined(separator: " ")
    change.evidence = evidence
    change.text = note
    return change
  }

  package static func noting(_ text: String, on id: String) -> Change {
    var change = Change(.note, id)
    change.text = text
    return change
  }

  /// The item `id` is put under special supervision.
  package static func supervising(_ id: String, because reason: String = "") -> Change {
    var change = Change(.supervise, id)
    change.text = reason
    return change
  }

  /// The item `id` is released from special supervision, for a reason, which is not empty.
  package static func releasing(_ id: String, because reason: String) -> Change {
    var change = Change(.release, id)
    change.text = reason
    return change
  }

  package static func undoing(_ userAction: String) -> Change { Change(.undo, userAction) }

  package static func redoing(_ userAction: String) -> Change { Change(.redo, userAction) }
}

extension JournalEntry {
  /// The entries of one user action, in order, by someone who knows `ledger`.
  package static func entries(
    for changes: [Change], userAction: String, at: String, actor: String, knowing ledger: Ledger
  ) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    for (place, change) in changes.enumerated() {
      let matter = change.matter
      let earlier = entries.last { matter != nil && $0.matter == matter }.map { [$0] }
      let standing = earlier ?? matter.map(ledger.heads(on:)) ?? []
      entries.append(
        JournalEntry(
          id: "\(userAction).\(place + 1)", at: at, actor: actor, action: change.action,
          subject: change.subject, period: change.period, value: change.value,
          quality: change.quality, replaces: matter.map { _ in standing.map(\.id) },
          text: change.text, evidence: change.evidence))
    }
    return entries
  }
}
