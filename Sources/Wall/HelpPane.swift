import Cells
import Phrases
import PlanModel

/// All bindings by group, or those that what was typed leaves.
struct HelpPane {
  let list: HelpList
  let language: Language
  let glyphs: Glyphs

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let prompt = Phrase.helpPrompt.text(in: language)
    let start = frame.write(prompt, row: 0, column: 1, as: .heading)
    frame.write(list.editor.text, row: 0, column: start + 1, as: .strong)
    let bindings = list.bindings(in: language)
    for (line, row) in list.scroll.visible.enumerated() where line + 2 < size.height {
      draw(bindings[row], at: line + 2, isSelected: row == list.scroll.selected, on: &frame)
    }
    frame.cursor = Position(row: 0, column: start + 1 + list.editor.caretColumns)
    frame.showsCursor = true
    return frame
  }

  private func draw(_ binding: Binding, at row: Int, isSelected: Bool, on frame: inout Frame) {
    let wide = frame.size.width >= 64
    let keys = binding.keys.map(\.description).joined(separator: " ")
    if isSelected { frame.write(glyphs.pointer, row: row, column: 0, as: .accent) }
    frame.write(
      keys.fitted(to: wide ? 20 : 12, ellipsis: glyphs.ellipsis), row: row, column: 2, as: .key)
    let column = wide ? 24 : 15
    let group = wide ? binding.group.title.text(in: language) : ""
    let room = frame.size.width - column - group.columns - 2
    let text = binding.explanation.text(in: language).fitted(to: room, ellipsis: glyphs.ellipsis)
    frame.write(text, row: row, column: column, as: .text)
    frame.write(group, row: row, column: frame.size.width - group.columns - 1, as: .dim)
    if isSelected { frame.select(row: row, columns: 0..<frame.size.width) }
  }
}
