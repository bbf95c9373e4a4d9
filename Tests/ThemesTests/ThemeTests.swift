import Cells
import PlanModel
import Testing

@testable import Themes

@Suite("A theme")
struct ThemeTests {
  private func theme(_ text: String, _ others: [String: String] = [:]) throws -> Theme {
    try Theme(ThemeSource(id: "own", file: "own.theme", bytes: Array(text.utf8))) { name in
      others[name].map { ThemeSource(id: name, file: name + ".theme", bytes: Array($0.utf8)) }
    }
  }

  struct Rung: Sendable {
    let line: String
    let depth: ColourDepth
    let style: Style
  }

  @Test(
    "steps down from 256 colours to none",
    arguments: [
      Rung(
        line: "#5faf5f | 16: green | mono: bold", depth: .twoHundredFiftySix,
        style: Style(foreground: .palette(71))),
      Rung(
        line: "#5faf5f | 16: green | mono: bold", depth: .sixteen,
        style: Style(foreground: .palette(2))),
      Rung(
        line: "#5faf5f | 16: green | mono: bold", depth: .monochrome,
        style: Style(attributes: .bold)),
      Rung(
        line: "#5faf5f bg=red italic", depth: .sixteen,
        style: Style(background: .palette(1), attributes: .italic)),
      Rung(line: "bright-red underline", depth: .monochrome, style: Style(attributes: .underline)),
      Rung(
        line: "fg=208 bg=default", depth: .twoHundredFiftySix,
        style: Style(foreground: .palette(208))),
      Rung(line: "| mono: reverse", depth: .monochrome, style: Style(attributes: .reverse)),
    ])
  func ladder(_ rung: Rung) throws {
    #expect(try theme("good = \(rung.line)").style(of: .good, at: rung.depth) == rung.style)
  }

  @Test("takes the nearest fixed colour")
  func nearest() throws {
    let colours = [
      ("#000000", 16), ("#ffffff", 231), ("#808080", 244), ("#5fafd8", 74), ("#1b1b1b", 234),
    ]
    for (text, number) in colours { #expect(Colour(text) == .palette(UInt8(number)), "\(text)") }
  }

  @Test("draws a role upon text, and the selection upon both")
  func layers() throws {
    let theme = try theme(
      """
      text = white bg=black
      good = green
      bad = red bold
      selection = bg=blue underline
      bad.selected = bright-red
      """)
    #expect(
      theme.style(of: .good, at: .sixteen)
        == Style(foreground: .palette(2), background: .palette(0)))
    #expect(
      theme.style(of: .good, isSelected: true, at: .sixteen)
        == Style(foreground: .palette(2), background: .palette(4), attributes: .underline))
    #expect(
      theme.style(of: .bad, isSelected: true, at: .sixteen)
        == Style(foreground: .palette(9), background: .palette(4), attributes: .underline))
  }

  @Test("inherits what it does not say, lower rungs included")
  func inheritance() throws {
    let parent = "name = Night\nbackground = dark\ngood = green | mono: bold\nbad = red"
    let theme = try theme("inherits = night\ngood = #00d700", ["night": parent])
    #expect(theme.background == .dark)
    #expect(theme.style(of: .bad, at: .sixteen).foreground == .palette(1))
    #expect(theme.style(of: .good, at: .twoHundredFiftySix).foreground == .palette(40))
    #expect(theme.style(of: .good, at: .sixteen).foreground == .palette(2))
    #expect(theme.style(of: .good, at: .monochrome).attributes == .bold)
  }

  @Test("reads CRLF, blank lines, tabs and comments")
  func layout() throws {
    let theme = try theme("# mine\r\n\r\n\tname\t=  Mine  \r\nname.zh = 我的\r\n")
    #expect(theme.name.english == "Mine")
    #expect(theme.name.chinese == "我的")
  }
}
