import Assessing
import Phrases
import PlanModel

/// What people do about an item: a task's standing and stages, its parts, its changes.
extension SheetLines {
  mutating func add(_ task: PlanTask, _ line: ItemLine) {
    let standing = review.ledger.standing(of: task)
    add(.Noun.due, [task.due?.description])
    add(.Noun.quantity, [line.target.text(in: language)])
    add(.Noun.weight, [task.weight?.description])
    add(
      .Sheet.since,
      [
        standing.since?.description, say(.Sheet.byActor, standing.entry?.actor),
        standing.entry?.text,
      ])
    add(.Noun.evidence, [standing.evidence])
    add(.Noun.source, [cited(task.citation)])
    add(.Noun.remark, [task.note])
    guard case .task(let index) = item else { return }
    for stage in review.plan.milestones where stage.task == index {
      let state = review.ledger.standing(of: "\(task.id)#\(stage.number)").state
      add(
        .Noun.milestone,
        [
          "\(stage.number) \(stage.title)", stage.due?.description, stage.weight?.description,
          state.status.phrase.text(in: language),
        ])
    }
  }

  /// When the item was listed, for how long and why; and why it left the list.
  mutating func addSupervisions() {
    for supervision in review.supervisions(of: item).reversed() {
      let days = String(supervision.days(until: review.asOf))
      add(
        .Noun.supervision,
        [
          say(.Sheet.listedOn, supervision.start.day?.description),
          supervision.isOver ? nil : say(.Sheet.listedFor, days),
          supervision.start.text, say(.Sheet.byActor, supervision.start.actor),
          say(.Sheet.releasedOn, supervision.end?.day?.description), supervision.end?.text,
        ])
    }
  }

  /// The tasks of the indicator's scheme.
  mutating func addScheme() {
    for task in review.scheme(of: item) {
      let line = ItemLine(task, of: review, in: language)
      add(
        .Noun.scheme,
        [
          style.mark(of: line.status.tone) + " " + line.name, line.target.text(in: language),
          line.state(in: language), say(.Report.dueBy, line.due.isEmpty ? nil : line.due), line.id,
        ])
    }
  }

  mutating func addParts() {
    for part in review.parts(of: item) {
      let line = ItemLine(part, of: review, in: language)
      add(
        .Noun.part,
        [
          style.mark(of: line.status.tone) + " " + line.name, line.target.text(in: language),
          line.outcome.text(in: language), line.verdict, line.flags, line.id,
        ])
    }
  }

  /// Every change that people made to the item, the undone ones marked.
  mutating func addJournal() {
    let id = review.id(of: item)
    for entry in review.ledger.entries where entry.subject == id {
      let text = EntryText(entry, of: review, in: language)
      add(
        .Noun.journal,
        [String(text.time.prefix(10)), text.action, text.change, say(.Sheet.byActor, text.actor)])
    }
  }
}
