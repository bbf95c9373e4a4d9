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

  private func source(of name: String) -> ThemeSource? {
    let file = name + ".theme"
    if let folder, case .success(let bytes) = folder.read(file) {
      return ThemeSource(id: name, file: "\(folder.path)/\(file)", bytes: bytes)
    }
    return ShippedThemes.source(of: name)
  }

  /// Why a theme is not to be had.
  package enum Problem: Error {
    case unknown(String)
    case faulty(ThemeProblems)
  }
}
