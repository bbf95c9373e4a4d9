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
      var (count, isHalfDone) = (0, false)
      var (last, look) = (Cell.blank, styles.look(of: .blank))
      for column in columns {
        let cell = cells[cells.startIndex + column]
        if isHalfDone {
          isHalfDone = false
          continue
        }
        // A blank keeps the look before it where that shows nothing: fewer changes to send.
        let isKept = cell.base == " " && !cell.isSelected && look.isPlainOnBlanks
        if !isKept, cell.role != last.role || cell.isSelected != last.isSelected {
          (last, look) = (cell, styles.look(of: cell))
        }
        let next = column + 1
        let isWide = next < columns.upperBound && cells[cells.startIndex + next].isContinuation
        let isShown = canShow(cell.base, columns: isWide ? 2 : 1)
        unsafe line.initializeElement(
          at: count, to: self.cell(isShown ? cell : standIn(for: cell), look))
        isHalfDone = isWide && isShown
        count += 1
      }
      unsafe cn_put(CInt(row), CInt(columns.lowerBound), line.baseAddress, CInt(count))
    }
  }

  /// Whether ncurses gives a character as many columns as the frame does: if not, what stands
  /// right of it would move.
  private func canShow(_ base: Unicode.Scalar, columns: CInt) -> Bool {
    if (" "..."~").contains(base) { return columns == 1 }
    return isUnicode && cn_columns(base.value) == columns
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
