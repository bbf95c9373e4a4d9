import Cells
import PlanModel

/// A source's document, with the cited line set off.
struct DocumentPane {
  let document: Document
  let scroll: Scroll
  let glyphs: Glyphs

  /// One cursor row a line of the document: a long line is wrapped below its number, as far as
  /// the pane reaches.
  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let margin = String(document.lines.count).count + 3
    var row = 0
    for number in scroll.selected..<max(scroll.selected, document.lines.count)
    where row < size.height {
      row = draw(number, from: row, margin: margin, on: &frame)
    }
    return frame
  }

  private func draw(_ number: Int, from row: Int, margin: Int, on frame: inout Frame) -> Int {
    let isCited = number + 1 == document.line
    let label = String(number + 1).flushRight(in: margin - 3)
    frame.write(label, row: row, column: 1, as: isCited ? .accent : .dim)
    if isCited { frame.write(glyphs.pointer, row: row, column: 0, as: .accent) }
    var (rest, row) = (document.lines[number].neutralised[...], row)
    repeat {
      let head = rest.prefix(columns: max(2, frame.size.width - margin - 1))
      frame.write(head, row: row, column: margin, as: isCited ? .strong : .text)
      rest = rest[head.endIndex...]
      row += 1
    } while !rest.isEmpty && row < frame.size.height
    return row
  }
}
