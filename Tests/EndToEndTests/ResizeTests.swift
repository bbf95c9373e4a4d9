import Testing

@Suite("A terminal of any size", .enabled(if: Tmux.isInstalled), .serialized)
struct ResizeTests {
  private func wall() throws -> TerminalSession {
    let terminal = try TerminalSession(arguments: ["--lang", "zh"])
    try terminal.wait(for: "▸ ✓ 地区生产总值")
    try terminal.press("j", times: 40)
    try terminal.wait(for: "41/116")
    return terminal
  }

  /// The name of the item under the cursor, without what sizes take from it.
  private func selected(_ screen: String) -> Substring? {
    let line = screen.lines.first { $0.contains("▸ · ") }
    return line?.split(separator: "▸ · ").last?.prefix(2)
  }

  @Test("shows the selected item whatever is done to it")
  func storm() throws {
    let terminal = try wall()
    let name = try #require(selected(terminal.screen))
    let sizes = [
      (1, 1), (20, 5), (300, 100), (19, 40), (80, 4), (60, 16), (59, 15), (100, 30), (160, 50),
      (2, 200), (500, 2), (200, 60), (33, 7),
    ]
    for (width, height) in sizes {
      try terminal.resize(width: width, height: height)
      let isLine = width < 20 || height < 5
      try terminal.wait(until: { isLine || selected($0) == name }, "\(width)x\(height)")
    }
    for size in sizes + sizes.reversed() { try terminal.resize(width: size.0, height: size.1) }
    try terminal.resize(width: 80, height: 24)
    try terminal.wait(for: "41/116")
    try terminal.wait(until: { selected($0) == name })
    #expect(terminal.isAlive)
  }

  @Test(
    "says in one line that it is too small, and comes back",
    arguments: [(19, 24), (80, 4), (30, 1), (1, 1)])
  func tooSmall(_ width: Int, _ height: Int) throws {
    let terminal = try wall()
    let name = try #require(selected(terminal.screen))
    try terminal.resize(width: width, height: height)
    try terminal.wait(until: { screen in
      screen.hasPrefix("2023 4/116 窗口太".prefix(width - 1))
        && screen.lines.dropFirst().allSatisfy(\.isEmpty)
    })
    try terminal.press("j")
    try terminal.press("k")
    try terminal.resize(width: 80, height: 24)
    try terminal.wait(until: { $0.contains("41/116") && selected($0) == name })
  }

  @Test("keeps what was typed into a form")
  func form() throws {
    let terminal = try wall()
    try terminal.press("o")
    try terminal.wait(for: "填报：")
    try terminal.type("12.34")
    for (width, height) in [(20, 5), (1, 1), (120, 40), (40, 10), (80, 24)] {
      try terminal.resize(width: width, height: height)
      try terminal.wait(until: { width < 20 || $0.contains("12.34") }, "\(width)x\(height)")
    }
  }
}
