import Assessing
import Phrases
import PlanModel

/// Taking back, and bringing back.
extension Clerk {
  /// The last action of `actor` is taken back, or the last one that was is in force again.
  func deed(undoingOf actor: String) throws(Refusal) -> Deed {
    try deed(
      .Reply.undone, review.ledger.undoable(by: actor), Change.undoing,
      otherwise: .nothingToUndo(actor: actor))
  }

  func deed(redoingOf actor: String) throws(Refusal) -> Deed {
    try deed(
      .Reply.redone, review.ledger.redoable(by: actor), Change.redoing,
      otherwise: .nothingToRedo(actor: actor))
  }

  private func deed(
    _ phrase: Phrase, _ entries: [JournalEntry], _ change: (String) -> Change,
    otherwise refusal: Refusal
  ) throws(Refusal) -> Deed {
    guard let action = entries.first?.userAction else { throw refusal }
    return Deed(changes: [change(action)], lines: entries.map { line(phrase, $0) }).neutralised
  }

  /// The entry, or action, with this id is taken back, whoever made it.
  func deed(undoing id: String) throws(Refusal) -> Deed {
    let entry = try entry(id)
    return deed(review.ledger.reversing(entry), of: entry, otherwise: .Reply.undoneAlready)
  }

  func deed(redoing id: String) throws(Refusal) -> Deed {
    let entry = try entry(id)
    return deed(review.ledger.restoring(entry), of: entry, otherwise: .Reply.inForceAlready)
  }

  private func entry(_ id: String) throws(Refusal) -> JournalEntry {
    if let entry = review.ledger.entry(id: id) { return entry }
    let ids = review.ledger.entries.map(\.id)
    throw .unknownEntry(id, suggestion: Suggestion.nearest(to: id, among: ids))
  }

  private func deed(_ change: Change?, of entry: JournalEntry, otherwise phrase: Phrase) -> Deed {
    guard let change else { return Deed(lines: [phrase.text(in: language, entry.id)]).neutralised }
    let words: Phrase = change.action == .undo ? .Reply.undone : .Reply.redone
    let lines = review.ledger.entries(of: change.subject).map { line(words, $0) }
    return Deed(changes: [change], lines: lines).neutralised
  }

  private func line(_ phrase: Phrase, _ entry: JournalEntry) -> String {
    phrase.text(in: language, entry.action.phrase.text(in: language), named(entry.subject))
  }
}
