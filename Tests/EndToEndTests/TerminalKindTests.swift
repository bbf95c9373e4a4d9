import TestSupport
import Testing

@Suite("Any terminal and locale", .enabled(if: Tmux.isInstalled), .serialized)
struct TerminalKindTests {
  @Test(
    "shows the wall, quits with q and leaves the terminal as it was",
    arguments: ["xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt100"])
  func kinds(_ term: String) throws {
    let terminal = try TerminalSession(term: term, arguments: ["--lang", "zh"])
    try terminal.wait(for: "1/116")
    try terminal.wait(until: isAligned, "columns out of line")
    try terminal.press("Down", "Down", "End")
    try terminal.wait(for: "116/116")
    try terminal.press("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isTerminalRestored)
    #expect(try terminal.fact("alternate_on") == "0")
    #expect(try terminal.fact("cursor_flag") == "1")
    #expect(try terminal.fact("mouse_any_flag") == "0")
  }

  @Test(
    "prints the summary where no wall can hang, and says why",
    arguments: [("dumb", "cannot move its cursor"), ("", "TERM is not set"), ("nix", "not known")])
  func summary(_ term: String, _ reason: String) throws {
    let terminal = try TerminalSession(width: 120, term: term)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isTerminalRestored)
    try terminal.wait(for: "here is the summary instead", inLineWith: reason)
    try terminal.wait(for: "Risk, safe…nance")
  }

  @Test(
    "shows Chinese in its columns whatever the locale",
    arguments: ["C", "C.UTF-8", "zh_CN.UTF-8", "zh_CN.GB18030", "xx_YY.bogus", ""])
  func locales(_ name: String) throws {
    let terminal = try TerminalSession(setting: ["LANG": name, "GUATU_LANG": "zh"])
    try terminal.wait(for: "1/116")
    try terminal.wait(for: " 产业与项目园区  20 ")
    try terminal.wait(until: isAligned, "columns out of line")
    try terminal.press("q")
    #expect(try terminal.waitForExit() == 0)
    let hasNotice = try terminal.screen.contains("界面仍按UTF-8输出")
    #expect(hasNotice == ["zh_CN.GB18030", "xx_YY.bogus"].contains(name))
  }

  /// Whether every line of a pane ends at the last column, as the terminal counts.
  private func isAligned(_ screen: String) -> Bool {
    let rows = screen.lines.dropFirst(2).dropLast(2)
    return rows.count == 21 && rows.allSatisfy { columns(of: $0) == 80 }
  }

  /// What tmux gives the characters of the wall: two columns to Chinese ones, one to all others.
  private func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      let isWide =
        (0x2E80...0x9FFF).contains(scalar.value) || (0xFF01...0xFF60).contains(scalar.value)
      return sum + (isWide ? 2 : 1)
    }
  }
}
