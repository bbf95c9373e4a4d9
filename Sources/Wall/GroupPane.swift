import Assessing
import Cells

/// A list of years or of sectors with what each one holds.
struct GroupPane {
  struct Line {
    let label: String
    let tally: Tally
  }

  let lines: [Line]
  let scroll: Scroll
  let isFocused: Bool
  let glyphs: Glyphs

  /// The tones in the order in which a line's columns show them.
  static let tones: [Tone] = [.good, .warning, .bad, .waiting]

  /// The signs of the tones, for the pane's title line.
  static func legend(_ glyphs: Glyphs) -> String {
    tones.map { $0.mark(glyphs) }.joined()
  }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    for (line, row) in scroll.visible.enumerated() {
      draw(lines[row], at: line, isSelected: row == scroll.selected, on: &frame)
    }
    if isFocused {
      frame.cursor = Position(row: scroll.selected - scroll.top, column: 0)
    }
    return frame
  }

  private func draw(_ line: Line, at row: Int, isSelected: Bool, on frame: inout Frame) {
    let width = frame.size.width
    let hasColumns = width >= 22
    let countEnd = hasColumns ? width - 6 : width - 1
    let role: Role = line.tally.total == 0 ? .dim : .text
    if isSelected { frame.write(glyphs.pointer, row: row, column: 0, as: .accent) }
    let count = String(line.tally.total)
    let room = countEnd - 3 - count.columns
    let label = line.label.fitted(to: room, ellipsis: glyphs.ellipsis)
    frame.write(label, row: row, column: 2, as: isSelected ? .strong : role)
    frame.write(count, row: row, column: countEnd - count.columns, as: .dim)
    if hasColumns { drawColumns(line.tally, at: row, column: countEnd + 1, on: &frame) }
    if isSelected && isFocused { frame.select(row: row, columns: 0..<width) }
  }

  /// One small column a tone, as high as its share of all.
  private func drawColumns(_ tally: Tally, at row: Int, column: Int, on frame: inout Frame) {
    guard tally.total > 0 else { return }
    let steps = glyphs.spark
    for (place, tone) in GroupPane.tones.enumerated() {
      let count = tally.count(tone)
      let height = (count * steps.count + tally.total - 1) / tally.total
      let glyph = height == 0 ? " " : steps[height - 1]
      frame.write(glyph, row: row, column: column + place, as: tone.role)
    }
  }
}
