import Foundation
import TestSupport
import Testing

@Suite("What is marked on the wall", .enabled(if: Tmux.isInstalled), .serialized)
struct MarkingTests {
  /// The first task of 2023.
  private static let task = "用足激发民间投资的政策"

  /// The tasks of 2023 on the wall.
  private func tasks(_ scratch: Scratch) throws -> TerminalSession {
    let terminal = try TerminalSession(
      scratch, width: 100, height: 30, arguments: ["--lang", "zh"])
    try terminal.wait(for: "2023-gdp")
    try terminal.press("2")
    try terminal.wait(for: Self.task)
    return terminal
  }

  private func quit(_ terminal: TerminalSession) throws {
    try terminal.press("q")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isTerminalRestored)
    #expect(try terminal.screen.hasPrefix("before the wall\nafter the wall"))
  }

  @Test("is still marked after a start, and after an undo no more")
  func marking() throws {
    let scratch = try Scratch()
    let first = try tasks(scratch)
    try first.wait(for: "待办", inLineWith: Self.task)
    try first.press("x")
    try first.wait(for: "办结：" + Self.task)
    try first.press("C-u")
    try first.type("2026-01-10")
    try first.press("Enter")
    try first.type("验收单7号")
    try first.press("Enter", "Enter")
    try first.wait(for: "已销号", inLineWith: Self.task)
    try first.wait(for: "验收单7号")
    try quit(first)

    let second = try tasks(scratch)
    try second.wait(for: "已销号", inLineWith: Self.task)
    try second.press("u")
    try second.wait(for: "待办", inLineWith: Self.task)
    try quit(second)

    let third = try tasks(scratch)
    try third.wait(for: "待办", inLineWith: Self.task)
    try quit(third)
  }

  @Test("stands in a journal that a person can read, and nobody else")
  func journal() throws {
    let scratch = try Scratch()
    let terminal = try tasks(scratch)
    try terminal.press("x")
    try terminal.wait(for: "办结：")
    try terminal.press("Enter")
    try terminal.type("line one")
    try terminal.press("Enter", "Enter")
    try terminal.wait(for: "已销号", inLineWith: Self.task)
    try terminal.press("u")
    try terminal.wait(for: "待办", inLineWith: Self.task)

    let path = scratch.home.path("data/guatu/zhenjiang/journal.csv")
    let text = try #require(FileManager.default.contents(atPath: path))
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.first == "entry_id,at,actor,action,subject,period,value,quality,replaces,text,evidence")
    #expect(lines.count == 3)
    let subject = "2023-private-investment-policies"
    #expect(
      lines[1].hasSuffix(
        ",2026-01-15T12:00:00Z,tester,close,\(subject),,2026-01-15,,-,,\"line one\""))
    let action = lines[1].prefix { $0 != "." }
    #expect(lines[2].hasPrefix(action.prefix(16)))
    #expect(lines[2].contains(",2026-01-15T12:00:00Z,tester,undo,\(action),"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? NSNumber == 0o600)
  }

  @Test("is one undo where several were marked at once, and one redo, after a start as well")
  func several() throws {
    let scratch = try Scratch()
    let first = try tasks(scratch)
    try first.press("j", "j", "Space", "Space", "j", "Space")
    try first.wait(for: "已标记3项")
    try first.press("x")
    try first.wait(for: "办结：3项")
    try first.press("Enter", "Enter", "Enter")
    let names = ["力促省市重大项目", "做好重大项目要素保障", "加快数字经济产业发展"]
    for name in names { try first.wait(for: "办结", inLineWith: name) }
    #expect(scratch.journal.count == 3)
    #expect(Set(scratch.journal.map { $0.prefix { $0 != "." } }).count == 1)
    try quit(first)

    let second = try tasks(scratch)
    try second.press("u")
    for name in names { try second.wait(for: "待办", inLineWith: name) }
    #expect(scratch.journal.count == 4)
    try quit(second)

    let third = try tasks(scratch)
    try third.press("U")
    for name in names { try third.wait(for: "办结", inLineWith: name) }
    #expect(scratch.journal.count == 5)
    try third.press("u")
    for name in names { try third.wait(for: "待办", inLineWith: name) }
  }

  @Test("takes up again what was closed out, with a reason")
  func reopening() throws {
    let terminal = try tasks(Scratch())
    let task = "开展项目攻坚突破年行动"
    try terminal.press("j", "r")
    try terminal.wait(for: "回头看：" + task)
    try terminal.type("验收未过")
    try terminal.press("Enter")
    try terminal.wait(for: "回头看", inLineWith: "▸ ~ " + task)
    try terminal.wait(for: "验收未过")
  }

  @Test("leaves nothing of a form that was left")
  func leaving() throws {
    let scratch = try Scratch()
    let terminal = try tasks(scratch)
    try terminal.press("x")
    try terminal.wait(for: "办结：")
    try terminal.press("C-u")
    try terminal.type("tomorrow")
    try terminal.press("Enter", "Enter", "Enter")
    try terminal.wait(for: "日期应写作")
    try terminal.press("Escape")
    try terminal.wait(until: { !$0.contains("办结：") })
    try terminal.wait(for: "待办", inLineWith: Self.task)
    #expect(scratch.journal.isEmpty)
  }
}
