import Assessing
import Phrases
import PlanModel

/// A board in Markdown, a table a section: the bulletin (通报) that a person can send.
struct BoardMarkdown {
  private(set) var text = ""
  private let report: BoardReport
  private let style = TextStyle()
  private var language: Language { report.report.language }

  init(_ report: BoardReport) {
    self.report = report
    text = "# " + report.title.inMarkdown + "\n\n"
    text += report.scope.map(\.inMarkdown).joined(separator: " · ") + "\n"
    if let board = report.board {
      for section in board.sections { add(section, of: board) }
    } else {
      text += "\n" + report.report.emptiness.inMarkdown + "\n"
    }
    text += "\n---\n\n"
    for line in report.footer { text += "- " + line.atStartOfMarkdownBlock + "\n" }
  }

  private mutating func add(_ section: BoardSection, of board: Board) {
    text += "\n## " + report.title(of: section).inMarkdown + "\n\n"
    guard section.count > 0 else {
      text += Phrase.Board.nothing.text(in: language) + "\n"
      return
    }
    if section.kind == .third { text += board.reasons(in: language) + "\n\n" }
    let hasRanks = section.kind.hasRanks
    let heads = board.heads(of: section.kind).map { $0?.heading(in: language) ?? " " }
    let ranks: [Phrase] = hasRanks ? [.Board.rank, .Board.movement] : []
    addRow([" "] + (ranks + [.Noun.name]).map { $0.heading(in: language) } + heads)
    addRow([":-:"] + (hasRanks ? ["--:", ":--"] : []) + [":--", "--:", "--:", ":--", ":--"])
    for line in board.lines(of: section, in: language) {
      let words = [line.name, line.first, line.second, line.word, line.tail]
      let mark = line.tone.map { style.mark(of: $0) } ?? " "
      let place = hasRanks ? report.cells(of: line, in: style) : []
      addRow([mark] + place + words.map(\.inMarkdown))
    }
  }

  private mutating func addRow(_ cells: [String]) {
    text += "| " + cells.joined(separator: " | ") + " |\n"
  }
}
