import Cells
import Phrases
import PlanModel

/// How each role looks, at each depth of colour.
package struct Theme: Equatable, Sendable {
  /// The name that it is asked for by: its file's, without `.theme`.
  package let id: String
  /// The name that a person reads.
  package let name: Name
  package let background: Background
  private let ladders: StyleLadders

  /// What the theme is made to be read on.
  package enum Background: String, CaseIterable, Sendable {
    /// A dark one, or a light one, that the theme brings along.
    case dark, light
    /// Whatever the terminal has.
    case terminal
  }

  /// The theme in `source` upon those that it inherits from.
  ///
  /// `find` gives the file of a theme by its name. Throws everything that is wrong in the first
  /// file, from `source` on, in which anything is wrong.
  package init(
    _ source: ThemeSource, find: (String) -> ThemeSource? = ShippedThemes.source(of:)
  ) throws(ThemeProblems) {
    let sheet = try Theme.sheet(source, find: find)
    id = source.id
    name = Name(sheet.chineseName ?? "", english: sheet.englishName ?? source.id)
    background = sheet.background ?? .terminal
    ladders = sheet.ladders
  }

  /// How a cell of `role` looks on a terminal of `depth`.
  ///
  /// A role stands upon `text`. Where its cell is selected, it stands under `selection`, unless
  /// the theme says how that role is selected: then that stands upon `selection` instead.
  package func style(of role: Role, isSelected: Bool = false, at depth: ColourDepth) -> Style {
    parts(of: role, isSelected).reduce(.plain) { style, part in
      ladders[part].map { style.changed(by: $0[depth]) } ?? style
    }
  }

  private func parts(of role: Role, _ isSelected: Bool) -> [Part] {
    guard isSelected else { return [.role(.text), .role(role)] }
    let own = Part.selectedRole(role)
    let isOwn = ladders[own] != nil
    return [.role(.text)] + (isOwn ? [.selection, own] : [.role(role), .selection])
  }
}

extension Theme {
  /// What `source` says over what it inherits.
  private static func sheet(
    _ source: ThemeSource, find: (String) -> ThemeSource?
  ) throws(ThemeProblems) -> ThemeSheet {
    var (chain, sheets) = ([source], [try read(source)])
    while let child = chain.last, let parent = sheets.last?.parent {
      let next = try self.parent(parent, of: child, after: chain, find: find)
      sheets.append(try read(next))
      chain.append(next)
    }
    return sheets.reversed().reduce(ThemeSheet()) { $1.over($0) }
  }

  private static func read(_ source: ThemeSource) throws(ThemeProblems) -> ThemeSheet {
    let reader = ThemeReader(source)
    guard reader.problems.isEmpty else { throw ThemeProblems(problems: reader.problems) }
    return reader.sheet
  }

  private static func parent(
    _ parent: ThemeSheet.Parent, of child: ThemeSource, after chain: [ThemeSource],
    find: (String) -> ThemeSource?
  ) throws(ThemeProblems) -> ThemeSource {
    let fault: ThemeProblem.Fault
    if let start = chain.firstIndex(where: { $0.id == parent.name }) {
      fault = .inheritanceLoop(chain[start...].map(\.id) + [parent.name])
    } else if let source = find(parent.name) {
      return source
    } else {
      let suggestion = Suggestion.nearest(to: parent.name, among: ShippedThemes.names)
      fault = .unknownParent(parent.name, suggestion: suggestion)
    }
    let problem = ThemeProblem(
      file: child.file, line: parent.line, column: parent.column, fault: fault)
    throw ThemeProblems(problems: [problem])
  }
}
