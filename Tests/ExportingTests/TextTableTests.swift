import Cells
import Testing

@testable import Exporting

@Suite("A table of text")
struct TextTableTests {
  let table: TextTable = {
    var table = TextTable([
      .init(title: "名称", minimum: 8), .init(title: "数", isFlushRight: true),
      .init(title: "unit", gap: 1, rank: 1), .init(title: "source", rank: 2),
    ])
    table.append(["规模以上工业增加值增速", "≥ 6", "%", "001:51"])
    table.append(["b", "1500.25", "亿元", ""])
    return table
  }()

  func text(_ columns: Int?, _ tier: Glyphs.Tier = .full) -> String {
    table.lines(in: TextStyle(columns: columns, tier: tier)).joined(separator: "\n")
  }

  @Test("is as wide as it needs to be where nothing limits it")
  func natural() {
    #expect(
      text(nil) == """
        名称                         数 unit  source
        规模以上工业增加值增速      ≥ 6 %     001:51
        b                       1500.25 亿元
        """)
  }

  @Test("cuts texts before it leaves columns out, and shows where it did")
  func narrow() {
    #expect(
      text(32) == """
        名称             数 unit  source
        规模以…速       ≥ 6 %     001:51
        b           1500.25 亿元
        """)
    #expect(
      text(25) == """
        名称            数 unit …
        规模以…速      ≥ 6 %
        b          1500.25 亿元
        """)
  }

  @Test("uses ASCII signs without losing its columns")
  func ascii() {
    #expect(
      text(25, .ascii) == """
        名称           数 unit ..
        规模..速     >= 6 %
        b         1500.25 亿元
        """)
  }

  @Test("never passes the terminal's edge", arguments: 1...60)
  func edge(_ columns: Int) {
    for line in table.lines(in: TextStyle(columns: columns)) {
      #expect(line.columns <= columns)
    }
  }
}
