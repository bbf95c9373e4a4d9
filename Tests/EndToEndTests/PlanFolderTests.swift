import Foundation
import TestSupport
import Testing

@Suite("A plan folder that is not as it should be", .enabled(if: Tmux.isInstalled), .serialized)
struct PlanFolderTests {
  /// The first task of 2023.
  private static let task = "用足激发民间投资的政策"

  private func tasks(_ scratch: Scratch, _ arguments: String...) throws -> TerminalSession {
    let terminal = try TerminalSession(
      scratch, width: 100, height: 30, arguments: ["--lang", "zh"] + arguments)
    try terminal.wait(for: "2023-gdp")
    try terminal.press("2")
    try terminal.wait(for: "待办", inLineWith: Self.task)
    return terminal
  }

  /// Tries to mark the first task complete.
  private func complete(_ terminal: TerminalSession) throws {
    try terminal.press("x")
    try terminal.wait(for: "办结：" + Self.task)
    try terminal.press("Enter", "Enter", "Enter")
  }

  private func expectUnchanged(_ terminal: TerminalSession) throws {
    try terminal.wait(for: "待办", inLineWith: "▸ · " + Self.task)
    #expect(terminal.isAlive)
    try terminal.press("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("opens read-only with all its faults listed by check")
  func faulty() throws {
    let scratch = try Scratch()
    _ = try scratch.shell("guatu init --from zhenjiang plan")
    let targets = try #require(scratch.home.text("plan/targets.csv"))
    let faulty = targets.replacing("\n2020-budget-revenue-growth,budget", with: "\n2020-b,no such")
    try #require(faulty != targets)
    try scratch.home.write(faulty, to: "plan/targets.csv")
    let checked = try scratch.shell("guatu check plan")
    #expect(checked.code == 1)
    #expect(checked.lines.first?.hasPrefix("targets.csv:3:8: error: unknown indicator") == true)
    #expect(checked.lines.last == "plan: 1 error, 0 warnings")

    let terminal = try tasks(scratch, "plan")
    try terminal.wait(for: "[只读]")
    try terminal.press("x")
    try terminal.wait(for: "只读：规划有1处错误")
    try expectUnchanged(terminal)
  }

  @Test("shows nothing as done that could not be written")
  func unwritable() throws {
    let scratch = try Scratch()
    let terminal = try tasks(scratch)
    _ = try scratch.shell("mkdir -p data/guatu/zhenjiang/journal.csv")
    try complete(terminal)
    try terminal.wait(for: "! ", inLineWith: "journal.csv")
    try expectUnchanged(terminal)
  }

  @Test("says so when it was deleted while its wall hung")
  func deleted() throws {
    let scratch = try Scratch()
    _ = try scratch.shell("guatu init --from zhenjiang plan")
    let terminal = try tasks(scratch, "plan")
    _ = try scratch.shell("rm -r plan")
    try complete(terminal)
    try terminal.wait(for: "! ", inLineWith: "journal.csv")
    #expect(try scratch.shell("test -e plan").code == 1)
    try expectUnchanged(terminal)
  }

  @Test("waits for nobody to write into a journal that is a pipe", arguments: ["mkfifo", "mkdir"])
  func pipe(_ make: String) throws {
    let scratch = try Scratch()
    _ = try scratch.shell(
      "mkdir -p data/guatu/zhenjiang && \(make) data/guatu/zhenjiang/journal.csv")
    let terminal = try tasks(scratch)
    try terminal.wait(for: "[只读]")
    try terminal.press("x")
    try terminal.wait(for: "只读：")
    try expectUnchanged(terminal)
    let command = try scratch.shell("guatu done 2023-private-investment-policies")
    #expect(command.code == 2)
    #expect(command.errors.hasSuffix("guatu check\n"), "\(command.errors)")
    #expect(try scratch.shell("guatu check").output.contains("journal.csv:1:1: error"))
  }

  @Test("loses no entry when two people mark at once")
  func together() throws {
    let scratch = try Scratch()
    let (one, other) = (try tasks(scratch), try tasks(scratch))
    try complete(one)
    try one.wait(for: "办结", inLineWith: "▸ ✓ " + Self.task)
    try other.press("j", "j", "x")
    try other.wait(for: "办结：力促省市重大项目")
    try other.press("Enter", "Enter", "Enter")
    try other.wait(for: "▸ ✓ 力促省市重大项目")
    #expect(scratch.journal.count == 2)
    try other.press("r")
    try other.wait(for: "回头看：")
    try other.press("Escape")
    try other.wait(until: { !$0.contains("回头看：") })
  }
}
