import Assessing
import Cells
import Phrases
import PlanModel

/// The red and black board of a report's items, for people and for other programs.
package struct BoardReport: Sendable {
  /// The items of the board's year.
  package let report: Report
  /// Nil where no item stands on it.
  let board: Board?

  /// A board is of one year: of `report` counts what hangs under it.
  package init(_ report: Report, by grouping: BoardGrouping) {
    let review = report.review
    let horizon = review.boardHorizon(of: report.items)
    let items = report.items(onBoardOf: horizon)
    self.report = Report(
      items, of: review, filter: report.filter, language: report.language,
      program: report.program)
    board = horizon.map { Board(items, of: $0, by: grouping, in: review) }
  }

  package func render(as notation: Notation) -> [UInt8] {
    let rows = board.map(BoardRows.init)?.all ?? []
    return Records(of: "board", BoardRows.fields, rows).render(as: notation) { style in
      text(in: style, limit: BoardReport.longestList)
    }
  }

  /// The board as the bytes of a file. `hasByteOrderMark` counts for CSV alone.
  package func render(as format: Format, hasByteOrderMark: Bool = false) -> [UInt8] {
    switch format {
    case .markdown: Array(BoardMarkdown(self).text.utf8)
    case .html: Array(HTMLBoard(self).text.utf8)
    case .csv: render(as: .csv(hasByteOrderMark: hasByteOrderMark))
    case .json: render(as: .json)
    default: Array(text(in: TextStyle(), limit: .max).utf8)
    }
  }

  /// How many lines a list has on a terminal.
  private static let longestList = 20
}

extension Report {
  /// The items that a board of `horizon` ranks.
  func items(onBoardOf horizon: Period?) -> [Item] {
    items.filter { $0.kind != .outcome && review.horizon(of: $0) == horizon }
  }
}

extension BoardReport {
  var title: String {
    let name = report.review.plan.identity.shortName(in: report.language)
    let horizon = board?.horizon.text(in: report.language) ?? ""
    return Phrase.Board.title.text(in: report.language, name, horizon).neutralised
  }

  /// The day of the review, the last period with data, the filter, what places are compared with.
  var scope: [String] {
    let comparison = board?.comparison(in: report.language)
    return ReportContent.headline(of: report).scope + [comparison].compactMap(\.self)
  }

  /// How it ranks, and what it rests on.
  var footer: [String] {
    (board?.rules(in: report.language) ?? []) + ReportContent.footer(of: report)
  }

  /// The title of a section with the number of its lines.
  func title(of section: BoardSection) -> String {
    let title = board?.title(of: section.kind, in: report.language) ?? ""
    return Phrase.bracketed.text(in: report.language, title, String(section.count))
  }

  private func text(in style: TextStyle, limit: Int) -> String {
    guard let board else { return style.fitted(report.emptiness) + "\n" }
    var lines = [title, scope.joined(separator: " · ")].map(style.fitted)
    for section in board.sections {
      lines += ["", style.fitted(title(of: section))]
      if section.kind == .third, section.count > 0 {
        lines.append(style.fitted(board.reasons(in: report.language)))
      }
      if section.count > 0 { lines += table(of: section, on: board, in: style, limit: limit) }
      if section.count > limit {
        let rest = String(section.count - limit)
        lines.append(style.fitted("  " + Phrase.Board.more.text(in: report.language, rest)))
      }
    }
    lines.append("")
    lines += footer.flatMap { style.columns.map($0.wrapped) ?? [$0] }.map(style.fitted)
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(
    of section: BoardSection, on board: Board, in style: TextStyle, limit: Int
  ) -> [String] {
    let heads = board.heads(of: section.kind).map { $0?.heading(in: report.language) ?? "" }
    let ranks = section.kind.hasRanks
    var table = TextTable([
      .init(title: ""),
      .init(title: ranks ? head(.Board.rank) : "", isFlushRight: true, gap: 1),
      .init(title: ranks ? head(.Board.movement) : "", gap: 1, rank: 2),
      .init(title: "", gap: 1, minimum: 20),
      .init(title: heads[0], isFlushRight: true, rank: 1),
      .init(title: heads[1], isFlushRight: true, rank: 1),
      .init(title: heads[2]), .init(title: heads[3], minimum: 10, rank: 3),
    ])
    for line in board.lines(of: section, in: report.language).prefix(limit) {
      table.append(
        [line.tone.map { style.mark(of: $0) } ?? ""] + cells(of: line, in: style)
          + [line.name, line.first, line.second, line.word, line.tail])
    }
    return table.lines(in: style)
  }

  private func head(_ phrase: Phrase) -> String { phrase.heading(in: report.language) }

  /// Rank and movement.
  func cells(of line: BoardLine, in style: TextStyle) -> [String] {
    let movement = line.movement.text(
      in: report.language, up: style.glyphs.arrowUp, down: style.glyphs.arrowDown)
    return [line.rank.map { String($0) } ?? "", movement]
  }
}
