import Assessing
import Cells
import Phrases
import PlanModel

/// A board as one file that a browser shows and prints.
struct HTMLBoard {
  private let report: BoardReport
  private let language: Language
  private let style = TextStyle()

  init(_ report: BoardReport) {
    self.report = report
    language = report.report.language
  }

  var text: String {
    let header = HTML.element(
      "header", [:], .element("h1", [:], HTML(report.title)),
      .element("p", ["class": "scope"], HTML(report.scope.joined(separator: " · "))))
    let sections = report.board?.sections.map(section) ?? []
    let nothing = HTML.element("p", [:], HTML(report.report.emptiness))
    return HTMLPage(title: report.title, language: language).text(
      header: [header], main: sections.isEmpty ? [nothing] : sections, footer: report.footer)
  }

  private func section(_ section: BoardSection) -> HTML {
    let title = HTML.element("h2", [:], HTML(report.title(of: section)))
    guard section.count > 0, let board = report.board else {
      return .element(
        "section", [:], title,
        .element("p", ["class": "note"], HTML(Phrase.Board.nothing.text(in: language))))
    }
    let reasons = section.kind == .third ? board.reasons(in: language) : ""
    return .element(
      "section", [:], title, .element("p", ["class": "note"], HTML(reasons)),
      table(of: section, on: board))
  }

  private func table(of section: BoardSection, on board: Board) -> HTML {
    let hasRanks = section.kind.hasRanks
    let ranks: [Phrase] = hasRanks ? [.Board.rank, .Board.movement] : []
    let heads =
      (ranks + [.Noun.name]).map { $0.heading(in: language) }
      + board.heads(of: section.kind).map { $0?.heading(in: language) ?? "" }
    let cells = heads.enumerated().map { place, head in
      HTML.element(
        "th", ["scope": "col", "class": isNumber(place, hasRanks) ? "number" : nil], HTML(head))
    }
    let rows = board.lines(of: section, in: language).map { line in
      row(of: line, heads: heads, hasRanks: hasRanks)
    }
    return .element(
      "table", ["aria-label": report.title(of: section)],
      .element("thead", [:], .element("tr", [:], cells)), .element("tbody", [:], rows))
  }

  /// The rank, and both numbers behind the name.
  private func isNumber(_ place: Int, _ hasRanks: Bool) -> Bool {
    hasRanks ? place == 0 || place == 3 || place == 4 : place == 1 || place == 2
  }

  private func row(of line: BoardLine, heads: [String], hasRanks: Bool) -> HTML {
    let mark = line.tone.map { style.mark(of: $0) + " " } ?? ""
    let places = hasRanks ? report.cells(of: line, in: style) : []
    let texts = places + [line.name, line.first, line.second, mark + line.word, line.tail]
    let cells = texts.enumerated().map { place, text -> HTML in
      if place == places.count { return .element("th", ["scope": "row"], HTML(text)) }
      let isWord = place == places.count + 3
      let look = isNumber(place, hasRanks) ? "number" : isWord ? line.tone?.rawValue : nil
      return .element("td", ["class": look, "data-label": heads[place]], HTML(text))
    }
    return .element("tr", [:], cells)
  }
}
