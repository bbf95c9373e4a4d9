import Assessing
import Cells
import Phrases
import PlanModel

/// Everything known of one item.
package struct ItemSheet: Sendable {
  private let item: Item
  private let review: Review
  private let language: Language

  package init(_ item: Item, of review: Review, language: Language) {
    self.item = item
    self.review = review
    self.language = language
  }

  /// Plain: one fact a line, its name and its value parted by a tab, known facts alone.
  package func render(as notation: Notation) -> [UInt8] {
    let row = ItemRow(item, of: review)
    switch notation {
    case .text(let style): return Array(text(in: style).utf8)
    case .plain:
      let facts = Fact.allCases.compactMap { fact in row[fact].map { [fact.rawValue, $0] } }
      return Array(facts.tabSeparated.utf8)
    case .csv(let hasByteOrderMark):
      var csv = CSVText(withByteOrderMark: hasByteOrderMark)
      csv.append(Fact.allCases.map(\.rawValue))
      csv.append(row.cells(Fact.allCases))
      return Array(csv.text.utf8)
    case .json:
      let members = [Notation.schema] + row.members + related
      return Array(JSON.object(members).line.utf8)
    }
  }

  private func text(in style: TextStyle) -> String {
    let lines = SheetLines(item, of: review, in: language, style: style)
    let width = lines.all.reduce(0) { max($0, $1.label.columns) }
    let room = style.columns.map { max(8, $0 - width - 2) }
    var text = style.fitted(lines.title) + "\n"
    for line in lines.all {
      let words = style.glyphs.tier == .ascii ? line.words.inASCIISigns : line.words
      for (place, piece) in words.wrapped(to: room ?? .max).enumerated() {
        text += (place == 0 ? line.label : "").padded(to: width) + "  " + piece + "\n"
      }
    }
    return text
  }
}

extension ItemSheet {
  /// What belongs to the item beyond its own row.
  private var related: [JSON.Member] {
    let id = review.id(of: item)
    let target = review.target(of: item)
    let history = review.history(of: item).dropLast()
    let entries = review.ledger.entries.filter { $0.subject == id }
    let conflicts = entries.isEmpty ? [] : review.ledger.conflicts
    return [
      .init("history", .list(history.map { .object(members(of: $0)) })),
      .init("vintages", .list(vintages.map { .object(members(of: $0)) })),
      .init(
        "part_values",
        .list((target.map(review.partValues(of:)) ?? []).map { .object(members(of: $0)) })),
      .init("schedule", .list(schedule)),
      .init("checkpoints", .list(checkpoints)),
      .init("parts", .list(review.parts(of: item).map { .text(review.id(of: $0)) })),
      .init("scheme", .list(review.scheme(of: item).map { .text(review.id(of: $0)) })),
      .init("milestones", .list(milestones.map { .object(members(of: $0)) })),
      .init("entries", .list(entries.map { .object($0.members(in: review.ledger, conflicts)) })),
    ]
  }

  /// All vintages of the value that stands against the item's own period, oldest first.
  private var vintages: [Outcome] {
    guard let indicator = review.indicator(of: item) else { return [] }
    return review.vintages(
      of: Series(
        indicator: indicator, region: review.region(of: item), period: review.period(of: item)))
  }

  private var schedule: [JSON] {
    guard case .target(let target) = item else { return [] }
    return review.schedule(of: target).map { step in
      .object([
        .init("period", step.period.description), .init("planned", step.value.description),
      ])
    }
  }

  private var checkpoints: [JSON] {
    guard case .target(let target) = item else { return [] }
    let checkpoints = review.checkpoints(of: target)
    let indicator = review.plan.indicators[review.plan.targets[target].indicator]
    let places = CheckpointText.places(for: checkpoints, of: indicator)
    return checkpoints.map { checkpoint in
      .object([
        .init("period", checkpoint.period.description),
        .init("planned", checkpoint.planned?.rounded(to: places).description),
        .init("outcome", checkpoint.value?.description),
        .init("gap", checkpoint.gap?.pointsText), .init("pace", checkpoint.pace?.rawValue),
        .init("status", checkpoint.status.rawValue),
      ])
    }
  }

  private var milestones: [Milestone] {
    guard case .task(let task) = item else { return [] }
    return review.plan.milestones.filter { $0.task == task }
  }

  private func members(of target: Target) -> [JSON.Member] {
    [
      .init("id", target.id), .init("target_kind", target.kind.rawValue),
      .init("target", target.value?.description), .init("low", target.low?.description),
      .init("high", target.high?.description), .init("set_on", target.setOn?.description),
      .init("reason", target.reason.isEmpty ? nil : target.reason),
    ] + members(of: target.citation)
  }

  private func members(of outcome: Outcome) -> [JSON.Member] {
    var entry: String?
    if case .journal(let id) = outcome.origin { entry = id }
    return [
      .init("outcome", outcome.value.description), .init("bound", outcome.bound.rawValue),
      .init("outcome_period", outcome.period.description),
      .init("reported_on", outcome.reportedOn?.description),
      .init("quality", outcome.quality.rawValue), .init("basis", outcome.basis.rawValue),
    ] + members(of: outcome.citation) + [
      .init("note", outcome.note.isEmpty ? nil : outcome.note), .init("entry", entry),
    ]
  }

  private func members(of milestone: Milestone) -> [JSON.Member] {
    let id = review.plan.tasks[milestone.task].id
    let standing = review.ledger.standing(of: "\(id)#\(milestone.number)")
    return [
      .init("number", .count(milestone.number)), .init("title", milestone.title),
      .init("due", milestone.due?.description), .init("weight", milestone.weight?.description),
      .init("status", standing.state.rawValue),
    ]
  }

  private func members(of citation: Citation) -> [JSON.Member] {
    [
      .init("source", citation.source.map { review.plan.sources[$0].id }),
      .init("locator", citation.locator.isEmpty ? nil : citation.locator),
    ]
  }
}
