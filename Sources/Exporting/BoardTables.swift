import Assessing
import Phrases
import PlanModel

/// The sections of a board as tables that any report can hold.
extension BoardReport {
  /// Empty where there is no board.
  var tables: [ReportTable] {
    board.map { board in board.sections.map { table(of: $0, on: board) } } ?? []
  }

  /// A section without the places, for what tells of the first lines alone.
  func shortTable(of kind: BoardSection.Kind) -> ReportTable? {
    board.map { table(of: $0.section(kind), on: $0, hasRanks: false) }
  }

  private func table(of section: BoardSection, on board: Board) -> ReportTable {
    table(of: section, on: board, hasRanks: section.kind.hasRanks)
  }

  private func table(
    of section: BoardSection, on board: Board, hasRanks: Bool
  ) -> ReportTable {
    let language = report.language
    let ranks = hasRanks ? rankColumns : []
    let heads = board.heads(of: section.kind).map { $0?.heading(in: language) ?? "" }
    let name: Phrase = section.kind == .accounts ? .Noun.owner : .Noun.name
    var table = ReportTable(
      title: title(of: section),
      ranks + [.init(title: name.heading(in: language))]
        + heads.enumerated().map { .init(title: $1, isNumber: $0 < 2) },
      board.lines(of: section, in: language).map { row(of: $0, hasRanks: hasRanks) },
      nameColumn: ranks.count)
    table.emptiness = Phrase.Board.nothing.text(in: language)
    if section.kind == .third { table.note = board.reasons(in: language) }
    return table
  }

  private var rankColumns: [ReportTable.Column] {
    [
      .init(title: Phrase.Board.rank.heading(in: report.language), isNumber: true),
      .init(title: Phrase.Board.movement.heading(in: report.language)),
    ]
  }

  private func row(of line: BoardLine, hasRanks: Bool) -> ReportTable.Row {
    let places = hasRanks ? cells(of: line, in: TextStyle()) : []
    return ReportTable.Row(
      tone: line.tone, cells: places + [line.name, line.first, line.second, line.word, line.tail])
  }
}
