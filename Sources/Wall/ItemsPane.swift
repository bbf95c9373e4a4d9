import Assessing
import Cells
import Phrases
import PlanModel

/// The list of targets and outcomes, one bar a row.
struct ItemsPane {
  let rows: [Listing.Row]
  let scroll: Scroll
  let review: Review
  let language: Language
  let glyphs: Glyphs
  let isFocused: Bool
  /// Whether rows of several years stand together.
  let showsPeriod: Bool
  let isMarked: (Int) -> Bool

  func columns(width: Int) -> ItemColumns {
    ItemColumns(width: width, isEnglish: language == .english)
  }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let columns = columns(width: size.width)
    drawHeading(columns, on: &frame)
    for (line, row) in scroll.visible.enumerated() where line + 1 < size.height {
      draw(row, at: line + 1, columns, on: &frame)
    }
    if isFocused, !rows.isEmpty {
      frame.cursor = Position(row: scroll.selected - scroll.top + 1, column: 0)
    }
    return frame
  }

  private func drawHeading(_ columns: ItemColumns, on frame: inout Frame) {
    func head(_ phrase: Phrase, _ range: Range<Int>?, isNumber: Bool = false) {
      guard let range else { return }
      let text = phrase.heading(in: language).fitted(to: range.count - 1, ellipsis: glyphs.ellipsis)
      let indent = isNumber ? range.count - text.columns : 1
      frame.write(text, row: 0, column: range.lowerBound + indent, as: .heading)
    }
    frame.write(
      Phrase.Noun.indicator.heading(in: language), row: 0, column: columns.name.lowerBound,
      limit: columns.name.count, as: .heading)
    head(.Noun.target, columns[.target], isNumber: true)
    head(.Noun.outcome, columns[.outcome], isNumber: true)
    head(.Noun.unit, columns[.unit])
    head(.Noun.progress, columns[.progress], isNumber: true)
    head(.Noun.gap, columns[.gap], isNumber: true)
    head(.Noun.status, columns[.status])
    head(.Noun.source, columns[.source])
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
    let margin = RowMargin(
      isSelected: row == scroll.selected, isMarked: isMarked(row), tone: text.tone)
    margin.draw(at: line, glyphs, on: &frame)
    draw(text, entry, at: line, columns, on: &frame)
    if row == scroll.selected && isFocused {
      frame.select(row: line, columns: 0..<columns.width)
    }
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
      frame.write(number: text.outcome, row: line, columns: range, as: role)
    }
    put(text.unit, line, columns[.unit], .dim, on: &frame)
    if let bar = columns[.bar] {
      frame.draw(
        text.bar, row: line, column: bar.lowerBound + 1, columns: bar.count - 1, glyphs: glyphs.bar)
    }
    putRight(text.progress, line, columns[.progress], text.tone.role, on: &frame)
    putRight(text.gap, line, columns[.gap], .text, on: &frame)
    put(text.status, line, columns[.status], text.tone.role, on: &frame)
    put(text.source, line, columns[.source], .dim, on: &frame)
  }

  private func put(
    _ text: String, _ row: Int, _ range: Range<Int>?, _ role: Role, on frame: inout Frame
  ) {
    guard let range else { return }
    let fitted = text.fitted(to: range.count - 1, ellipsis: glyphs.ellipsis)
    frame.write(fitted, row: row, column: range.lowerBound + 1, as: role)
  }

  private func putRight(
    _ text: String, _ row: Int, _ range: Range<Int>?, _ role: Role, on frame: inout Frame
  ) {
    guard let range else { return }
    let fitted = text.fitted(to: range.count - 1, ellipsis: glyphs.ellipsis)
    frame.write(fitted, row: row, column: range.upperBound - fitted.columns, as: role)
  }
}
