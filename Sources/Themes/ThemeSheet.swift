import Cells

/// What stands in one theme file, before anything is inherited.
struct ThemeSheet {
  var englishName: String?
  var chineseName: String?
  var background: Theme.Background?
  var parent: Parent?
  var ladders: [Theme.Part: StyleLadder] = [:]

  /// The theme that the file inherits from, and where it says so.
  struct Parent {
    let name: String
    let line: Int
    let column: Int
  }

  /// What this sheet says, and what `parent` says where this one is silent.
  func over(_ parent: ThemeSheet) -> ThemeSheet {
    ThemeSheet(
      englishName: englishName ?? parent.englishName,
      chineseName: chineseName ?? (englishName == nil ? parent.chineseName : nil),
      background: background ?? parent.background, parent: parent.parent,
      ladders: ladders.merging(parent.ladders) { $0.over($1) })
  }
}

extension Theme {
  /// What a line of a theme file gives a style to.
  enum Part: Hashable {
    case role(Role)
    /// A role where its cell is selected, instead of the role under the selection.
    case selectedRole(Role)
    case selection

    /// Reads `good`, `good.selected` or `selection`.
    init?(_ key: Substring) {
      if key == "selection" {
        self = .selection
      } else if let role = Role(rawValue: String(key)) {
        self = .role(role)
      } else if key.hasSuffix(".selected"), let role = Role(rawValue: String(key.dropLast(9))) {
        self = .selectedRole(role)
      } else {
        return nil
      }
    }
  }
}
