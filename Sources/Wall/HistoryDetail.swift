import Assessing
import Cells
import Phrases
import PlanModel

/// An entry of the journal in full: what the history shows beside its list.
extension DetailText {
  init(
    _ entry: JournalEntry, of history: HistoryListing, in review: Review, _ language: Language,
    _ glyphs: Glyphs
  ) {
    let text = EntryText(entry, of: review, in: language)
    self.init(title: text.name, in: review, language, glyphs)
    add(.Sheet.action, [Span(text.action, .strong), state(of: entry)])
    for other in history.others(than: entry) {
      let statement = EntryText(other, of: review, in: language)
      add(.History.against, [Span(statement.statement, .warning), Span(statement.time, .dim)])
    }
    add(.Sheet.actor, [Span(text.actor), Span(say(.History.at, text.time), .dim)])
    addContent(of: entry)
    addPlace(of: entry)
  }

  private func state(of entry: JournalEntry) -> Span {
    guard let reversal = review.ledger.reversal(of: entry) else {
      let isReplaced = entry.matter.map { !review.ledger.heads(on: $0).contains(entry) } ?? false
      return Span(say(isReplaced ? .History.replaced : .History.inForce), .dim)
    }
    let text = EntryText(reversal, of: review, in: language)
    return Span(say(.History.takenBack, text.actor, text.time), .warning)
  }

  private mutating func addContent(of entry: JournalEntry) {
    add(.Noun.item, [Span(entry.subject.neutralised, .dim)])
    add(.Noun.period, [Span(entry.period?.text(in: language) ?? "")])
    add(
      .History.entered,
      [
        Span(entry.value.neutralised, .strong),
        Span(entry.quality?.phrase.text(in: language) ?? "", .dim),
      ])
    add(.Noun.remark, [Span(entry.text.neutralised)])
    if !entry.evidence.isEmpty { add(.Noun.evidence, [evidence(entry.evidence)]) }
  }

  private mutating func addPlace(of entry: JournalEntry) {
    let place = review.plan.place(ofEntry: entry.id).description
    add(.History.entry, [Span(entry.id.neutralised, .dim), Span(place.neutralised, .dim)])
  }
}
