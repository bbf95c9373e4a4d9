import CNcurses
import Cells

/// Puts the cells of a frame onto the window of ncurses.
struct CellPainter {
  let styles: StyleTable
  let size: Size
  /// Whether characters beyond ASCII can be shown.
  let isUnicode: Bool

  /// Puts what differs from `earlier`, and returns whether anything did.
  func paint(_ frame: Frame, since earlier: Frame?) -> Bool {
    let earlier = earlier?.size == frame.size ? earlier : nil
    if earlier == nil { cn_erase() }
    var hasChanged = earlier == nil
    for row in 0..<min(frame.size.height, size.height) {
      guard let columns = frame.changedColumns(row: row, since: earlier) else { continue }
      hasChanged = true
      paint(frame.row(row), columns: columns.clamped(to: 0..<size.width), row: row)
    }
    return hasChanged
  }

  private func paint(_ cells: ArraySlice<Cell>, columns: Range<Int>, row: Int) {
    // No cell of the frame puts more than one cell of ncurses.
    unsafe withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: columns.count) { line in
      let cells = cells.span
      var (count, isHalfDone) = (0, false)
      var (last, look) = (Cell.blank, styles.look(of: .blank))
      var width = (base: Unicode.Scalar(" "), columns: CInt(1))
      for column in columns {
        let cell = cells[column]
        if isHalfDone {
          isHalfDone = false
          continue
        }
        // A blank keeps the look before it where that shows nothing: fewer changes to send.
        let isKept = cell.base == " " && !cell.isSelected && look.isPlainOnBlanks
        if !isKept, cell.role != last.role || cell.isSelected != last.isSelected {
          (last, look) = (cell, styles.look(of: cell))
        }
        // The same character often follows itself: in lines, bars and blanks.
        if cell.base != width.base { width = (cell.base, self.columns(of: cell.base)) }
        let isWide = column + 1 < columns.upperBound && cells[column + 1].isContinuation
        let isShown = width.columns == (isWide ? 2 : 1)
        unsafe line.initializeElement(
          at: count, to: self.cell(isShown ? cell : standIn(for: cell), look))
        isHalfDone = isWide && isShown
        count += 1
      }
      unsafe cn_put(CInt(row), CInt(columns.lowerBound), line.baseAddress, CInt(count))
    }
  }

  /// The columns that ncurses gives a character, 0 or less for one that cannot be shown: where
  /// the frame gives it others, what stands right of it would move.
  private func columns(of base: Unicode.Scalar) -> CInt {
    if (" "..."~").contains(base) { return 1 }
    return isUnicode ? cn_columns(base.value) : 0
  }

  /// What is shown instead: a blank for half a character.
  private func standIn(for cell: Cell) -> Cell {
    Cell(cell.isContinuation ? " " : isUnicode ? "\u{FFFD}" : "~")
  }

  private func cell(_ cell: Cell, _ look: StyleTable.Look) -> cchar_t {
    let (first, second) = isUnicode ? cell.marks : ("\0", "\0")
    return cn_cell(cell.base.value, first.value, second.value, look.attributes, look.pair)
  }
}
