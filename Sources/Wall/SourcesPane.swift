import Cells
import Phrases
import PlanModel

/// The documents that figures come from.
struct SourcesPane {
  let sources: [Source]
  /// How many figures and tasks cite each source, by its place.
  let citations: [Int]
  let scroll: Scroll
  let language: Language
  let glyphs: Glyphs

  /// The columns that a width has room for.
  struct Columns {
    let id: Range<Int>
    let title: Range<Int>
    let publisher: Range<Int>?
    let issued: Range<Int>?
    let count: Range<Int>?

    init(width: Int) {
      let end = width - 1
      let counted = width >= 40 ? end - 6 : end
      let dated = width >= 60 ? counted - 12 : counted
      let published = width >= 100 ? dated - 36 : dated
      let idEnd = min(24, width / 3)
      id = 2..<max(2, idEnd)
      title = max(2, idEnd)..<max(2, idEnd, published)
      publisher = published < dated ? published..<dated : nil
      issued = dated < counted ? dated..<counted : nil
      count = counted < end ? counted..<end : nil
    }
  }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let columns = Columns(width: size.width)
    drawHeads(columns, on: &frame)
    for (line, row) in scroll.visible.enumerated() where line + 1 < size.height {
      draw(row, at: line + 1, columns, on: &frame)
    }
    frame.cursor = Position(row: scroll.selected - scroll.top + 1, column: 0)
    return frame
  }

  private func drawHeads(_ columns: Columns, on frame: inout Frame) {
    let heads: [(Phrase, Range<Int>?)] = [
      (.Noun.source, columns.id), (.Noun.title, columns.title),
      (.Noun.publisher, columns.publisher), (.Noun.issued, columns.issued),
    ]
    for (phrase, range) in heads {
      put(phrase.heading(in: language), 0, range, .heading, on: &frame)
    }
    putRight(Phrase.headFigures.text(in: language), 0, columns.count, .heading, on: &frame)
  }

  private func draw(_ row: Int, at line: Int, _ columns: Columns, on frame: inout Frame) {
    let source = sources[row]
    let isSelected = row == scroll.selected
    if isSelected { frame.write(glyphs.pointer, row: line, column: 0, as: .accent) }
    put(source.id.neutralised, line, columns.id, .dim, on: &frame)
    put(source.title.neutralised, line, columns.title, .text, on: &frame)
    put(source.publisher.neutralised, line, columns.publisher, .dim, on: &frame)
    put(source.issued?.description ?? glyphs.dash, line, columns.issued, .dim, on: &frame)
    putRight(String(citations[row]), line, columns.count, .text, on: &frame)
    if isSelected { frame.select(row: line, columns: 0..<frame.size.width) }
  }

  private func put(
    _ text: String, _ row: Int, _ range: Range<Int>?, _ role: Role, on frame: inout Frame
  ) {
    guard let range else { return }
    let fitted = text.cutInMiddle(to: range.count - 1, ellipsis: glyphs.ellipsis)
    frame.write(fitted, row: row, column: range.lowerBound, as: role)
  }

  private func putRight(
    _ text: String, _ row: Int, _ range: Range<Int>?, _ role: Role, on frame: inout Frame
  ) {
    guard let range else { return }
    frame.write(text, row: row, column: range.upperBound - text.columns, as: role)
  }
}
