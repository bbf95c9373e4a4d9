import Assessing
import Cells
import Phrases
import PlanModel

/// The history: the journal as a list, and taking back what stands in it.
extension State {
  /// The entry that the cursor is on in the history.
  var selectedEntry: JournalEntry? {
    guard let history = listing.history, history.entries.indices.contains(scrolls.items.selected)
    else { return nil }
    return history.entries[scrolls.items.selected]
  }

  var historyPane: HistoryPane? {
    listing.history.map { HistoryPane(history: $0, look: listLook, review: review) }
  }

  var historyTitle: String {
    let dot = " \(setting.glyphs.dot) "
    let filter = selection.filterText.isEmpty ? nil : "/" + selection.filterText.neutralised
    let count = say(.History.entryCount, String(listing.count))
    let conflicts = listing.history?.conflicts.count ?? 0
    let conflict = conflicts == 0 ? nil : say(.History.conflictCount, String(conflicts))
    return [Phrase.History.title.heading(in: language), count, conflict, filter]
      .compactMap(\.self).joined(separator: dot)
  }

  /// Takes back the entry that the cursor is on, or brings it back, whoever made it: here one sees
  /// whose it is.
  mutating func stepInHistory(_ command: Command) -> [Effect] {
    guard canChange(), let entry = selectedEntry else { return [] }
    let ledger = review.ledger
    let isUndo = command == .undo
    guard let change = isUndo ? ledger.reversing(entry) : ledger.restoring(entry) else {
      notice = Notice(say(isUndo ? .History.undoneAlready : .History.inForceAlready))
      return []
    }
    return [.append([change])]
  }
}
