import Foundation
import TestSupport
import Testing

@Suite("A terminal that does what no person would", .enabled(if: Tmux.isInstalled), .serialized)
struct HostileTerminalTests {
  private func wall() throws -> TerminalSession {
    let terminal = try TerminalSession(arguments: ["--lang", "zh"])
    try terminal.wait(for: "▸ ✓ 地区生产总值")
    return terminal
  }

  @Test("pastes a megabyte into the filter, and where nothing is typed")
  func paste() throws {
    let terminal = try wall()
    try terminal.paste(String(repeating: "镇江 ", count: 150_000))
    try terminal.wait(for: "粘贴")
    try terminal.press("/")
    try terminal.paste("year:2023\n" + String(repeating: "x", count: 1_000_000))
    try terminal.wait(for: "xxx")
    try terminal.press("Escape")
    try terminal.wait(for: "▸ ✓ 地区生产总值")
    try terminal.press("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test(
    "is one cell, or a thousand by a thousand",
    arguments: [(1, 1), (1000, 1000), (1000, 1), (1, 1000)])
  func size(_ width: Int, _ height: Int) throws {
    let terminal = try wall()
    try terminal.resize(width: width, height: height)
    try terminal.press("j", "k", times: 3)
    try terminal.resize(width: 80, height: 24)
    try terminal.wait(for: "▸ ✓ 地区生产总值")
    try terminal.press("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isTerminalRestored)
  }

  @Test("sends keys faster than frames, and sequences that mean nothing")
  func flood() throws {
    let terminal = try wall()
    try terminal.press("j", times: 2000)
    try terminal.press("k", times: 2000)
    try terminal.type(
      "\u{1B}[99;99~\u{1B}[?1;2c\u{1B}P>|x\u{1B}\\\u{1B}]11;rgb:0/0/0\u{07}\u{1B}[<0;999;999M")
    try terminal.press("g")
    try terminal.wait(for: "▸ ✓ 地区生产总值")
    try terminal.press("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("goes away, and no program is left to burn the processor")
  func gone() throws {
    let scratch = try Scratch()
    // `script` gives the wall a terminal of its own, and is killed.
    let lines = """
      (script -q -f -c 'guatu & echo $! > wall; wait' /dev/null < /dev/null > /dev/null 2>&1 & echo $! > owner)
      for i in $(seq 100); do [ -s wall ] && break; sleep 0.05; done
      kill -9 $(cat owner)
      for i in $(seq 100); do kill -0 $(cat wall) 2>/dev/null || { echo ended; break; }; sleep 0.05; done
      """
    #expect(try scratch.shell(lines).lines == ["ended"])
  }
}
