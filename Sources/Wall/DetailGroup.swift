import Assessing
import Cells
import Phrases
import PlanModel

/// What the detail says of a group of a board.
extension DetailText {
  init(_ group: BoardGroup, in review: Review, _ language: Language, _ glyphs: Glyphs) {
    self.init(
      title: group.key.name(in: review.plan).text(in: language).neutralised, in: review, language,
      glyphs)
    let composite = group.composite
    let score = composite.isPublished ? composite.score : nil
    add(
      .Board.score,
      [
        score.map { Span(Figure(share: $0).text(in: language), .strong) }
          ?? Span(say(.Board.withheld), .waiting)
      ])
    add(.Board.coverage, [Span(Figure(share: composite.coverage).text(in: language))])
    add(.Board.rated, [Span("\(composite.rated)/\(composite.marks.count)")])
    let items = group.items.map { item in
      let tone = review.assessment(of: item).status.tone
      return Span(
        tone.mark(glyphs) + " " + BoardLine.name(of: item, in: review, language), tone.role)
    }
    add(.Noun.item, [Span(say(.itemCount, String(group.items.count)))] + items.prefix(12))
  }
}
