import Assessing
import Cells
import Phrases
import PlanModel

/// The journal of a review, the latest change last: who changed what, when, and what was undone.
package struct JournalReport: Sendable {
  private let review: Review
  private let language: Language

  package init(_ review: Review, language: Language) {
    self.review = review
    self.language = language
  }

  package func render(as notation: Notation) -> [UInt8] {
    let entries = review.ledger.entries
    switch notation {
    case .text(let style): return Array(text(in: style).utf8)
    case .plain: return Array(entries.map(cells).tabSeparated.utf8)
    case .csv(let hasByteOrderMark):
      var csv = CSVText(withByteOrderMark: hasByteOrderMark)
      csv.append(JournalReport.columns)
      for entry in entries { csv.append(cells(of: entry)) }
      return Array(csv.text.utf8)
    case .json:
      return entries.flatMap { entry in
        let members = [Notation.schema, .init("kind", "entry")] + entry.members(in: review.ledger)
        return Array(JSON.object(members).line.utf8)
      }
    }
  }

  /// The names of the fields of a row, in order: a contract.
  private static let columns = [
    "id", "at", "actor", "action", "subject", "period", "value", "quality", "text", "evidence",
    "undone",
  ]

  private func cells(of entry: JournalEntry) -> [String] {
    [
      entry.id, entry.at, entry.actor, entry.action.rawValue, entry.subject,
      entry.period?.description ?? "", entry.value, entry.quality?.rawValue ?? "", entry.text,
      entry.evidence, review.ledger.undone.contains(entry.userAction) ? "true" : "false",
    ]
  }

  private func text(in style: TextStyle) -> String {
    guard !review.ledger.entries.isEmpty else {
      return style.fitted(Phrase.Sheet.emptyJournal.text(in: language)) + "\n"
    }
    var table = TextTable([
      .init(title: Phrase.Sheet.time.text(in: language)),
      .init(title: Phrase.Sheet.actor.text(in: language), minimum: 6, rank: 1),
      .init(title: Phrase.Sheet.action.text(in: language)),
      .init(title: Phrase.Sheet.subject.text(in: language), minimum: 12),
      .init(title: Phrase.Sheet.change.text(in: language), minimum: 12, rank: 2),
    ])
    for entry in review.ledger.entries {
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
    return subjects.map(name(of:)).joined(separator: language.comma)
  }

  private func name(of id: String) -> String {
    review.item(id: id).map { ItemLine($0, of: review, in: language).name } ?? id.neutralised
  }
}

extension JournalEntry {
  /// The entry in machine words; what was not given is null.
  func members(in ledger: Ledger) -> [JSON.Member] {
    func given(_ text: String) -> String? { text.isEmpty ? nil : text }
    return [
      .init("id", id), .init("at", at), .init("actor", given(actor)),
      .init("action", action.rawValue), .init("subject", given(subject)),
      .init("period", period?.description), .init("value", given(value)),
      .init("quality", quality?.rawValue), .init("text", given(text)),
      .init("evidence", given(evidence)),
      .init("undone", .flag(ledger.undone.contains(userAction))),
    ]
  }

  /// What was entered, in words.
  func change(in ledger: Ledger, _ language: Language) -> String {
    let isUndone = ledger.undone.contains(userAction)
    let proof =
      evidence.isEmpty ? "" : Phrase.Report.evidence.text(in: language, evidence)
    let facts = [
      period?.description ?? "", value, text, proof,
      isUndone ? "[" + Phrase.Sheet.undone.text(in: language) + "]" : "",
    ]
    return facts.filter { !$0.isEmpty }.joined(separator: " ").neutralised
  }
}
