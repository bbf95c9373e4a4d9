/// A rectangle of cells, drawn once and then shown, compared or written down.
package struct Frame: Equatable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands: the caret of a prompt, or the selected item.
  package var cursor: Position?
  /// Whether the cursor is to be seen: true only where a person types.
  package var showsCursor = false

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The cells of a row, from left to right.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.width..<(row + 1) * size.width]
  }

  package subscript(row: Int, column: Int) -> Cell { cells[row * size.width + column] }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    (0..<size.height).contains(row) && (0..<size.width).contains(column)
  }

  /// Writes `text` from `column` on and returns the column behind it.
  ///
  /// Clips to the frame and to `limit` columns; a wide character that would not fit whole is
  /// left out. Text from data must have been neutralised.
  @discardableResult
  package mutating func write(
    _ text: String, row: Int, column: Int, limit: Int = .max, as role: Role = .text
  ) -> Int {
    write(text.unicodeScalars, row, column, limit, role)
  }

  /// Writes a part of a text in the same way.
  @discardableResult
  package mutating func write(
    _ text: Substring, row: Int, column: Int, limit: Int = .max, as role: Role = .text
  ) -> Int {
    write(text.unicodeScalars, row, column, limit, role)
  }

  private mutating func write(
    _ scalars: some Sequence<Unicode.Scalar>, _ row: Int, _ column: Int, _ limit: Int,
    _ role: Role
  ) -> Int {
    guard (0..<size.height).contains(row), column >= 0 else { return column }
    let end = limit < size.width - column ? column + limit : size.width
    var place = column
    for scalar in scalars {
      let width = scalar.columns
      if width == 0 {
        addMark(scalar, row: row, before: place)
      } else {
        guard place + width <= end else { break }
        put(scalar, width: width, row: row, column: place, as: role)
        place += width
      }
    }
    return place
  }

  private mutating func put(
    _ scalar: Unicode.Scalar, width: Int, row: Int, column: Int, as role: Role
  ) {
    let place = row * size.width + column
    clearHalves(row: row, columns: column..<column + width)
    let isSelected = cells[place].isSelected
    cells[place] = Cell(scalar, as: role)
    cells[place].isSelected = isSelected
    guard width == 2 else { return }
    cells[place + 1] = .continuation(as: role)
    cells[place + 1].isSelected = isSelected
  }

  /// Blanks the other half of a wide character that `columns` cut through.
  private mutating func clearHalves(row: Int, columns: Range<Int>) {
    let start = row * size.width
    if columns.lowerBound > 0, cells[start + columns.lowerBound].isContinuation {
      cells[start + columns.lowerBound - 1].base = " "
    }
    if columns.upperBound < size.width, cells[start + columns.upperBound].isContinuation {
      cells[start + columns.upperBound].base = " "
    }
  }

  private mutating func addMark(_ mark: Unicode.Scalar, row: Int, before column: Int) {
    guard column > 0 else { return }
    var place = row * size.width + column - 1
    if cells[place].isContinuation { place -= 1 }
    cells[place].add(mark: mark)
  }

  /// Some of the rows, as a frame of their own.
  package func rows(_ rows: Range<Int>) -> Frame {
    let shown = rows.clamped(to: 0..<size.height)
    var frame = Frame(size: Size(width: size.width, height: shown.count))
    frame.cells = Array(cells[shown.lowerBound * size.width..<shown.upperBound * size.width])
    return frame
  }

  /// Gives the cells of a row their role, keeping their characters.
  package mutating func paint(row: Int, columns: Range<Int>, as role: Role) {
    for column in columns where contains(row, column) {
      cells[row * size.width + column].role = role
    }
  }

  /// Marks a stretch of a row as selected: all of its cells, blanks included.
  package mutating func select(row: Int, columns: Range<Int>) {
    for column in columns where contains(row, column) {
      cells[row * size.width + column].isSelected = true
    }
  }

  /// Puts `frame` with its upper left corner at `row`, `column`, clipped to this frame.
  package mutating func paste(_ frame: Frame, row: Int, column: Int) {
    let width = min(frame.size.width, size.width - column)
    guard width > 0, row >= 0, column >= 0 else { return }
    for line in 0..<min(frame.size.height, size.height - row) {
      clearHalves(row: row + line, columns: column..<column + width)
      let start = (row + line) * size.width + column
      cells.replaceSubrange(start..<start + width, with: frame.row(line).prefix(width))
      dropCutHalf(at: start + width - 1)
    }
    if let inner = frame.cursor {
      cursor = Position(row: row + inner.row, column: column + inner.column)
      showsCursor = frame.showsCursor
    }
  }

  /// A wide character whose second half was clipped away becomes a blank.
  private mutating func dropCutHalf(at place: Int) {
    if cells[place].base.columns == 2 { cells[place].base = " " }
  }
}
