/// What the journal amounts to: task standings, recorded outcomes, schedules, notes, and what can be undone.
///
/// Entries count in their own order (`JournalOrder`), whatever the order of lines in the file, so
/// that two people's journals merge line by line to the same result.
package struct Ledger: Sendable {
  /// All entries that count, the undone ones included, oldest first.
  package let entries: [JournalEntry]
  /// The user actions that were undone and not redone.
  package let undone: Set<String>
  private var standings: [String: TaskStanding] = [:]
  private var remarks: [String: [JournalEntry]] = [:]
  private var supervisions: [String: [Supervision]] = [:]
  /// The outcomes entered by people and still in force, oldest first.
  package private(set) var records: [JournalEntry] = []
  /// The schedules entered by people and still in force, by target id.
  package private(set) var schedules: [String: [PlannedValue]] = [:]
  private let history: UndoHistory

  /// Replays `journal` as it stood at the end of `day`.
  package init(_ journal: [JournalEntry], through day: Day? = nil) {
    let known = journal.filter { entry in day.map { (entry.day ?? $0) <= $0 } ?? true }
    entries = JournalOrder.sorted(known)
    history = UndoHistory(entries)
    undone = Set(history.undone.map(\.id))
    for entry in entries where isInForce(entry) { apply(entry) }
  }

  /// Whether an entry was not taken back.
  package func isInForce(_ entry: JournalEntry) -> Bool { !undone.contains(entry.userAction) }

  private mutating func apply(_ entry: JournalEntry) {
    switch entry.action {
    case .done, .close, .reopen: standings[entry.subject] = TaskStanding(entry: entry)
    case .record: records.append(entry)
    case .schedule: schedules[entry.subject] = PlannedValue.list(entry.value)
    case .note: remarks[entry.subject, default: []].append(entry)
    case .supervise: supervisions[entry.subject, default: []].begin(with: entry)
    case .release: supervisions[entry.subject]?.end(with: entry)
    case .undo, .redo: break
    }
  }

  package func standing(of task: PlanTask) -> TaskStanding { standing(of: task.id) }

  /// The standing of a subject by its id: a task's, or `TASK#NUMBER` for a milestone of it.
  package func standing(of id: String) -> TaskStanding { standings[id] ?? .untouched }

  /// The notes on a task or target, oldest first.
  package func notes(on id: String) -> [JournalEntry] { remarks[id] ?? [] }

  /// The times under special supervision of a task or target, oldest first.
  package func supervisions(of id: String) -> [Supervision] { supervisions[id] ?? [] }

  /// Whether anything ever was put under special supervision.
  package var hasSupervisions: Bool { !supervisions.isEmpty }

  /// The last user action of `actor` that is in force, as its entries; empty where there is none.
  package func undoable(by actor: String) -> [JournalEntry] {
    history.done.last { $0.actor == actor }.map(entries(of:)) ?? []
  }

  /// The action that `actor` undid last, unless something new was done since.
  package func redoable(by actor: String) -> [JournalEntry] {
    history.undone.last { $0.actor == actor && !$0.isPast }.map(entries(of:)) ?? []
  }

  private func entries(of action: UndoHistory.UserAction) -> [JournalEntry] {
    entries(of: action.id)
  }

  /// What a user action changed, in order; empty for one that took another back.
  package func entries(of userAction: String) -> [JournalEntry] {
    entries.filter { $0.userAction == userAction && !$0.isReversal }
  }
}

/// The two stacks behind undo and redo, read off the journal.
struct UndoHistory: Sendable {
  struct UserAction: Equatable, Sendable {
    let id: String
    let actor: String
    /// Whether its actor did something new after it was undone: redo no longer offers it.
    var isPast = false
  }

  private(set) var done: [UserAction] = []
  private(set) var undone: [UserAction] = []

  init(_ entries: [JournalEntry]) {
    for entry in entries { take(entry) }
  }

  private mutating func take(_ entry: JournalEntry) {
    switch entry.action {
    case .undo: move(entry.subject, from: \.done, to: \.undone)
    case .redo: move(entry.subject, from: \.undone, to: \.done)
    default: push(UserAction(id: entry.userAction, actor: entry.actor))
    }
  }

  private mutating func push(_ action: UserAction) {
    guard done.last?.id != action.id else { return }
    done.append(action)
    for place in undone.indices where undone[place].actor == action.actor {
      undone[place].isPast = true
    }
  }

  private mutating func move(
    _ id: String, from source: WritableKeyPath<UndoHistory, [UserAction]>,
    to target: WritableKeyPath<UndoHistory, [UserAction]>
  ) {
    guard let place = self[keyPath: source].lastIndex(where: { $0.id == id }) else { return }
    var action = self[keyPath: source].remove(at: place)
    action.isPast = false
    self[keyPath: target].append(action)
  }
}
