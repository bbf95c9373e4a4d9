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
      .Noun.status,
      [
        Span(tone.mark(glyphs) + " " + assessment.status.phrase.text(in: language), tone.role),
        standing.since.map { Span($0.description) },
        standing.entry.map { Span(say(.Sheet.byActor, $0.actor.neutralised), .dim) },
      ] + assessment.flags.map { Span($0.phrase.text(in: language), .warning) })
    if !standing.evidence.isEmpty { add(.Noun.evidence, [evidence(standing.evidence)]) }
    let text = standing.entry?.text.neutralised ?? ""
    add(.Noun.remark, [text.isEmpty ? nil : Span(text)])
    add(.Noun.due, [Span(task.due?.description ?? task.period.description)])
    let quantity = task.quantity.map {
      Figure($0, unit: task.unit, in: language).text(in: language)
    }
    add(.Noun.quantity, [quantity.map { Span($0) }])
    add(.Noun.source, [citation(task.citation), Span(task.note.neutralised, .dim)])
  }
}
