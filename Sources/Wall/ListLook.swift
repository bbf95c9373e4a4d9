import Assessing
import Cells
import PlanModel

/// How a list is looked at: what of it is in sight, where the cursor stands, what is marked.
struct ListLook {
  let scroll: Scroll
  let language: Language
  let glyphs: Glyphs
  let isFocused: Bool
  let isMarked: (Int) -> Bool

  var isEnglish: Bool { language == .english }

  /// The rows in sight and the lines of a frame with `height` lines that they stand on, below the
  /// headings.
  func lines(height: Int) -> [(line: Int, row: Int)] {
    scroll.visible.enumerated().map { ($0 + 1, $1) }.filter { $0.0 < height }
  }

  /// Puts the hardware cursor on the selected row.
  func placeCursor(on frame: inout Frame) {
    guard isFocused else { return }
    frame.cursor = Position(row: scroll.selected - scroll.top + 1, column: 0)
  }

  /// Draws what stands before a row; the selected one becomes a band.
  func drawMargin(of row: Int, _ tone: Tone?, at line: Int, on frame: inout Frame) {
    let isSelected = row == scroll.selected
    RowMargin(isSelected: isSelected, isMarked: isMarked(row), tone: tone)
      .draw(at: line, glyphs, on: &frame)
    if isSelected, isFocused { frame.select(row: line, columns: 0..<frame.size.width) }
  }

  /// Writes into a column, a blank before it.
  func put(
    _ text: String, _ row: Int, _ range: Range<Int>?, _ role: Role, on frame: inout Frame
  ) {
    guard let range else { return }
    let fitted = text.fitted(to: range.count - 1, ellipsis: glyphs.ellipsis)
    frame.write(fitted, row: row, column: range.lowerBound + 1, as: role)
  }

  /// Writes into a column, flush right.
  func putRight(
    _ text: String, _ row: Int, _ range: Range<Int>?, _ role: Role, on frame: inout Frame
  ) {
    guard let range else { return }
    let fitted = text.fitted(to: range.count - 1, ellipsis: glyphs.ellipsis)
    frame.write(fitted, row: row, column: range.upperBound - fitted.columns, as: role)
  }
}
