import PlanModel
import Testing

@testable import Themes

@Suite("A theme's problem")
struct ThemeProblemTests {
  @Test(
    "names line, column, fact and way out",
    arguments: [
      (
        "good = gren",
        "own.theme:1:8: error: 'gren' is neither a colour nor an attribute; did you mean 'green'?"
      ),
      ("good = #12345", "own.theme:1:8: error: '#12345' is neither a colour nor an attribute"),
      ("good = 256", "own.theme:1:8: error: '256' is neither a colour nor an attribute"),
      ("\n\n  god = green", "own.theme:3:3: error: unknown key 'god'; did you mean 'good'?"),
      ("good = green\ngood = red", "own.theme:2:1: error: 'good' is given twice"),
      ("good green", "own.theme:1:1: error: no equals sign: expected 'name = style'"),
      ("good = red blue", "own.theme:1:12: error: 'blue' is given twice"),
      (
        "good = red | 8: red",
        "own.theme:1:14: error: expected '16:' or 'mono:' after '|', not '8:'"
      ),
      ("good = red |", "own.theme:1:13: error: expected '16:' or 'mono:' after '|'"),
      ("good = red | 16: red | 16: blue", "own.theme:1:24: error: '16:' is given twice"),
      (
        "good = #00ff00 | 16: #00ff00",
        "own.theme:1:22: error: '#00ff00' is not among the 16 colours: expected a name or 0 to 15"
      ),
      ("good = red | mono: red", "own.theme:1:20: error: colour 'red' cannot stand under 'mono:'"),
      (
        "background = drak",
        "own.theme:1:14: error: unknown background 'drak': expected dark, light or terminal; did you mean 'dark'?"
      ),
      (
        "inherits = drk",
        "own.theme:1:12: error: no theme named 'drk' to inherit from; did you mean 'dark'?"
      ),
      ("inherits = own", "own.theme:1:12: error: themes inherit from each other: own → own"),
      ("god\u{1B}[2J = red", "own.theme:1:1: error: unknown key 'god‹U+001B›[2J'"),
    ])
  func message(_ text: String, _ message: String) throws {
    let found = try #require(problems(in: text))
    #expect(found.map { $0.message(in: .english) } == [message])
  }

  @Test("does not hide the next one")
  func several() {
    #expect(problems(in: "good = x\nbad = y\nfoo = red")?.map(\.line) == [1, 2, 3])
  }

  @Test("is found in what is inherited, and named there")
  func inherited() {
    let found = problems(in: "inherits = night", others: ["night": "good = gren"])
    #expect(found?.first?.file == "night.theme")
    let loop = problems(in: "inherits = a", others: ["a": "inherits = b", "b": "inherits = a"])
    #expect(loop?.first?.fault == .inheritanceLoop(["a", "b", "a"]))
    #expect(loop?.first?.file == "b.theme")
  }

  private func problems(
    in text: String, others: [String: String] = [:]
  ) -> [ThemeProblem]? {
    do throws(ThemeProblems) {
      _ = try Theme(ThemeSource(id: "own", file: "own.theme", bytes: Array(text.utf8))) { name in
        others[name].map { ThemeSource(id: name, file: name + ".theme", bytes: Array($0.utf8)) }
      }
      return nil
    } catch {
      return error.problems
    }
  }
}
