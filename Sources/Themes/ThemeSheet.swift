import Cells

/// What stands in one theme file, before anything is inherited.
struct ThemeSheet {
  var englishName: String?
  var chineseName: String?
  var background: Theme.Background?
  var parent: Parent?
  var ladders = StyleLadders()

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
      ladders: ladders.over(parent.ladders))
  }
}

/// The ladders of a theme's parts.
///
/// A list: some thirty entries are found in it faster than a dictionary is set up at the start.
struct StyleLadders: Equatable {
  private struct Entry: Equatable {
    let part: Theme.Part
    var ladder: StyleLadder
  }

  private var entries: [Entry] = []

  subscript(part: Theme.Part) -> StyleLadder? {
    entries.first { $0.part == part }?.ladder
  }

  mutating func add(_ ladder: StyleLadder, for part: Theme.Part) {
    entries.append(Entry(part: part, ladder: ladder))
  }

  /// These ladders, each upon the one of `parent`, and those that only `parent` has.
  func over(_ parent: StyleLadders) -> StyleLadders {
    var ladders = parent
    for entry in entries {
      if let index = ladders.entries.firstIndex(where: { $0.part == entry.part }) {
        ladders.entries[index].ladder = entry.ladder.over(ladders.entries[index].ladder)
      } else {
        ladders.entries.append(entry)
      }
    }
    return ladders
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
    init?(_ key: String) {
      if key == "selection" {
        self = .selection
      } else if let role = Role(named: key) {
        self = .role(role)
      } else if key.hasSuffix(".selected"), let role = Role(named: String(key.dropLast(9))) {
        self = .selectedRole(role)
      } else {
        return nil
      }
    }
  }
}
