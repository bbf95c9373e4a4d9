import Cells
import Testing

@testable import Exporting

@Suite("Wrapped text")
struct WrappedTextTests {
  @Test(
    "breaks between words and Han characters, and leaves ids whole",
    arguments: [
      ("one two three", 8, ["one two", "three"]), ("目标不低于", 6, ["目标不", "低于"]),
      ("出处在这里001:45", 12, ["出处在这里", "001:45"]), ("short", 8, ["short"]), ("", 8, [""]),
      ("目标到了，然后", 8, ["目标到", "了，然后"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ])
  func lines(_ text: String, _ limit: Int, _ lines: [String]) {
    #expect(text.wrapped(to: limit) == lines)
  }

  @Test("never passes its limit and loses no word", arguments: 2...40)
  func limits(_ limit: Int) {
    let text = "目标≥550亿元 · 2023-07-01提出 · 《政府工作报告（2023年）》r23:52:7 · a-long-identifier-here"
    let lines = text.wrapped(to: limit)
    for line in lines { #expect(line.columns <= limit) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
