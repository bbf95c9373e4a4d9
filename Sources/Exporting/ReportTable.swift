import Assessing
import Cells
import Phrases
import PlanModel

/// A titled table that a report of any format can hold. All texts are neutralised.
struct ReportTable: Sendable {
  struct Column: Sendable {
    let title: String
    var isNumber = false
  }

  struct Row: Sendable {
    /// Nil = none.
    let tone: Tone?
    /// One for each column.
    var cells: [String]
  }

  let title: String
  let columns: [Column]
  /// The column that names what a row is about.
  let nameColumn: Int
  private(set) var rows: [Row]
  /// How many more rows there are.
  private(set) var omitted = 0
  /// What is said where there are no rows; empty = the table is left out then.
  var emptiness = ""
  /// What is said before the rows; empty = nothing.
  var note = ""

  init(title: String, _ columns: [Column], _ rows: [Row], nameColumn: Int = 0) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.nameColumn = nameColumn
  }

  var isShown: Bool { !rows.isEmpty || !emptiness.isEmpty }

  /// The table with its first `limit` rows.
  func limited(to limit: Int) -> ReportTable {
    var table = self
    table.rows = Array(rows.prefix(limit))
    table.omitted = omitted + rows.count - table.rows.count
    return table
  }

  func rest(in language: Language) -> String? {
    omitted == 0 ? nil : Phrase.Board.more.text(in: language, String(omitted))
  }
}

extension ReportTable {
  /// The table for mails and terminals.
  func lines(in style: TextStyle, _ language: Language) -> [String] {
    guard !rows.isEmpty else { return [style.fitted(title), style.fitted("  " + emptiness)] }
    let heads = columns.enumerated().map { place, column in
      TextTable.Column(
        title: column.title, isFlushRight: column.isNumber, minimum: place == 0 ? 16 : 8,
        rank: place < 2 ? 0 : place - 1)
    }
    var table = TextTable([.init(title: "")] + heads)
    for row in rows { table.append([row.tone.map { style.mark(of: $0) } ?? ""] + row.cells) }
    let rest = rest(in: language).map { [style.fitted("  " + $0)] } ?? []
    return [style.fitted(title)] + table.lines(in: style) + rest
  }

  /// The table in Markdown, under a heading of the second level.
  func markdown(_ language: Language) -> String {
    var text = "\n## " + title.inMarkdown + "\n\n"
    guard !rows.isEmpty else { return text + emptiness.inMarkdown + "\n" }
    if !note.isEmpty { text += note.inMarkdown + "\n\n" }
    text += row([" "] + columns.map { $0.title.isEmpty ? " " : $0.title.inMarkdown })
    text += row([":-:"] + columns.map { $0.isNumber ? "--:" : ":--" })
    for line in rows {
      text += row(
        [line.tone.map { TextStyle().mark(of: $0) } ?? " "] + line.cells.map(\.inMarkdown))
    }
    return text + (rest(in: language).map { "\n" + $0.inMarkdown + "\n" } ?? "")
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  /// The table as a section of a page.
  func html(_ language: Language) -> HTML {
    let heading = HTML.element("h2", [:], HTML(title))
    guard !rows.isEmpty else {
      return .element(
        "section", [:], heading, .element("p", ["class": "note"], HTML(emptiness)))
    }
    let heads = columns.map { column in
      HTML.element(
        "th", ["scope": "col", "class": column.isNumber ? "number" : nil], HTML(column.title))
    }
    let rest = rest(in: language).map { HTML.element("p", ["class": "note"], HTML($0)) }
    let note = note.isEmpty ? "" : HTML.element("p", ["class": "note"], HTML(note))
    return .element(
      "section", [:], heading, note,
      .element(
        "table", ["aria-label": title],
        .element("thead", [:], .element("tr", [:], heads)),
        .element("tbody", [:], rows.map(html))), rest ?? "")
  }

  private func html(_ row: Row) -> HTML {
    let cells = zip(columns, row.cells).enumerated().map { place, pair -> HTML in
      let (column, text) = pair
      guard place != nameColumn else {
        let mark = row.tone.map { TextStyle().mark(of: $0) + " " } ?? ""
        return .element(
          "th", ["scope": "row"], .element("span", ["class": row.tone?.rawValue], HTML(mark)),
          HTML(text))
      }
      return .element(
        "td", ["class": column.isNumber ? "number" : nil, "data-label": column.title], HTML(text))
    }
    return .element("tr", [:], cells)
  }
}
