import Cells
import Phrases

/// Rows of text in aligned columns, by what a terminal shows.
struct TextTable {
  struct Column {
    let title: String
    var isFlushRight = false
    /// Blanks before the column.
    var gap = 2
    /// The least width that its texts may be cut to; nil = they are never cut.
    var minimum: Int?
    /// Where there is little room, columns of a low rank are taken first; one of rank 0 stays.
    var rank = 0
  }

  let columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row; it must have one cell a column.
  mutating func append(_ cells: [String]) { rows.append(cells) }

  /// The lines, below a line of titles where any column has one.
  ///
  /// Columns are left out and texts cut until a line fits into the style's columns; the line of
  /// titles ends in an ellipsis where columns are missing.
  func lines(in style: TextStyle) -> [String] {
    style.glyphs.tier == .ascii ? inASCIISigns.fittedLines(in: style) : fittedLines(in: style)
  }

  private var inASCIISigns: TextTable {
    var table = self
    table.rows = rows.map { $0.map(\.inASCIISigns) }
    return table
  }

  private func fittedLines(in style: TextStyle) -> [String] {
    var limit = style.columns ?? .max
    var sign = ""
    var shown = shownColumns(within: limit)
    if shown.count < columns.count {
      sign = " " + style.glyphs.ellipsis
      limit -= sign.columns
      shown = shownColumns(within: limit)
    }
    let widths = widths(of: shown, within: limit)
    let lines = ([columns.map(\.title)] + rows).map { line($0, shown, widths, style) }
    let titled = lines.enumerated().map { $0.offset == 0 ? $0.element + sign : $0.element }
    return titled.dropFirst(hasTitles ? 0 : 1).map(style.fitted)
  }

  private var hasTitles: Bool { columns.contains { !$0.title.isEmpty } }

  private func line(
    _ cells: [String], _ shown: [Int], _ widths: [Int], _ style: TextStyle
  ) -> String {
    var line = ""
    for (place, column) in shown.enumerated() {
      let width = widths[place]
      let cell = cells[column].cutInMiddle(to: width, ellipsis: style.glyphs.ellipsis)
      if place > 0 { line += String(repeating: " ", count: columns[column].gap) }
      line += columns[column].isFlushRight ? cell.flushRight(in: width) : cell.padded(to: width)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension TextTable {
  /// The columns that there is room for, once texts are cut as far as they may be: those of the
  /// lowest rank first.
  private func shownColumns(within limit: Int) -> [Int] {
    var shown = columns.indices.filter { columns[$0].rank == 0 }
    let others = columns.indices.filter { columns[$0].rank > 0 }
    for column in others.sorted(by: { (columns[$0].rank, $0) < (columns[$1].rank, $1) }) {
      let more = (shown + [column]).sorted()
      if total(more.map(leastWidth), of: more) <= limit { shown = more }
    }
    return shown
  }

  /// The widths of the columns, the widest cut first until they fit.
  private func widths(of shown: [Int], within limit: Int) -> [Int] {
    var widths = shown.map(fullWidth)
    while total(widths, of: shown) > limit {
      let cuttable = widths.indices.filter { widths[$0] > leastWidth(shown[$0]) }
      guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func total(_ widths: [Int], of shown: [Int]) -> Int {
    widths.reduce(0, +) + shown.dropFirst().reduce(0) { $0 + columns[$1].gap }
  }

  private func fullWidth(_ column: Int) -> Int {
    rows.reduce(columns[column].title.columns) { max($0, $1[column].columns) }
  }

  private func leastWidth(_ column: Int) -> Int {
    let width = fullWidth(column)
    return columns[column].minimum.map { min($0, width) } ?? width
  }
}
