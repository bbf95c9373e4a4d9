import Foundation
import TestSupport
import Testing

@Suite("What is copied from the wall", .enabled(if: Tmux.isInstalled), .serialized)
struct CopyTests {
  @Test(
    "is on the clipboard of a terminal that takes it",
    arguments: [
      ("y", "5264.07 ×100M yuan"), ("r", "2023-gdp\tGDP\t2023\trises\t5264.07"),
      ("m", "| 2023-gdp | GDP | 2023 | rises | 5264.07"),
    ])
  func copies(_ key: String, _ text: String) throws {
    let terminal = try TerminalSession(arguments: ["--lang", "en"])
    try terminal.takeClipboard()
    try terminal.wait(for: "▸ ✓ GDP")
    try terminal.press("y")
    try terminal.wait(for: "the row, in Markdown")
    try terminal.press(key)
    try terminal.wait(for: "Sent 1 item to the terminal")
    let copied = try terminal.clipboard
    #expect(copied.hasPrefix(text), "\(copied)")
  }

  @Test("is refused where there is too much of it, and where no terminal takes it")
  func refusals() throws {
    let terminal = try TerminalSession(arguments: ["--lang", "en"])
    try terminal.wait(for: "▸ ✓ GDP")
    try terminal.press("[", times: 20)
    try terminal.press("V", "y")
    try terminal.wait(for: "the row, in Markdown")
    try terminal.press("r")
    try terminal.wait(for: "more than the 56244 bytes")
    let plain = try TerminalSession(term: "vt100", arguments: ["--lang", "en"])
    try plain.wait(for: "GDP")
    try plain.press("y")
    try plain.wait(for: "in Markdown")
    try plain.press("y")
    try plain.wait(for: "programs cannot write")
  }
}
