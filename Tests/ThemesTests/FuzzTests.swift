import PlanModel
import TestSupport
import Testing

@testable import Themes

@Suite("Any bytes as a theme")
struct ThemeFuzzTests {
  @Test("make a theme, or a problem that is told harmlessly")
  func themes() throws {
    let corpus = try ShippedThemes.names.prefix(3).map { name in
      String(decoding: try #require(ShippedThemes.source(of: name)).bytes, as: UTF8.self)
    }
    let tokens = Mutator.hostile + ["#", "bold", "red", "bright-", "256", "good", " = "]
    fuzz("theme", corpus, tokens: tokens) { bytes in
      do throws(ThemeProblems) {
        _ = try Theme(ThemeSource(id: "fuzz", file: "fuzz.theme", bytes: bytes))
      } catch {
        for problem in error.problems {
          for language in Language.allCases { try expectHarmless(problem.message(in: language)) }
        }
      }
    }
  }
}
