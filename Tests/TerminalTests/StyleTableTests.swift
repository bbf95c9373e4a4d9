import Cells
import Testing
import Themes

@testable import Terminal

@Suite("A table of styles")
struct StyleTableTests {
  private func table(_ text: String, _ depth: ColourDepth, colours: Int) throws -> StyleTable {
    let source = ThemeSource(id: "own", file: "own.theme", bytes: Array(text.utf8))
    return StyleTable(try Theme(source), depth: depth, colours: colours)
  }

  @Test("has one pair for the terminal's own colours, and none where there are no colours")
  func own() throws {
    for (colours, pair) in [(256, CInt(1)), (0, 0)] {
      let table = try table("strong = bold", .twoHundredFiftySix, colours: colours)
      #expect(table.pairs.count == Int(pair))
      #expect(
        table.look(of: Cell("x", as: .text))
          == StyleTable.Look(attributes: 0, pair: pair, isPlainOnBlanks: true))
      #expect(table.look(of: Cell("x", as: .strong)).attributes != 0)
    }
  }

  @Test("shares a pair between roles of the same colours")
  func shared() throws {
    let table = try table(
      "good = 71\nnotice = 71 bold\nbad = 203", .twoHundredFiftySix, colours: 256)
    #expect(
      table.pairs == [
        StyleTable.Pair(foreground: -1, background: -1),
        StyleTable.Pair(foreground: 71, background: -1),
        StyleTable.Pair(foreground: 203, background: -1),
      ])
    let pairs = [Role.good, .bad, .notice].map { table.look(of: Cell("x", as: $0)).pair }
    #expect(pairs == [2, 3, 2])
  }

  @Test("makes bright colours bold, and bright black dim, where there are 8")
  func eight() throws {
    let text = "good = bright-green\ndim = bright-black\ntrack = dim\nnotice = green bold"
    let table = try table(text, .sixteen, colours: 8)
    func look(_ role: Role) -> StyleTable.Look { table.look(of: Cell("x", as: role)) }
    #expect(look(.good) == look(.notice))
    #expect(look(.dim) == look(.track))
  }

  @Test("fits into the 64 pairs of an old terminal", arguments: ShippedThemes.names)
  func few(_ name: String) throws {
    let theme = try Theme(try #require(ShippedThemes.source(of: name)))
    for depth in ColourDepth.allCases {
      #expect(StyleTable(theme, depth: depth, colours: 256).pairs.count < 64)
      #expect(StyleTable(theme, depth: depth, colours: 8).pairs.count < 64)
    }
  }
}
