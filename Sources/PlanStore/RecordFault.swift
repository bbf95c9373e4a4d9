import Phrases
import PlanModel

/// What is doubtful about the record that people keep: facts that no file says by itself.
package enum RecordFault: Equatable, Sendable {
  /// What an entry states contradicts what others state, none of whom knew of the others.
  case conflict(JournalEntry, others: [JournalEntry])
  /// An entry of a moment that is yet to come.
  case later(than: Moment)
  case evidenceIsGone(path: String)
  case evidenceIsChanged(path: String)
  /// Evidence that reads like `source:line` of a source that is not there.
  case unknownSource(String, suggestion: String?)
  /// Lines that were torn were set aside.
  case tornLines

  func message(in language: Language) -> String {
    switch self {
    case .conflict(let entry, let others):
      Phrase.Record.conflict.text(
        in: language, entry.statement(in: language),
        others.map { $0.statement(in: language) }.listed(in: language))
    case .later(let now): Phrase.Record.later.text(in: language, now.text)
    case .evidenceIsGone(let path): Phrase.Record.evidenceIsGone.text(in: language, path)
    case .evidenceIsChanged(let path): Phrase.Record.evidenceIsChanged.text(in: language, path)
    case .unknownSource(let id, let suggestion):
      Phrase.Record.unknownSource.text(in: language, id).suggesting(suggestion, in: language)
    case .tornLines: Phrase.Record.tornLines.text(in: language)
    }
  }

  func hint(in language: Language) -> String? {
    switch self {
    case .conflict: Phrase.Record.decide.text(in: language)
    case .later: Phrase.Record.setClock.text(in: language)
    case .evidenceIsGone, .evidenceIsChanged: Phrase.Record.bringBack.text(in: language)
    case .unknownSource: nil
    case .tornLines: Phrase.Record.enterAgain.text(in: language)
    }
  }
}
