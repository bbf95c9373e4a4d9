import Assessing
import Cells
import Phrases
import PlanModel

/// What moved between two reviews, for people and for other programs.
package struct DifferenceReport: Sendable {
  let difference: Difference
  let language: Language

  package init(_ difference: Difference, language: Language) {
    self.difference = difference
    self.language = language
  }

  package func render(as notation: Notation) -> [UInt8] {
    let rows = difference.changes.map(\.facts)
    return Records(of: "change", ItemChange.facts, rows).render(as: notation, text: text)
  }

  /// The changes in words, a table a kind; kinds without any are left out.
  var tables: [ReportTable] {
    ItemChange.Kind.allCases.compactMap { kind in
      let changes = difference.changes(of: kind)
      guard !changes.isEmpty else { return nil }
      let title = Phrase.bracketed.text(
        in: language, kind.phrase.heading(in: language), String(changes.count))
      return ReportTable(title: title, columns, changes.map(row))
    }
  }

  /// All changes in one table that says what each one is, the most telling kinds first.
  var moved: ReportTable {
    var columns = columns
    columns.insert(column(Phrase.Bulletin.what), at: 1)
    let rows = difference.changes.map { change in
      var row = row(change)
      row.cells.insert(change.kind.phrase.text(in: language), at: 1)
      return row
    }
    let title = Phrase.Difference.sinceTitle.text(in: language, difference.old.asOf.description)
    var table = ReportTable(title: title, columns, rows)
    table.emptiness = Phrase.Difference.nothing.text(in: language)
    return table
  }

  private var columns: [ReportTable.Column] {
    [Phrase.Noun.item, .Difference.before, .Difference.after, .Difference.cause].map(column)
  }

  private func column(_ phrase: Phrase) -> ReportTable.Column {
    ReportTable.Column(title: phrase.heading(in: language))
  }

  private func row(_ change: ItemChange) -> ReportTable.Row {
    let line = ChangeLine(change, of: difference, in: language)
    return ReportTable.Row(
      tone: line.tone, cells: [line.name, line.before, line.after, line.causes])
  }

  private func text(in style: TextStyle) -> String {
    let span = Phrase.Difference.span.text(
      in: language, difference.old.asOf.description, difference.new.asOf.description)
    let count = difference.changes.count
    let counts =
      count == 0
      ? Phrase.Difference.nothing.text(in: language)
      : Phrase.Difference.counts.text(in: language, String(count))
    let lines = tables.flatMap { [""] + $0.lines(in: style, language) }
    return ([style.fitted(span + " · " + counts)] + lines).joined(separator: "\n") + "\n"
  }
}

extension ItemChange {
  /// The machine words for the facts of a change, in order: a contract.
  fileprivate static let facts = [
    "id", "change", "status_before", "status_after", "outcome_before", "outcome_after",
    "target_before", "target_after", "causes", "entries",
  ]

  fileprivate var facts: [JSON] {
    let entries = causes.flatMap { cause in
      if case .entries(let entries) = cause { entries.map { JSON.text($0.id) } } else { [JSON]() }
    }
    return [
      .text(id), .text(kind.rawValue), JSON(before?.status.rawValue), JSON(after?.status.rawValue),
      JSON(before?.outcome?.value.description), JSON(after?.outcome?.value.description),
      JSON(before?.target?.value?.description), JSON(after?.target?.value?.description),
      .list(causes.map { .text($0.word) }), .list(entries),
    ]
  }
}

extension ChangeCause {
  /// The machine word.
  fileprivate var word: String {
    switch self {
    case .time: "time"
    case .rule: "rule"
    case .goal: "target"
    case .newOutcome: "new-outcome"
    case .revisedOutcome: "revised-outcome"
    case .otherOutcome: "related-outcome"
    case .entries: "journal"
    }
  }
}
