import Assessing
import Phrases
import PlanModel

/// What becomes of changes: taken in when they are on disk, taken back whole.
extension State {
  /// Changes that are on disk now, and only now shown: what depends on them is judged anew.
  mutating func take(_ entries: [JournalEntry]) {
    let before = review
    let doubt = doubt(about: entries)
    review = before.adding(entries)
    counts.follow(entries, from: before, to: review)
    marks = []
    relist()
    notice = Notice(
      done: [summary(of: entries), doubt].compactMap(\.self).joined(separator: say(.semicolon)))
  }

  /// What speaks against a value that was recorded.
  private func doubt(about entries: [JournalEntry]) -> String? {
    var finder = SeriesFinder(review.plan)
    guard let entry = entries.first, entry.action == .record, let value = Quantity(entry.value),
      let series = finder.series(of: entry)
    else { return nil }
    return review.doubt(about: value, of: series, in: language)
  }

  /// Undo or redo of the last user action.
  mutating func step(_ command: Command) -> [Effect] {
    guard canChange() else { return [] }
    let isUndo = command == .undo
    let entries =
      isUndo
      ? review.ledger.undoable(by: setting.actor) : review.ledger.redoable(by: setting.actor)
    guard let action = entries.first?.userAction else {
      notice = Notice(say(isUndo ? .nothingToUndo : .nothingToRedo))
      return []
    }
    return [.append([isUndo ? .undoing(action) : .redoing(action)])]
  }

  private func summary(of entries: [JournalEntry]) -> String {
    guard let first = entries.first else { return "" }
    switch first.action {
    case .undo: return say(.undid, words(forAction: first.subject))
    case .redo: return say(.redid, words(forAction: first.subject))
    default: return say(.saved, words(for: entries))
    }
  }

  private func words(forAction id: String) -> String {
    words(for: review.ledger.entries.filter { $0.userAction == id })
  }

  /// `办结：连镇铁路`, or `办结：3 项`.
  private func words(for entries: [JournalEntry]) -> String {
    guard let first = entries.first else { return "" }
    let label = say(first.action.phrase)
    guard entries.count == 1 else {
      return say(.labelled, label, say(.itemCount, String(entries.count)))
    }
    let name = review.item(id: first.subject).map { review.name(of: $0).text(in: language) }
    return say(.labelled, label, (name ?? first.subject).neutralised)
  }
}
