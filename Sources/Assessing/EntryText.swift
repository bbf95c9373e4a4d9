import Phrases
import PlanModel

/// An entry of the journal in words: log and history say it alike.
package struct EntryText: Sendable {
  package let entry: JournalEntry
  private let review: Review
  private let language: Language

  package init(_ entry: JournalEntry, of review: Review, in language: Language) {
    self.entry = entry
    self.review = review
    self.language = language
  }

  /// `2026-11-25 10:11`, in UTC.
  package var time: String {
    String(entry.at.prefix(10) + " " + entry.at.dropFirst(11).prefix(5))
  }

  package var actor: String { entry.actor.neutralised }

  package var action: String { entry.action.phrase.text(in: language) }

  package var isUndone: Bool { !review.ledger.isInForce(entry) }

  /// What the entry is about; for an undone or redone action, all that it was about.
  package var name: String {
    guard entry.isReversal else { return name(of: entry.subject) }
    let subjects = review.ledger.entries(of: entry.subject).map(\.subject)
    guard !subjects.isEmpty else { return entry.subject.neutralised }
    return subjects.map(name(of:)).listed(in: language)
  }

  private func name(of id: String) -> String {
    guard let item = review.item(id: id) else { return id.neutralised }
    return review.fullName(of: item, in: language)
  }

  /// What was entered, and whether it was taken back.
  package var change: String {
    let facts = [entry.period?.description ?? "", entry.value, entry.text, proof, undone]
    return facts.filter { !$0.isEmpty }.joined(separator: " · ").neutralised
  }

  private var proof: String {
    guard !entry.evidence.isEmpty else { return "" }
    let evidence = EvidenceFile(entry.evidence)?.shortText ?? entry.evidence
    return Phrase.Report.evidence.text(in: language, evidence)
  }

  private var undone: String { isUndone ? Phrase.Sheet.undone.text(in: language) : "" }

  /// What was done, and what was entered: `closed out 2026-03-01`.
  package var deed: String {
    [action, change].filter { !$0.isEmpty }.joined(separator: language == .chinese ? "" : " ")
  }

  /// `li: closed out 2026-03-01`: what the entry states, in short.
  package var statement: String { entry.statement(in: language).neutralised }
}
