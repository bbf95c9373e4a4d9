import Assessing
import Cells
import Phrases
import PlanModel

/// The journal, one entry a row: when, who, what was done, to what.
struct HistoryPane {
  let history: HistoryListing
  let look: ListLook
  let review: Review

  private var language: Language { look.language }

  /// The columns that a width has room for.
  struct Columns {
    let time: Range<Int>
    let actor: Range<Int>?
    let action: Range<Int>
    let name: Range<Int>
    let change: Range<Int>?

    init(width: Int) {
      let end = width - 1
      let timeEnd = ItemColumns.margin + (width < 60 ? 11 : 17)
      let actorEnd = width < 60 ? timeEnd : timeEnd + (width < 100 ? 10 : 16)
      let actionEnd = actorEnd + 12
      let nameEnd = width < 100 ? end : actionEnd + (end - actionEnd) / 2
      time = ItemColumns.margin - 1..<timeEnd
      actor = timeEnd < actorEnd ? timeEnd..<actorEnd : nil
      action = actorEnd..<actionEnd
      name = actionEnd..<max(actionEnd, nameEnd)
      change = nameEnd < end ? nameEnd..<end : nil
    }
  }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let columns = Columns(width: size.width)
    drawHeads(columns, on: &frame)
    for (line, row) in look.lines(height: size.height) {
      draw(row, at: line, columns, on: &frame)
    }
    look.placeCursor(on: &frame)
    return frame
  }

  private func drawHeads(_ columns: Columns, on frame: inout Frame) {
    let heads: [(Phrase, Range<Int>?)] = [
      (.Sheet.time, columns.time), (.Sheet.actor, columns.actor), (.Sheet.action, columns.action),
      (.Noun.item, columns.name), (.Sheet.change, columns.change),
    ]
    for (phrase, range) in heads {
      look.put(phrase.heading(in: language), 0, range, .heading, on: &frame)
    }
  }

  private func draw(_ row: Int, at line: Int, _ columns: Columns, on frame: inout Frame) {
    let entry = history.entries[row]
    let text = EntryText(entry, of: review, in: language)
    let isShort = columns.actor == nil
    let role: Role = text.isUndone ? .dim : .text
    look.put(String(text.time.prefix(isShort ? 10 : 16)), line, columns.time, .dim, on: &frame)
    look.put(text.actor, line, columns.actor, role, on: &frame)
    look.put(text.action, line, columns.action, role, on: &frame)
    let name = text.name.cutInMiddle(to: columns.name.count - 1, ellipsis: look.glyphs.ellipsis)
    look.put(name, line, columns.name, role, on: &frame)
    look.put(look.glyphs.set(text.change), line, columns.change, .dim, on: &frame)
    look.drawMargin(of: row, history.isDisputed(entry) ? .warning : nil, at: line, on: &frame)
  }
}
