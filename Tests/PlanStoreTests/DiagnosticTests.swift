import PlanModel
import Testing

@testable import PlanStore

@Suite("A diagnostic")
struct DiagnosticTests {
  private static let targets = "target_id,indicator_id,region_id,period,kind,value\n"

  private func rendered(_ row: String, in language: Language) -> String? {
    FaultFixture.read([.targets: Self.targets + row + "\n"]).diagnostics.first?
      .rendered(in: language)
  }

  @Test("shows place, fact, line and caret, and the way out")
  func english() {
    #expect(
      rendered("t,gpd-growth,qingzhou,2023,floor,5", in: .english) == """
        targets.csv:2:3: error: unknown indicator 'gpd-growth'; did you mean 'gdp-growth'?
        2 | t,gpd-growth,qingzhou,2023,floor,5
          |   ^^^^^^^^^^
        """)
    #expect(
      rendered("t,jobs,qingzhou,今年,floor,5", in: .english) == """
        targets.csv:2:17: error: '今年' is not a period
        2 | t,jobs,qingzhou,今年,floor,5
          |                 ^^^^
          = a period is written 2023, 2023-06, 2023-Q2, 2023-H1 or 2021/2025
        """)
  }

  @Test("speaks Chinese as well")
  func chinese() {
    #expect(
      rendered("目标,jbos,qingzhou,2023,floor,5", in: .chinese) == """
        targets.csv:2:4: 错误：没有指标“jbos”；是不是“jobs”？
        2 | 目标,jbos,qingzhou,2023,floor,5
          |      ^^^^
        """)
  }

  @Test("neutralises what stands in the file")
  func hostile() {
    #expect(
      rendered("t,\u{1B}[2J\u{202E},qingzhou,2023,floor,5", in: .english) == """
        targets.csv:2:3: error: unknown indicator '‹U+001B›[2J‹U+202E›'
        2 | t,‹U+001B›[2J‹U+202E›,qingzhou,2023,floor,5
          |   ^^^^^^^^^^^^^^^^^^^
        """)
  }

  @Test("cuts a long line around the caret, to a hundred columns", arguments: [0, 40, 90, 400])
  func long(_ length: Int) throws {
    let name = String(repeating: "长", count: length)
    let text = try #require(
      rendered(
        "t\(name),jbos,qingzhou,2023,floor,5" + String(repeating: " ", count: length), in: .english)
    )
    let lines = text.split(separator: "\n")
    #expect(lines[0].hasPrefix("targets.csv:2:\(length + 3): "))
    let columns = lines[1].unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) }
    #expect(columns <= 104)
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let place = lines[2][..<caret].count
    var (column, index) = (0, lines[1].startIndex)
    while column < place {
      column += lines[1].unicodeScalars[index].value > 0x2E80 ? 2 : 1
      index = lines[1].index(after: index)
    }
    #expect(lines[1][index...].hasPrefix("jbos"))
  }
}
