import Foundation
import TestSupport
import Testing

@Suite("A snapshot, and what became of its plan")
struct SnapshotTests {
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    let made = try scratch.shell(
      "guatu init plan --from zhenjiang && guatu snapshot save old.guatu --plan plan")
    try #require(made.code == 0, "\(made.errors)")
    return scratch
  }

  private func changes(_ scratch: Scratch) throws -> [String] {
    let line = "guatu snapshot diff old.guatu plan --json | jq -c '[.id, .change, .causes]'"
    return try scratch.shell(line).lines
  }

  /// What a shell does to the plan, and the one change that follows from it.
  @Test(
    "tells each change with its cause",
    arguments: [
      (
        "guatu done 2023-private-investment-policies --evidence seen --plan plan",
        #"["2023-private-investment-policies","met",["journal"]]"#
      ),
      (
        "sed -i 's/^\\(2023-gdp,.*\\),rises,,/\\1,floor,9000,/' plan/targets.csv",
        #"["2023-gdp","missed",["target"]]"#
      ),
      (
        "guatu record 2023-gdp 4000 --quality final --plan plan",
        #"["2023-gdp","missed",["journal"]]"#
      ),
      (
        "echo 'gdp,zhenjiang,2023,2024-12-01,4000,=,final,statistics,,,' >> plan/outcomes.csv",
        #"["2023-gdp","missed",["revised-outcome"]]"#
      ),
    ])
  func causes(_ line: String, _ change: String) throws {
    let scratch = try scratch()
    #expect(try changes(scratch) == [])
    let done = try scratch.shell(line)
    #expect(done.code == 0, "\(done.errors)")
    #expect(try scratch.shell("guatu check plan").code == 0)
    #expect(try changes(scratch) == [change])
  }

  @Test("opens on the wall as it was, and cannot be changed", .enabled(if: Tmux.isInstalled))
  func wall() throws {
    let scratch = try scratch()
    let terminal = try TerminalSession(scratch, arguments: ["--lang", "zh", "old.guatu"])
    try terminal.wait(for: "[只读]")
    try terminal.wait(for: "▸ ✓ 地区生产总值")
    try terminal.press("o")
    try terminal.wait(for: "快照")
    try terminal.press("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("shows on the wall what moved since", .enabled(if: Tmux.isInstalled))
  func changesView() throws {
    let scratch = try scratch()
    let task = "2023-private-investment-policies"
    _ = try scratch.shell("guatu done \(task) --evidence seen --plan plan")
    let terminal = try TerminalSession(
      scratch, arguments: ["--lang", "en", "--since", "old.guatu", "plan"])
    try terminal.wait(for: "▸ ✓ GDP")
    try terminal.press("7")
    try terminal.wait(for: task)
    try terminal.wait(for: "entry of tester")
  }
}
