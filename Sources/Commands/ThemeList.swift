import Cells
import Exporting
import Phrases
import PlanModel
import PlanStore
import Themes

/// All themes that can be asked for; one that is faulty says why.
struct ThemeList {
  let library: ThemeLibrary
  let language: Language

  func render(as notation: Notation) -> [UInt8] {
    let themes = library.names.map { ($0, library.theme($0)) }
    let fields = ["name", "title", "title_en", "path", "problem"]
    return Records(of: "theme", fields, themes.map(facts)).render(as: notation) { _ in
      themes.map(words).aligned
    }
  }

  private func facts(of name: String, _ theme: Result<Theme, ThemeLibrary.Problem>) -> [JSON] {
    let path = JSON(library.path(of: name))
    return switch theme {
    case .success(let theme):
      [.text(name), .given(theme.name.chinese), .given(theme.name.english), path, .null]
    case .failure(let problem):
      [.text(name), .null, .null, path, .text(problem.message(in: language))]
    }
  }

  private func words(for name: String, _ theme: Result<Theme, ThemeLibrary.Problem>) -> [String] {
    switch theme {
    case .success(let theme): [name, theme.name.text(in: language)].map(\.neutralised)
    case .failure(let problem): [name.neutralised, problem.message(in: language)]
    }
  }
}

extension [[String]] {
  /// Lines of a word and what is said of it, in two columns, the second one never cut.
  var aligned: String {
    let width = map { $0[0].columns }.max() ?? 0
    return map { $0[0].padded(to: width) + "  " + $0[1] + "\n" }.joined()
  }
}
