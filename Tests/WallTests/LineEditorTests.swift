import Cells
import Testing

@testable import Wall

/// Lines are written with `|` at the caret.
@Suite("A line being typed")
struct LineEditorTests {
  private func typed(_ keys: [Key], into text: String = "") -> String {
    var editor = LineEditor(text)
    for key in keys { _ = editor.handle(key) }
    let columns = editor.caretColumns
    return editor.text.prefix(columns: columns) + "|"
      + editor.text.dropFirst(editor.text.prefix(columns: columns).count)
  }

  @Test(
    "follows the keys",
    arguments: [
      ([Key.left, "x"], "镇江", "镇x|江"),
      ([.backspace], "镇江", "镇|"),
      ([.home, .delete], "镇江", "|江"),
      ([.control("u")], "abc", "|"),
      ([.left, .control("k")], "abc", "ab|"),
      ([.control("w")], "新增 就业", "新增 |"),
      ([.control("a"), .right, .control("d")], "abc", "a|c"),
      ([.backspace], "e\u{301}", "|"),
      ([.left, .left, .left], "a", "|a"),
    ])
  func keys(_ keys: [Key], _ text: String, _ expected: String) {
    #expect(typed(keys, into: text) == expected)
  }

  @Test("takes a paste as one line")
  func paste() {
    var editor = LineEditor("")
    editor.paste("two\nlines\u{1B}[31m")
    #expect(editor.text == "two lines[31m")
  }
}
