import Foundation
import TestSupport
import Testing

@Suite("A signal", .enabled(if: Tmux.isInstalled), .serialized)
struct SignalTests {
  private func expectGivenBack(_ terminal: TerminalSession, code: Int32) throws {
    #expect(try terminal.waitForExit() == code)
    #expect(terminal.isTerminalRestored)
    #expect(try terminal.fact("alternate_on") == "0")
    #expect(try terminal.fact("cursor_flag") == "1")
    #expect(try terminal.fact("mouse_any_flag") == "0")
    #expect(try terminal.screen.hasPrefix("before the wall"))
  }

  @Test(
    "gives the terminal back and tells itself in the exit code",
    arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGFPE, SIGBUS,
    ])
  func ending(_ number: Int32) throws {
    let terminal = try TerminalSession(arguments: ["--lang", "zh"])
    try terminal.wait(for: "▸ ✓ 地区生产总值")
    try terminal.signal(number)
    try expectGivenBack(terminal, code: 128 + number)
  }

  @Test("is what Ctrl-C counts as, in a form as well", arguments: [[], ["o"]])
  func interrupt(_ keys: [String]) throws {
    let terminal = try TerminalSession(arguments: ["--lang", "zh"])
    try terminal.wait(for: "▸ ✓ 地区生产总值")
    for key in keys { try terminal.press(key) }
    try terminal.press("C-c")
    try expectGivenBack(terminal, code: 130)
  }

  @Test("stops the wall at Ctrl-Z, and fg hangs it again at the size of then")
  func stopping() throws {
    let terminal = try TerminalSession(
      setting: ["PS1": "ready> "], running: ["bash", "--norc", "--noprofile", "-i"])
    try terminal.wait(for: "ready>")
    try terminal.type("guatu --lang zh\n")
    try terminal.wait(for: "▸ ✓ 地区生产总值")
    try terminal.press("j", "C-z")
    try terminal.wait(for: "Stopped")
    #expect(try terminal.fact("alternate_on") == "0")
    #expect(try terminal.fact("cursor_flag") == "1")
    try terminal.type("stty -a\n")
    try terminal.wait(for: " icanon ")
    try terminal.wait(for: " echo ")
    try terminal.resize(width: 100, height: 30)
    try terminal.type("fg\n")
    try terminal.wait(for: "▸ ~ 地区生产总值增速")
    try terminal.wait(for: "2023-gdp-growth")
    #expect(try terminal.fact("alternate_on") == "1")
    try terminal.press("q")
    try terminal.wait(until: { $0.contains("fg\n") && $0.contains("ready>") })
    #expect(try terminal.fact("alternate_on") == "0")
  }

  @Test("ends the program with its terminal")
  func closing() throws {
    let terminal = try TerminalSession(arguments: ["--lang", "zh"])
    try terminal.wait(for: "▸ ✓ 地区生产总值")
    #expect(terminal.isAlive)
    terminal.close()
    #expect(eventually { !terminal.isAlive })
  }
}
