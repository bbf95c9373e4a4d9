import Assessing
import Cells
import Phrases
import PlanModel

/// Entries of a review's journal, the latest last: who changed what, when, and what was undone.
package struct JournalReport: Sendable {
  private let review: Review
  private let entries: [JournalEntry]
  private let language: Language
  /// Those of the whole journal.
  private let conflicts: [Conflict]

  /// Tells of `entries`; nil = of the whole journal.
  package init(_ review: Review, of entries: [JournalEntry]? = nil, language: Language) {
    self.review = review
    self.entries = entries ?? review.ledger.entries
    self.language = language
    conflicts = review.ledger.conflicts
  }

  package func render(as notation: Notation) -> [UInt8] {
    let rows = entries.map { $0.facts(in: review.ledger, others: others(than: $0)) }
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
      let text = EntryText(entry, of: review, in: language)
      table.append([
        entry.at.neutralised, text.actor, text.action, text.name, change(text),
      ])
    }
    return table.lines(in: style).joined(separator: "\n") + "\n"
  }

  /// What was entered, and what contradicts it.
  private func change(_ text: EntryText) -> String {
    let others = others(than: text.entry).map { EntryText($0, of: review, in: language).statement }
    guard !others.isEmpty else { return text.change }
    let conflict = Phrase.labelled.text(
      in: language, Phrase.History.against.text(in: language), others.listed(in: language))
    return [conflict, text.change].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func others(than entry: JournalEntry) -> [JournalEntry] {
    conflicts.flatMap { $0.others(than: entry.id) }
  }
}

extension JournalEntry {
  /// The machine words for the facts of an entry, in order: a contract.
  fileprivate static let facts = [
    "id", "at", "actor", "action", "subject", "period", "value", "quality", "text", "evidence",
    "undone", "replaces", "contradicts",
  ]

  /// The entry in machine words; what was not given is null. `others` contradict it.
  fileprivate func facts(in ledger: Ledger, others: [JournalEntry]) -> [JSON] {
    [
      .text(id), .text(at), .given(actor), .text(action.rawValue), .given(subject),
      JSON(period?.description), .given(value), JSON(quality?.rawValue), .given(text),
      .given(evidence), .flag(!ledger.isInForce(self)),
      replaces.map { .list($0.map { .text($0) }) } ?? .null,
      .list(others.map { .text($0.id) }),
    ]
  }

  /// The facts under their words.
  func members(in ledger: Ledger, _ conflicts: [Conflict]) -> [JSON.Member] {
    let others = conflicts.flatMap { $0.others(than: id) }
    return zip(JournalEntry.facts, facts(in: ledger, others: others)).map { JSON.Member($0, $1) }
  }
}
