import Assessing
import Cells

/// The columns before a row's name.
struct RowMargin {
  let isSelected: Bool
  let isMarked: Bool
  /// Nil = no sign.
  let tone: Tone?

  func draw(at line: Int, _ glyphs: Glyphs, on frame: inout Frame) {
    if isSelected { frame.write(glyphs.pointer, row: line, column: 0, as: .accent) }
    if isMarked { frame.write("*", row: line, column: 1, as: .accent) }
    if let tone { frame.write(tone.mark(glyphs), row: line, column: 2, as: tone.role) }
  }
}

/// A row's name with the branch that leads to it.
struct TreeName {
  private let row: Listing.Row
  private let name: RowName

  init(_ row: Listing.Row, _ name: RowName) {
    self.row = row
    self.name = name
  }

  func draw(at line: Int, _ range: Range<Int>, _ glyphs: Glyphs, on frame: inout Frame) {
    var column = range.lowerBound
    if row.depth > 0 {
      let branch = row.isLastPart ? glyphs.lastBranch : glyphs.branch
      let text = String(repeating: "  ", count: row.depth - 1) + branch
      column = frame.write(text, row: line, column: column, as: .border)
    }
    let folded = row.isFolded ? " \(glyphs.plus)\(row.parts)" : ""
    let suffix = (name.suffix + folded).fitted(
      to: (range.upperBound - column) / 2, ellipsis: glyphs.ellipsis)
    let room = range.upperBound - column - suffix.columns
    let text = name.name.cutInMiddle(to: room, ellipsis: glyphs.ellipsis)
    column = frame.write(text, row: line, column: column, as: .text)
    frame.write(suffix, row: line, column: column, as: .dim)
  }
}
