/// Taking back one entry of the journal, whoever made it, with all of its user action.
extension Ledger {
  /// The entry with this id, or the first one of the user action with it.
  package func entry(id: String) -> JournalEntry? {
    entries.first { $0.id == id } ?? entries.first { $0.userAction == id }
  }

  /// What takes back the user action that `entry` is a part of: for one that took another back,
  /// what brings that one back. Nil where that was done already.
  package func reversing(_ entry: JournalEntry) -> Change? {
    switch entry.action {
    case .undo: bringingBack(entry.subject)
    case .redo: takingBack(entry.subject)
    default: takingBack(entry.userAction)
    }
  }

  /// What brings back the user action that `entry` is a part of, or that it took back.
  package func restoring(_ entry: JournalEntry) -> Change? {
    bringingBack(entry.isReversal ? entry.subject : entry.userAction)
  }

  /// Who took the user action of `entry` back, where it is not in force.
  package func reversal(of entry: JournalEntry) -> JournalEntry? {
    isInForce(entry)
      ? nil : entries.last { $0.action == .undo && $0.subject == entry.userAction }
  }

  private func takingBack(_ userAction: String) -> Change? {
    let isKnown = !entries(of: userAction).isEmpty
    return isKnown && !undone.contains(userAction) ? .undoing(userAction) : nil
  }

  private func bringingBack(_ userAction: String) -> Change? {
    undone.contains(userAction) ? .redoing(userAction) : nil
  }
}
