import Testing

@Suite("The wall on the bundled plan", .enabled(if: Tmux.isInstalled), .serialized)
struct ScreenTests {
  /// A terminal that the wall is looked at on.
  struct Look: Sendable, CustomTestStringConvertible {
    let width: Int
    let height: Int
    let hasColour: Bool

    var testDescription: String { name + (hasColour ? " in colour" : " without colour") }
    var name: String { "\(width)x\(height)" }

    static let all = [(80, 24), (120, 40), (200, 60)].flatMap { size in
      [true, false].map { Look(width: size.0, height: size.1, hasColour: $0) }
    }
  }

  @Test("is as it was looked at, in both languages", arguments: Look.all)
  func wall(_ look: Look) throws {
    let terminal = try TerminalSession(
      width: look.width, height: look.height,
      setting: look.hasColour ? [:] : ["NO_COLOR": "1"],
      arguments: ["--lang", "zh"])
    let suffix = look.hasColour ? "" : "-no-color"
    try terminal.wait(for: "全部领域")
    try terminal.expectScreen("wall-\(look.name)-zh\(suffix)")
    #expect(StyledScreen(try terminal.colours).hasColour == look.hasColour)
    try terminal.press("L")
    try terminal.wait(for: "All sectors")
    try terminal.expectScreen("wall-\(look.name)-en\(suffix)")
    #expect(StyledScreen(try terminal.colours).hasColour == look.hasColour)
  }

  @Test("shows tasks, sources, help, detail and forms in both languages", arguments: ["zh", "en"])
  func views(_ language: String) throws {
    let terminal = try TerminalSession(width: 100, height: 30, arguments: ["--lang", language])
    try terminal.wait(for: "2023-gdp")
    try terminal.expectScreen("wall-100x30-\(language)")
    try terminal.press("2")
    try terminal.expectScreen("tasks-100x30-\(language)")
    try terminal.press("x")
    try terminal.expectScreen("done-form-100x30-\(language)")
    try terminal.press("Escape")
    try terminal.expectScreen("tasks-100x30-\(language)")
    try terminal.press("4")
    try terminal.wait(for: language == "zh" ? "走势 ·" : "Trend ·")
    try terminal.expectScreen("trend-100x30-\(language)")
    try terminal.press("5")
    try terminal.expectScreen("sources-100x30-\(language)")
    try terminal.press("?")
    try terminal.expectScreen("help-100x30-\(language)")
  }

  @Test("shows the boards of 2020 and 2023 in both languages", arguments: ["zh", "en"])
  func boards(_ language: String) throws {
    let terminal = try TerminalSession(width: 120, height: 40, arguments: ["--lang", language])
    try terminal.wait(for: "2023-gdp")
    let words =
      language == "zh"
      ? (items: "事项排行", years: "2020年红黑榜", sectors: "领域排行")
      : (items: "Ranking of items", years: "Board 2020", sectors: "Ranking by sector")
    try terminal.press("3", times: 4)
    try terminal.wait(for: words.items)
    try terminal.expectScreen("board-2023-120x40-\(language)")
    try terminal.press("[", times: 2)
    try terminal.wait(for: words.years)
    try terminal.expectScreen("board-2020-120x40-\(language)")
    try terminal.press("3")
    try terminal.wait(for: words.sectors)
    try terminal.expectScreen("board-2020-by-sector-120x40-\(language)")
  }

  @Test("lays the detail over a small screen, and a form over it")
  func smallScreen() throws {
    let terminal = try TerminalSession(arguments: ["--lang", "zh", "year:2020"])
    try terminal.wait(for: "2020")
    try terminal.expectScreen("year-2020-80x24-zh")
    try terminal.press("Enter")
    try terminal.expectScreen("detail-80x24-zh")
    try terminal.press("o")
    try terminal.expectScreen("record-form-80x24-zh")
  }

  @Test("shows the year 2020 on a large screen")
  func year2020() throws {
    let terminal = try TerminalSession(width: 120, height: 40, arguments: ["--lang", "zh"])
    try terminal.wait(for: "2023-gdp")
    try terminal.press("[", times: 5)
    try terminal.wait(for: "· 2020 ")
    try terminal.expectScreen("year-2020-120x40-zh")
  }
}
