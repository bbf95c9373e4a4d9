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
    let name = ItemLine(explanation.item, of: review, in: language).name
    let period = review.period(of: explanation.item).text(in: language)
    let mark = style.mark(of: explanation.assessment.status.tone)
    return style.sheet(of: words.lines, under: mark + " " + name + " · " + period)
  }
}

extension TextStyle {
  /// A title, and below it a line a fact, the labels in a column of their own.
  func sheet(of lines: [ExplanationText.Line], under title: String) -> String {
    let width = lines.reduce(0) { max($0, $1.label.columns) }
    let room = columns.map { max(8, $0 - width - 2) }
    var text = fitted(title) + "\n"
    for line in lines {
      let facts = line.facts.map(\.text).joined(separator: " · ")
      let words = glyphs.tier == .ascii ? facts.inASCIISigns : facts
      for (place, piece) in words.wrapped(to: room ?? .max).enumerated() {
        text += (place == 0 ? line.label : "").padded(to: width) + "  " + piece + "\n"
      }
    }
    return text
  }
}
