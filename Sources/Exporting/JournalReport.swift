import Assessing
import Cells
import Phrases
import PlanModel

/// Entries of a review's journal, the latest last: who changed what, when, and what was undone.
package struct JournalReport: Sendable {
  private let review: Review
  private let entries: [JournalEntry]
  private let language: Language

  /// Tells of `entries`; nil = of the whole journal.
  package init(_ review: Review, of entries: [JournalEntry]? = nil, language: Language) {
    self.review = review
    self.entries = entries ?? review.ledger.entries
    self.language = language
  }

  package func render(as notation: Notation) -> [UInt8] {
    let rows = entries.map { $0.facts(in: review.ledger) }
    return Records(of: "entry", JournalEntry.facts, rows).render(as: notation, text: text)
  }

  private func text(in style: TextStyle) -> String {
    guard !entries.isEmpty else {
      return style.fitted(Phrase.Sheet.emptyJournal.text(in: language)) + "\n"
    }
    var table = TextTable([
      .init(title: Phrase.Sheet.time.heading(in: language)),
      .init(title: Phrase.Sheet.actor.heading(in: language), minimum: 6, rank: 1),
      .init(title: Phrase.Sheet.action.heading(in: language)),
      .init(title: Phrase.Noun.item.heading(in: language), minimum: 12),
      .init(title: Phrase.Sheet.change.heading(in: language), minimum: 12, rank: 2),
    ])
    for entry in entries {
      table.append([
        entry.at.neutralised, entry.actor.neutralised, entry.action.phrase.text(in: language),
        name(of: entry), entry.change(in: review.ledger, language),
      ])
    }
    return table.lines(in: style).joined(separator: "\n") + "\n"
  }

  /// What an entry is about; for an undone or redone action, all that it was about.
  private func name(of entry: JournalEntry) -> String {
    guard entry.action == .undo || entry.action == .redo else { return name(of: entry.subject) }
    let subjects = review.ledger.entries.filter { $0.userAction == entry.subject }.map(\.subject)
    guard !subjects.isEmpty else { return entry.subject.neutralised }
    return subjects.map(name(of:)).listed(in: language)
  }

  private func name(of id: String) -> String {
    review.item(id: id).map { ItemLine($0, of: review, in: language).name } ?? id.neutralised
  }
}

extension JournalEntry {
  /// The machine words for the facts of an entry, in order: a contract.
  fileprivate static let facts = [
    "id", "at", "actor", "action", "subject", "period", "value", "quality", "text", "evidence",
    "undone",
  ]

  /// The entry in machine words; what was not given is null.
  fileprivate func facts(in ledger: Ledger) -> [JSON] {
    [
      .text(id), .text(at), .given(actor), .text(action.rawValue), .given(subject),
      JSON(period?.description), .given(value), JSON(quality?.rawValue), .given(text),
      .given(evidence), .flag(ledger.undone.contains(userAction)),
    ]
  }

  /// The facts under their words.
  func members(in ledger: Ledger) -> [JSON.Member] {
    zip(JournalEntry.facts, facts(in: ledger)).map { JSON.Member($0, $1) }
  }

  /// What was entered, in words.
  func change(in ledger: Ledger, _ language: Language) -> String {
    let isUndone = ledger.undone.contains(userAction)
    let proof =
      evidence.isEmpty ? "" : Phrase.Report.evidence.text(in: language, evidence)
    let facts = [
      period?.description ?? "", value, text, proof,
      isUndone ? Phrase.Sheet.undone.text(in: language) : "",
    ]
    return facts.filter { !$0.isEmpty }.joined(separator: " · ").neutralised
  }
}
