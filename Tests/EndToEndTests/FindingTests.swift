import TestSupport
import Testing

@Suite("Finding one's way on the wall", .enabled(if: Tmux.isInstalled), .serialized)
struct FindingTests {
  private func wall() throws -> TerminalSession {
    let terminal = try TerminalSession(width: 100, height: 30, arguments: ["--lang", "zh"])
    try terminal.wait(for: "2023-gdp")
    return terminal
  }

  @Test("filters by Chinese words as they are typed, and Esc gives all back")
  func words() throws {
    let terminal = try wall()
    try terminal.press("/")
    try terminal.type("丹阳")
    try terminal.wait(for: "命中7项")
    try terminal.wait(for: "目标4项", inLineWith: "/丹阳")
    try terminal.wait(for: "▸ · 新签约")
    try terminal.press("BSpace")
    try terminal.type("江")
    try terminal.wait(for: "/丹江")
    try terminal.wait(for: "没有事项符合“丹江”")
    try terminal.press("Enter")
    try terminal.wait(until: { !$0.contains("命中") })
    try terminal.press("Escape")
    try terminal.wait(for: "目标95项")
  }

  @Test("goes from hit to hit across the years, and back")
  func hits() throws {
    let terminal = try wall()
    try terminal.press("/")
    try terminal.type("句容 kind:target,outcome")
    try terminal.press("Enter")
    try terminal.wait(for: "/句容")
    try terminal.press("[", times: 10)
    try terminal.wait(for: "挂图 镇江市 · 全部年份")
    try terminal.press("]")
    try terminal.wait(for: "挂图 镇江市 · 2016/2020")
    let place: (String) -> String = { $0.lines[0] + $0.line(with: "/句容") }
    var places: [String] = []
    for _ in 0..<4 {
      let here = place(try terminal.screen)
      places.append(here)
      try terminal.press("n")
      try terminal.wait(until: { place($0) != here })
    }
    for there in places.dropFirst().reversed() {
      try terminal.press("N")
      try terminal.wait(until: { place($0) == there })
    }
  }

  @Test("sorts by a column, and back into the plan's order")
  func sorting() throws {
    let terminal = try wall()
    try terminal.press("s")
    try terminal.wait(for: "完成率", inLineWith: "c C")
    try terminal.press("C")
    try terminal.wait(for: "已排序：完成率")
    try terminal.wait(for: "151.8%", inLineWith: "▸ ✓ 新签约")
    try terminal.press("s", "p")
    try terminal.wait(for: "▸ ✓ 地区生产总值 ")
  }

  @Test("folds parts under what they are a part of, and unfolds them")
  func folding() throws {
    let terminal = try wall()
    try terminal.press("j", times: 10)
    try terminal.wait(for: "▸ · ├ 丹阳市")
    try terminal.press("z")
    try terminal.wait(for: "+3", inLineWith: "▸ ✓ 新签约")
    #expect(try !terminal.line(with: "▸ ✓ 新签约").contains("├"))
    try terminal.press("z")
    try terminal.wait(for: "├ 句容市")
    try terminal.press("j", "Z")
    try terminal.wait(until: { !$0.contains("├ ") })
    try terminal.wait(for: "+3", inLineWith: "▸ ✓ 新签约")
  }

  @Test("goes a year back and forth, and no further than the first and the last")
  func years() throws {
    let terminal = try wall()
    try terminal.press("]")
    try terminal.wait(for: "挂图 镇江市 · 2024")
    try terminal.press("[", "[")
    try terminal.wait(for: "挂图 镇江市 · 2022/2024")
    try terminal.press("]", times: 20)
    try terminal.wait(for: "挂图 镇江市 · 2035")
    try terminal.press("[", times: 20)
    try terminal.wait(for: "挂图 镇江市 · 全部年份")
  }

  @Test("speaks the other language at L, with the cursor where it was")
  func language() throws {
    let terminal = try wall()
    try terminal.press("j", "L")
    try terminal.wait(for: "▸ ~ GDP growth")
    try terminal.press("L")
    try terminal.wait(for: "▸ ~ 地区生产总值增速")
  }

  @Test("changes no character with the theme, and looks another way in each")
  func themes() throws {
    let terminal = try wall()
    let themes = try terminal.scratch.shell("guatu themes --plain --lang zh").lines
    #expect(themes.count > 8)
    let rows = try terminal.screen.lines.prefix(29)
    var looks: Set<String> = []
    for theme in themes.dropFirst() + themes.prefix(1) {
      let title = theme.split(separator: "\t")[1]
      try terminal.press("t")
      try terminal.wait(for: "主题：" + title)
      #expect(try terminal.screen.lines.prefix(29) == rows)
      looks.insert(StyledScreen(try terminal.colours).picture)
    }
    #expect(looks.count == themes.count)
  }

  @Test("opens the document at the line that a figure stands on")
  func documents() throws {
    let scratch = try Scratch()
    let plan = try scratch.shell("guatu init --from zhenjiang plan && grep ^001, plan/sources.csv")
    let path = try #require(plan.lines.last?.split(separator: ",").first { $0.hasSuffix(".txt") })
    let document = (1...60).map { "第\($0)行\n" }.joined()
    try scratch.home.write(document, to: "plan/" + path)
    let terminal = try TerminalSession(scratch, arguments: ["--lang", "zh", "plan"])
    try terminal.wait(for: "地区生产总值")
    try terminal.press("d")
    try terminal.wait(for: "▸49  第49行")
    try terminal.wait(for: "与所引文件不同")
    try terminal.press("Escape")
    try terminal.wait(for: "▸ ✓ 地区生产总值")
  }
}
