import Foundation
import Testing

@Suite("Marking on the wall", .enabled(if: Tmux.isInstalled), .serialized)
struct MarkingTests {
  @Test("quits with q, and gives the terminal back as it was")
  func quits() throws {
    let terminal = try TerminalSession(setting: ["GUATU_LANG": "zh"])
    try terminal.wait(for: "全部领域")
    try terminal.press("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isTerminalRestored)
    #expect(try terminal.screen.contains("before the wall\nafter the wall"))
  }
}
