import Assessing
import Cells
import Phrases
import PlanModel

/// What moved, one item a row: what happened, to what, from which state to which.
struct ChangesPane {
  let changes: [ItemChange]
  let difference: Difference
  let look: ListLook

  private var language: Language { look.language }

  /// The columns that a width has room for.
  struct Columns {
    let kind: Range<Int>
    let name: Range<Int>
    let before: Range<Int>?
    let after: Range<Int>?

    init(width: Int) {
      let end = width - 1
      let kindEnd = ItemColumns.margin + 18
      kind = ItemColumns.margin - 1..<kindEnd
      guard width >= 100 else {
        let nameEnd = max(kindEnd, end - 18)
        (name, before, after) = (kindEnd..<nameEnd, nil, nameEnd < end ? nameEnd..<end : nil)
        return
      }
      let state = min(32, width / 4)
      name = kindEnd..<end - 2 * state
      before = end - 2 * state..<end - state
      after = end - state..<end
    }
  }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let columns = Columns(width: size.width)
    let heads: [(Phrase, Range<Int>?)] = [
      (.Bulletin.what, columns.kind), (.Noun.item, columns.name),
      (.Difference.before, columns.before), (.Difference.after, columns.after),
    ]
    for (phrase, range) in heads {
      look.put(phrase.heading(in: language), 0, range, .heading, on: &frame)
    }
    for (line, row) in look.lines(height: size.height) {
      draw(row, at: line, columns, on: &frame)
    }
    look.placeCursor(on: &frame)
    return frame
  }

  private func draw(_ row: Int, at line: Int, _ columns: Columns, on frame: inout Frame) {
    let text = ChangeLine(changes[row], of: difference, in: language)
    let glyphs = look.glyphs
    look.put(text.change.kind.phrase.text(in: language), line, columns.kind, .text, on: &frame)
    let name = text.name.cutInMiddle(to: columns.name.count - 1, ellipsis: glyphs.ellipsis)
    look.put(name, line, columns.name, .text, on: &frame)
    look.put(glyphs.set(text.before), line, columns.before, .dim, on: &frame)
    look.put(glyphs.set(text.after), line, columns.after, text.tone.role, on: &frame)
    look.drawMargin(of: row, text.tone, at: line, on: &frame)
  }
}

/// A change in full: what the view shows beside its list.
extension DetailText {
  init(
    _ change: ItemChange, of difference: Difference, _ language: Language, _ glyphs: Glyphs
  ) {
    let text = ChangeLine(change, of: difference, in: language)
    self.init(title: text.name, in: difference.new, language, glyphs)
    add(
      .Bulletin.what,
      [
        Span(text.tone.mark(glyphs) + " " + change.kind.phrase.text(in: language), text.tone.role)
      ])
    add(.Difference.before, [Span(text.before)])
    add(.Difference.after, [Span(text.after, .strong)])
    add(.Difference.cause, text.causeLines.map { Span($0) })
    add(.Noun.id, [Span(change.id.neutralised, .dim)])
  }
}
