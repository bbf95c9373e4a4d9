import Foundation
import Testing

@testable import Exporting

@Suite("A JSON line")
struct JSONTests {
  @Test("keeps the order of its keys and sets no blanks")
  func order() {
    let value = JSON.object([
      .init("b", "1"), .init("a", .null), .init("list", .list([.count(-2), .flag(true)])),
      .init("empty", .object([])),
    ])
    #expect(value.line == #"{"b":"1","a":null,"list":[-2,true],"empty":{}}"# + "\n")
  }

  @Test(
    "escapes what could act on a terminal",
    arguments: [
      ("\u{1B}[2J", #""\u001b[2J""#), ("\"\\", #""\"\\""#), ("a\nb\tc\r", #""a\nb\tc\r""#),
      ("\u{9B}31m", #""\u009b31m""#), ("\u{202E}x", #""\u202ex""#), ("镇江½é", #""镇江½é""#),
      ("\u{E0041}", #""\udb40\udc41""#), ("\u{2028}", #""\u2028""#), ("", #""""#),
      ("</script>", #""</script>""#),
    ])
  func escapes(_ text: String, _ written: String) {
    #expect(JSON.text(text).line == written + "\n")
  }

  @Test("reads back exactly")
  func roundTrip() throws {
    let texts =
      (0...0x2FF).compactMap { Unicode.Scalar($0) }.map { "x\($0)" } + ["👩‍👩‍👧", "\u{FEFF}", "𠀀"]
    let line = JSON.list(texts.map { JSON.text($0) }).line
    let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String]
    #expect(read == texts)
  }
}
