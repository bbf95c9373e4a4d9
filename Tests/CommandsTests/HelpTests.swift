import Cells
import PlanModel
import TestSupport
import Testing

@testable import Commands

@Suite("Help")
struct HelpTests {
  @Test(
    "reads as recorded",
    arguments: [
      ("overview", nil), ("done", .command(.done)), ("export", .command(.export)),
      ("filter", .filter), ("statuses", .statuses),
    ] as [(String, HelpTopic?)], Language.allCases)
  func pages(_ page: (name: String, topic: HelpTopic?), _ language: Language) throws {
    let text = Help(in: language).page(on: page.topic)
    try expect(text, matches: "Pages/\(page.name).\(language.rawValue).txt")
  }

  @Test("fits into 80 columns on every page", arguments: [nil] + HelpTopic.all, Language.allCases)
  func width(_ topic: HelpTopic?, _ language: Language) {
    for line in Help(in: language).page(on: topic).split(separator: "\n") {
      #expect(line.columns <= 80, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test("shows examples that the program understands", arguments: CommandName.allCases)
  func examples(_ name: CommandName) throws {
    for example in name.row.examples {
      let words = example.split(separator: " ").prefix { $0 != "|" && $0 != ">" }
      let plain = words.map { $0.filter { $0 != "'" } }
      let request = try Request(Typed(plain), in: Surroundings(clock: 1_795_608_000)) { _ in true }
      #expect(request.action != .browse(filter: example))
    }
  }

  @Test("breaks lines where each language does")
  func wrapping() {
    #expect("one two three".wrapped(to: 8) == ["one two", "three"])
    #expect("一二三，四五".wrapped(to: 6) == ["一二", "三，四", "五"])
    #expect("incomprehensible".wrapped(to: 4) == ["incomprehensible"])
    #expect("".wrapped(to: 4) == [""])
  }
}
