import Cells

/// A small table within a pane: columns as wide as what they hold. Those without anything in
/// them are left out, and those of the highest rank where there is no room.
struct CellTable {
  struct Column {
    let title: String
    let isNumber: Bool
    /// A column of rank 0 stays.
    let rank: Int

    init(_ title: String, isNumber: Bool = false, rank: Int = 0) {
      self.title = title
      self.isNumber = isNumber
      self.rank = rank
    }
  }

  private enum Row {
    /// One for each column.
    case cells([Span])
    /// Words below a row, set back.
    case remark(String)
  }

  private let columns: [Column]
  private let glyphs: Glyphs
  private var rows: [Row] = []

  init(_ columns: [Column], _ glyphs: Glyphs) {
    self.columns = columns
    self.glyphs = glyphs
  }

  /// Adds a row with one cell a column; the first one is a mark.
  mutating func append(_ cells: [Span], markedAs role: Role) {
    let set = cells.map { Span(glyphs.set($0.text), $0.role) }
    rows.append(.cells([Span(set[0].text, role)] + set.dropFirst()))
  }

  mutating func append(remark: String) { rows.append(.remark(glyphs.set(remark))) }

  func frame(width: Int) -> Frame { aligned.drawn(width: width) }

  /// The same table with its numbers on their decimal points.
  private var aligned: CellTable {
    var table = self
    for column in columns.indices where columns[column].isNumber {
      let places = rows.indices.filter { if case .cells = rows[$0] { true } else { false } }
      let texts = places.map { text(row: $0, column: column) }.alignedOnPoint
      for (place, text) in zip(places, texts) { table.set(text, row: place, column: column) }
    }
    return table
  }

  private func text(row: Int, column: Int) -> String {
    if case .cells(let cells) = rows[row] { cells[column].text } else { "" }
  }

  private mutating func set(_ text: String, row: Int, column: Int) {
    guard case .cells(var cells) = rows[row] else { return }
    cells[column] = Span(text, cells[column].role)
    rows[row] = .cells(cells)
  }

  private func drawn(width: Int) -> Frame {
    var frame = Frame(size: Size(width: width, height: rows.count + 1))
    let shown = shownColumns(width)
    let titles = columns.map { Span($0.title, .heading) }
    draw(titles, shown, row: 0, on: &frame)
    for (line, row) in rows.enumerated() {
      switch row {
      case .cells(let cells): draw(cells, shown, row: line + 1, on: &frame)
      case .remark(let text):
        frame.write(
          text.fitted(to: width - 4, ellipsis: glyphs.ellipsis), row: line + 1, column: 4, as: .dim)
      }
    }
    return frame
  }

  private func draw(_ cells: [Span], _ shown: [Int], row: Int, on frame: inout Frame) {
    var column = 0
    for place in shown {
      let width = self.width(of: place)
      let text = cells[place].text
      let indent = columns[place].isNumber ? width - text.columns : 0
      frame.write(text, row: row, column: column + indent, as: cells[place].role)
      column += width + (place == 0 ? 1 : 2)
    }
  }

  private func hasText(_ column: Int) -> Bool {
    rows.contains { row in
      if case .cells(let cells) = row { !cells[column].text.isEmpty } else { false }
    }
  }

  private func width(of column: Int) -> Int {
    rows.reduce(columns[column].title.columns) { width, row in
      if case .cells(let cells) = row { max(width, cells[column].text.columns) } else { width }
    }
  }

  private func shownColumns(_ room: Int) -> [Int] {
    var shown = columns.indices.filter { $0 == 0 || hasText($0) }
    func total() -> Int { shown.reduce(-1) { $0 + width(of: $1) + 2 } }
    while total() > room,
      let last = shown.filter({ columns[$0].rank > 0 }).max(by: {
        columns[$0].rank < columns[$1].rank
      })
    {
      shown.removeAll { $0 == last }
    }
    return shown
  }
}
