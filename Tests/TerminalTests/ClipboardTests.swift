import Foundation
import Testing

@testable import Terminal

@Suite("The clipboard")
struct ClipboardTests {
  @Test(
    "is sent what Foundation calls base64", arguments: ["", "a", "ab", "abc", "镇江\t5.7 %\n", "😀"])
  func base64(_ text: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == Data(text.utf8).base64EncodedString())
  }
}
