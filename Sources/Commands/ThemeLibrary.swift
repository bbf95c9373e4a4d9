import Phrases
import PlanModel
import PlanStore
import Themes

/// All themes that can be asked for: those inside the program, and those in one's own folder.
package struct ThemeLibrary: Sendable {
  /// `$XDG_CONFIG_HOME/guatu/themes`, or below `.config` in the home folder.
  package let folder: PlanFolder?

  package init(_ surroundings: Surroundings) {
    let home = surroundings.variables[.home].map { $0 + "/.config" }
    let configuration = surroundings.variables[.configHome] ?? home
    folder = configuration.map { PlanFolder($0 + "/guatu/themes") }
  }

  /// The names, those inside the program first.
  package var names: [String] {
    let suffix = ".theme"
    let own = (folder?.names ?? []).filter { $0.hasSuffix(suffix) && $0.count > suffix.count }
      .map { String($0.dropLast(suffix.count)) }.sorted()
    return ShippedThemes.names + own.filter { !ShippedThemes.names.contains($0) }
  }

  /// A theme by its name, one's own before the one inside the program.
  package func theme(_ name: String) -> Result<Theme, Problem> {
    guard let source = source(of: name) else { return .failure(.unknown(name)) }
    do throws(ThemeProblems) {
      return .success(try Theme(source, find: source(of:)))
    } catch {
      return .failure(.faulty(error))
    }
  }

  /// The file of one's own theme; nil where the theme is inside the program.
  func path(of name: String) -> String? {
    own(name)?.file
  }

  private func source(of name: String) -> ThemeSource? {
    own(name) ?? ShippedThemes.source(of: name)
  }

  private func own(_ name: String) -> ThemeSource? {
    let file = name + ".theme"
    guard let folder, folder.isThere, case .success(let bytes) = folder.read(file) else {
      return nil
    }
    return ThemeSource(id: name, file: "\(folder.path)/\(file)", bytes: bytes)
  }

  /// Why a theme is not to be had.
  package enum Problem: Error {
    case unknown(String)
    case faulty(ThemeProblems)

    /// What is wrong, in one line.
    package func message(in language: Language) -> String {
      switch self {
      case .unknown(let name): Phrase.Reply.unknownTheme.text(in: language, name.neutralised)
      case .faulty(let problems): problems.problems.first?.message(in: language) ?? ""
      }
    }
  }
}
