import Assessing
import Cells
import Phrases
import PlanModel

/// Why the selected item, or group of the board, stands as it does: laid over everything, closed
/// by the key that opened it.
extension State {
  mutating func explain() {
    if selectedItem != nil || selectedGroup != nil { overlay = .why(Scroll()) }
  }

  /// Makes the explanation anew where anything that it is made of changed: a rank looks at all
  /// items of a year, which is too much for each line that is scrolled.
  mutating func settleExplanation() {
    let subject = whySubject
    guard subject != explained else { return }
    explained = subject
    explanation = subject == nil ? nil : wrappedExplanation
  }

  /// Nil while no explanation is shown.
  private var whySubject: WhySubject? {
    guard case .why = overlay else { return nil }
    return WhySubject(
      item: selectedItem, group: selectedGroup?.key, width: overlayRect.width, language: language,
      asOf: review.asOf, entries: review.plan.journal.count)
  }

  private var wrappedExplanation: WrappedDetail? {
    if let item = selectedItem {
      let text = ExplanationText(review.explanation(of: item), of: review, in: language)
      let name = RowName(item, isPart: false, showsPeriod: true, in: review, language)
      return wrapped(text.lines, under: name.text)
    }
    guard let group = selectedGroup, let board = listing.board?.board else { return nil }
    let ranked = board.groups.count { $0.rank != nil }
    let text = CompositeText(
      group.composite, rank: group.rank, among: ranked, of: review, in: language)
    let name = group.key.name(in: review.plan).text(in: language).neutralised
    return wrapped(
      text.lines, under: name + say(.inPeriod, board.horizon.text(in: language)))
  }

  private func wrapped(_ lines: [ExplanationText.Line], under name: String) -> WrappedDetail {
    WrappedDetail(
      title: say(.labelled, Phrase.why.heading(in: language), name),
      lines.map { DetailLine($0, setting.glyphs) }, width: overlayRect.width - 2,
      setting.glyphs)
  }

  func explanationFrame(_ scroll: Scroll, size: Size) -> Frame {
    guard let explanation else { return Frame(size: size) }
    return DetailPane(detail: explanation, scroll: scroll, isFocused: false).frame(size: size)
  }
}

/// All that decides what an explanation says, and how it is wrapped.
struct WhySubject: Equatable, Sendable {
  let item: Item?
  let group: BoardGroup.Key?
  let width: Int
  let language: Language
  let asOf: Day
  let entries: Int
}

extension DetailLine {
  fileprivate init(_ line: ExplanationText.Line, _ glyphs: Glyphs) {
    self.init(label: line.label, spans: line.facts.map { Span($0, glyphs) })
  }
}

extension Span {
  fileprivate init(_ fact: ExplanationText.Fact, _ glyphs: Glyphs) {
    let text = glyphs.set(fact.text)
    switch fact.weight {
    case .plain: self.init(text)
    case .strong: self.init(text, .strong)
    case .dim: self.init(text, .dim)
    case .verdict(let tone): self.init(tone.mark(glyphs) + " " + text, tone.role)
    case .flag: self.init(text, .warning)
    }
  }
}
