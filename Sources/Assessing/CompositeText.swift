import Phrases
import PlanModel

/// The composite of a group of items in words, line by line: how it comes about, what each item
/// adds, and which rank follows from it.
package struct CompositeText: Sendable {
  package private(set) var lines: [ExplanationText.Line] = []
  private let composite: Composite
  private let review: Review
  private let language: Language

  /// `rank` is that of the group among the `ranked` ones; nil where it has none.
  package init(
    _ composite: Composite, rank: Int?, among ranked: Int, of review: Review, in language: Language
  ) {
    self.composite = composite
    self.review = review
    self.language = language
    addScore()
    addCoverage()
    if let rank {
      add(.Board.rank, [.init(say(.Why.placeOf, String(rank), String(ranked)), .strong)])
    }
    for mark in composite.marks { add(mark) }
    let profile = review.plan.identity.profile
    add(.Why.rule, [.init(profile.text(in: language))])
  }

  private mutating func add(_ label: Phrase, _ facts: [ExplanationText.Fact]) {
    lines.append(ExplanationText.Line(label: label.heading(in: language), facts: facts))
  }

  private func say(_ phrase: Phrase, _ arguments: String...) -> String {
    phrase.text(in: language, arguments)
  }

  private mutating func addScore() {
    let formula = Formula.composite.text(in: language)
    guard composite.score != nil else {
      return add(.Board.score, [.init(say(.Why.noneRated), .strong), .init(formula, .dim)])
    }
    add(
      .Board.score,
      [
        .init(told("S", composite.scoreWorking), .strong),
        .init(say(.Why.weights), .dim), .init(formula, .dim),
      ])
  }

  /// What is rated, and whether that is enough.
  private mutating func addCoverage() {
    let least = Figure(
      review.plan.identity.profile.minimumCoverage.description, unit: "%"
    ).text(in: language)
    let words: Phrase = composite.isPublished ? .Why.enough : .Why.tooLittle
    add(
      .Board.coverage,
      [
        .init(told("C", composite.coverageWorking), .strong),
        .init(say(words, least), composite.isPublished ? .plain : .flag),
      ])
  }

  private func told(_ symbol: String, _ working: Working) -> String {
    let result = working.value.map { Figure(share: $0).text(in: language) } ?? ""
    let sides = [symbol, working.symbols(in: language), working.figures(in: language), result]
    return sides.joined(separator: Phrase.equals.text(in: language))
  }

  private mutating func add(_ mark: Composite.Mark) {
    let status = review.assessment(of: mark.item).status
    let equals = Phrase.equals.text(in: language)
    let score = mark.score.map { "s" + equals + Figure(share: $0).text(in: language) }
    add(
      mark.item.kind == .task ? .Noun.task : .Noun.target,
      [
        .init(BoardLine.name(of: mark.item, in: review, language), .strong),
        .init("w" + equals + mark.weight.description),
        .init(score ?? say(.Why.notRated), score == nil ? .dim : .plain),
        .init(status.phrase.text(in: language), .verdict(status.tone)),
        .init(review.id(of: mark.item), .dim),
      ])
  }
}
