import Foundation
import TestSupport
import Testing

@Suite("What is recorded and exported on the wall", .enabled(if: Tmux.isInstalled), .serialized)
struct RecordingTests {
  private func wall(_ scratch: Scratch) throws -> TerminalSession {
    let terminal = try TerminalSession(
      scratch, width: 100, height: 30, arguments: ["--lang", "zh"])
    try terminal.wait(for: "2023-gdp")
    return terminal
  }

  @Test("stands on the wall as a value, and in the list that a command prints")
  func recording() throws {
    let scratch = try Scratch()
    let terminal = try wall(scratch)
    let target = "固定资产投资增速"
    try terminal.press("j", "j", "j", "o")
    try terminal.wait(for: "填报：" + target)
    try terminal.type("7.5")
    try terminal.press("Enter", "Enter", "Right", "Enter")
    try terminal.type("统计公报")
    try terminal.press("Enter", "Enter")
    try terminal.wait(for: "7.5", inLineWith: "▸ ✓ " + target)
    let query =
      "jq -r 'select(.id == \"2023-fixed-investment-growth\") | .outcome, .quality, .status'"
    let listed = try scratch.shell("guatu list --json | " + query)
    #expect(listed.lines == ["7.5", "final", "exceeded"], "\(listed.output)")
    try terminal.press("u")
    try terminal.wait(for: "未报", inLineWith: "▸ · " + target)
  }

  @Test("is planned and reported month by month, and seen as a trend")
  func months() throws {
    let scratch = try Scratch()
    let terminal = try TerminalSession(
      scratch, width: 100, height: 40, arguments: ["--lang", "zh", "id:2023-new-urban-jobs"])
    try terminal.wait(for: "城镇新增就业")
    try terminal.press("p")
    try terminal.wait(for: "分解：城镇新增就业")
    try terminal.press("Enter", "Enter", "Enter", "Enter")
    try terminal.wait(for: "已记入台账：分解")
    try terminal.press("o")
    try terminal.wait(for: "2023-01")
    try terminal.type("0.5")
    try terminal.press("Enter", "Enter", "Enter", "Enter", "Enter")
    try terminal.wait(for: "已记入台账：填报")
    try terminal.press("4")
    try terminal.wait(for: "2023年逐期（按分解）")
    let query = "jq -r 'select(.period == \"2023-01\") | .planned, .outcome, .status'"
    let months = try scratch.shell("guatu trend 2023-new-urban-jobs --json | " + query)
    #expect(months.lines == ["0.42", "0.5", "met"], "\(months.output)")
  }

  @Test("is refused where it is no number")
  func nonsense() throws {
    let scratch = try Scratch()
    let terminal = try wall(scratch)
    try terminal.press("o")
    try terminal.wait(for: "填报：")
    try terminal.type("many")
    try terminal.press("Enter", "Enter", "Enter", "Enter", "Enter")
    try terminal.wait(for: "十进制数")
    #expect(scratch.journal.isEmpty)
  }

  @Test(
    "is a file of the format that was chosen",
    arguments: [
      ("md", "# 镇江市2023年计划进展\n"), ("html", "<!DOCTYPE html>\n"), ("csv", "id,kind,period,"),
      ("json", #"{"schema":"guatu/1","id":"2023-gdp","#), ("txt", "镇江市2023年计划进展\n"),
    ])
  func export(_ format: String, _ start: String) throws {
    let scratch = try Scratch()
    let terminal = try wall(scratch)
    let steps = ["md", "html", "csv", "json", "txt"].firstIndex(of: format) ?? 0
    try terminal.press("e")
    try terminal.wait(for: "导出进度快照")
    if steps > 0 { try terminal.press("Right", times: steps) }
    try terminal.press("Enter", "Enter", "Enter")
    try terminal.wait(for: "已导出到zhenjiang-2026-01-15." + format)
    let text = try #require(scratch.home.text("zhenjiang-2026-01-15." + format))
    #expect(text.hasPrefix(start), "\(text.prefix(200))")
  }

  @Test("never writes over a file that exists")
  func overwriting() throws {
    let scratch = try Scratch()
    try scratch.home.write("mine", to: "zhenjiang-2026-01-15.md")
    let terminal = try wall(scratch)
    try terminal.press("e")
    try terminal.wait(for: "导出进度快照")
    try terminal.press("Enter", "Enter", "Enter")
    try terminal.wait(for: "已存在")
    #expect(scratch.home.text("zhenjiang-2026-01-15.md") == "mine")
  }
}
