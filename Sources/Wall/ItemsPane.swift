import Assessing
import Cells
import Phrases
import PlanModel

/// The list of targets and outcomes, one bar a row.
struct ItemsPane {
  let rows: [Listing.Row]
  let look: ListLook
  let review: Review
  /// Whether rows of several years stand together.
  let showsPeriod: Bool

  private var language: Language { look.language }
  private var glyphs: Glyphs { look.glyphs }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let columns = ItemColumns(width: size.width, isEnglish: look.isEnglish)
    drawHeading(columns, on: &frame)
    for (line, row) in look.lines(height: size.height) { draw(row, at: line, columns, on: &frame) }
    look.placeCursor(on: &frame)
    return frame
  }

  private func drawHeading(_ columns: ItemColumns, on frame: inout Frame) {
    func head(_ phrase: Phrase) -> String { phrase.heading(in: language) }
    frame.write(
      head(.Noun.indicator), row: 0, column: columns.name.lowerBound, limit: columns.name.count,
      as: .heading)
    look.putRight(head(.Noun.target), 0, columns[.target], .heading, on: &frame)
    look.putRight(head(.Noun.outcome), 0, columns[.outcome], .heading, on: &frame)
    look.put(head(.Noun.unit), 0, columns[.unit], .heading, on: &frame)
    look.putRight(head(.Noun.progress), 0, columns[.progress], .heading, on: &frame)
    look.putRight(head(.Noun.offBy), 0, columns[.gap], .heading, on: &frame)
    look.put(head(.Noun.status), 0, columns[.status], .heading, on: &frame)
    look.put(head(.Noun.source), 0, columns[.source], .heading, on: &frame)
    if let bar = columns[.bar] { drawScale(bar, on: &frame) }
  }

  /// `0 ──── T ──` over the bars: where they begin, and where the target stands.
  private func drawScale(_ bar: Range<Int>, on frame: inout Frame) {
    let (start, count) = (bar.lowerBound + 1, bar.count - 1)
    for place in 0..<count {
      frame.write(glyphs.horizontal, row: 0, column: start + place, as: .border)
    }
    frame.write("0", row: 0, column: start, as: .heading)
    let mark = start + BulletBar.targetColumn(in: count)
    frame.write(glyphs.bar.target, row: 0, column: mark, as: .target)
  }

  private func draw(_ row: Int, at line: Int, _ columns: ItemColumns, on frame: inout Frame) {
    let entry = rows[row]
    let text = ItemRowText(
      entry.item, isPart: entry.depth > 0, showsPeriod: showsPeriod, in: review, language,
      glyphs)
    draw(text, entry, at: line, columns, on: &frame)
    look.drawMargin(of: row, text.tone, at: line, on: &frame)
  }

  private func draw(
    _ text: ItemRowText, _ row: Listing.Row, at line: Int, _ columns: ItemColumns,
    on frame: inout Frame
  ) {
    TreeName(row, text.name).draw(at: line, columns.name, glyphs, on: &frame)
    let role: Role = text.isWaiting ? .dim : .text
    if let range = columns[.target] {
      frame.write(number: text.target, row: line, columns: range, as: .text)
    }
    if let range = columns[.outcome] {
      frame.write(number: text.outcome, label: text.part, row: line, columns: range, as: role)
    }
    look.put(text.unit, line, columns[.unit], .dim, on: &frame)
    if let bar = columns[.bar] {
      frame.draw(
        text.bar, row: line, column: bar.lowerBound + 1, columns: bar.count - 1, glyphs: glyphs.bar)
    }
    look.putRight(text.progress, line, columns[.progress], text.tone.role, on: &frame)
    look.putRight(text.gap, line, columns[.gap], .text, on: &frame)
    look.put(text.status, line, columns[.status], text.tone.role, on: &frame)
    look.put(text.source, line, columns[.source], .dim, on: &frame)
  }
}
