import Assessing
import Cells
import Phrases
import PlanModel

/// What the detail says of a task.
extension DetailText {
  mutating func add(_ task: PlanTask, _ item: Item) {
    let assessment = review.assessment(of: item)
    let standing = review.ledger.standing(of: task)
    let tone = assessment.status.tone
    add(
      .labelState,
      [
        Span(tone.mark(glyphs) + " " + assessment.status.phrase.text(in: language), tone.role),
        standing.since.map { Span($0.description) },
        standing.entry.map { Span(say(.byActor, $0.actor.neutralised), .dim) },
      ] + assessment.flags.map { Span($0.phrase.text(in: language), .warning) })
    if !standing.evidence.isEmpty { add(.labelEvidence, [evidence(standing.evidence)]) }
    let text = standing.entry?.text.neutralised ?? ""
    add(.labelRemark, [text.isEmpty ? nil : Span(text)])
    add(.labelDue, [Span(task.due?.description ?? task.period.description)])
    let quantity = task.quantity.map {
      Figure($0, unit: task.unit, in: language).text(in: language)
    }
    add(.labelQuantity, [quantity.map { Span($0) }])
    add(.labelSource, [citation(task.citation), Span(task.note.neutralised, .dim)])
  }
}
