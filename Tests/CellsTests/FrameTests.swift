import Testing

@testable import Cells

@Suite("A frame")
struct FrameTests {
  private func frame(_ text: String, width: Int) -> Frame {
    var frame = Frame(size: Size(width: width, height: 1))
    frame.write(text, row: 0, column: 0)
    return frame
  }

  @Test("leaves out a wide character that does not fit whole")
  func clips() { #expect(frame("ab镇江", width: 5).transcript == "ab镇\n") }

  @Test("leaves no half of a wide character behind")
  func halves() {
    var frame = frame("镇江", width: 4)
    frame.write("x", row: 0, column: 1)
    #expect(frame.transcript == " x江\n")
    frame.write("y", row: 0, column: 2)
    #expect(frame.transcript == " xy\n")
  }

  @Test("clips a pasted frame at its right edge, wide characters whole")
  func paste() {
    var outer = Frame(size: Size(width: 3, height: 1))
    outer.paste(frame("a镇江", width: 5), row: 0, column: 1)
    #expect(outer.transcript == " a\n")
  }

  @Test("changes only where cells differ, in whole characters")
  func changes() {
    let runs = frame("目标 550", width: 12).changes(since: frame("目录 550", width: 12))
    #expect(runs == [Run(row: 0, column: 2, text: "标", role: .text, isSelected: false)])
    #expect(frame("a", width: 3).changes(since: frame("a", width: 3)).isEmpty)
  }

  @Test(
    "applied changes give the new frame", arguments: [("镇江市", "江镇"), ("abc镇", "镇abc"), ("", "镇")])
  func patch(_ old: String, _ new: String) {
    var patched = frame(old, width: 8)
    let goal = frame(new, width: 8)
    for run in goal.changes(since: patched) {
      patched.write(run.text, row: run.row, column: run.column, as: run.role)
    }
    #expect(patched == goal)
  }
}
