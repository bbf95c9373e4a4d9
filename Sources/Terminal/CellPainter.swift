import CNcurses
import Cells

/// Puts the cells of a frame onto the window of ncurses.
struct CellPainter {
  let styles: StyleTable
  let size: Size
  let isUnicode: Bool

  /// Puts what differs from `earlier`, and returns whether anything did.
  func paint(_ frame: Frame, since earlier: Frame?) -> Bool {
    if earlier == nil { cn_erase() }
    var hasChanged = earlier == nil
    for row in 0..<min(frame.size.height, size.height) {
      guard let columns = frame.changedColumns(row: row, since: earlier) else { continue }
      hasChanged = true
      paint(frame.row(row), columns: columns, row: row)
    }
    return hasChanged
  }

  private func paint(_ cells: ArraySlice<Cell>, columns: Range<Int>, row: Int) {
    var look = StyleTable.Look(attributes: 0, pair: 0)
    var lookOwner: Cell?
    for column in columns.clamped(to: 0..<size.width) {
      let cell = cells[cells.startIndex + column]
      if cell.isContinuation { continue }
      if lookOwner?.role != cell.role || lookOwner?.isSelected != cell.isSelected {
        look = styles.look(of: cell.role, isSelected: cell.isSelected)
        lookOwner = cell
      }
      let next = cells.startIndex + column + 1
      let isWide = next < cells.endIndex && cells[next].isContinuation
      put(cell, isWide: isWide, row: row, column: column, look)
    }
  }

  /// A character that ncurses would give another width, or cut at the edge, is not sent: what
  /// stands right of it would move.
  private func put(_ cell: Cell, isWide: Bool, row: Int, column: Int, _ look: StyleTable.Look) {
    let isASCII = (" "..."~").contains(cell.base)
    let width: CInt = isWide ? 2 : 1
    let isSound =
      isASCII
      || isUnicode && cn_columns(cell.base.value) == width
        && column + Int(width) <= size.width
    if isSound {
      let (first, second) = isUnicode ? cell.marks : ("\0", "\0")
      cn_put(
        CInt(row), CInt(column), cell.base.value, first.value, second.value, look.attributes,
        look.pair)
    } else {
      let standIn: Unicode.Scalar = isUnicode ? "\u{FFFD}" : "~"
      for place in column..<min(column + Int(width), size.width) {
        let shown = place == column || !isUnicode ? standIn : " "
        cn_put(CInt(row), CInt(place), shown.value, 0, 0, look.attributes, look.pair)
      }
    }
  }
}
