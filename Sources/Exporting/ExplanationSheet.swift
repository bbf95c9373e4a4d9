import Assessing
import Cells
import Phrases
import PlanModel

/// Why one item stands as it does: for people line by line, for programs a record a fact.
package struct ExplanationSheet: Sendable {
  private let explanation: Explanation
  private let review: Review
  private let language: Language

  package init(_ item: Item, of review: Review, language: Language) {
    explanation = review.explanation(of: item)
    self.review = review
    self.language = language
  }

  package func render(as notation: Notation) -> [UInt8] {
    let rows = ExplanationRow.rows(of: explanation, in: review).map { row in
      ExplanationRow.Field.allCases.map { row[$0] }
    }
    return Records(of: "why", ExplanationRow.Field.allCases.map(\.rawValue), rows)
      .render(as: notation, text: text)
  }

  private func text(in style: TextStyle) -> String {
    let words = ExplanationText(explanation, of: review, in: language)
    let width = words.lines.reduce(0) { max($0, $1.label.columns) }
    let room = style.columns.map { max(8, $0 - width - 2) }
    let name = ItemLine(explanation.item, of: review, in: language).name
    let period = review.period(of: explanation.item).text(in: language)
    let mark = style.mark(of: explanation.assessment.status.tone)
    var text = style.fitted(mark + " " + name + " · " + period) + "\n"
    for line in words.lines {
      let facts = line.facts.map(\.text).joined(separator: " · ")
      let words = style.glyphs.tier == .ascii ? facts.inASCIISigns : facts
      for (place, piece) in words.wrapped(to: room ?? .max).enumerated() {
        text += (place == 0 ? line.label : "").padded(to: width) + "  " + piece + "\n"
      }
    }
    return text
  }
}
