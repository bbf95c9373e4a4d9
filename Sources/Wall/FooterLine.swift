import Cells
import Phrases
import PlanModel

/// What the keys would do now, or what just happened.
struct FooterLine {
  /// A key with its word, and the columns it takes.
  struct Hint {
    let command: Command
    let key: String
    let word: String
    let columns: Range<Int>
  }

  let commands: [Command]
  /// Whether the key of help would open it here, and not be typed.
  let hasHelp: Bool
  let width: Int
  let language: Language
  let glyphs: Glyphs

  /// The hints that fit; help comes last and is never the one that is cut.
  var hints: [Hint] {
    var hints: [Hint] = []
    let help = hasHelp ? hint(.help, at: 0) : nil
    let end = width - (help.map { $0.columns.count + 2 } ?? 0)
    var column = 1
    for command in commands {
      guard let hint = hint(command, at: column), hint.columns.upperBound <= end else { break }
      hints.append(hint)
      column = hint.columns.upperBound + 2
    }
    if hasHelp, let help = hint(.help, at: column) { hints.append(help) }
    return hints
  }

  private func hint(_ command: Command, at column: Int) -> Hint? {
    guard let binding = Binding.of(command), let key = binding.keys.first else { return nil }
    let word = binding.label.text(in: language)
    let columns = column..<column + key.description.columns + 1 + word.columns
    return Hint(command: command, key: key.description, word: word, columns: columns)
  }

  func frame() -> Frame {
    var frame = Frame(size: Size(width: width, height: 1))
    for hint in hints {
      let column = frame.write(
        hint.key, row: 0, column: hint.columns.lowerBound, as: .key)
      frame.write(hint.word, row: 0, column: column + 1, as: .dim)
    }
    return frame
  }

  /// A message in the place of the hints.
  func frame(of notice: Notice) -> Frame {
    var frame = Frame(size: Size(width: width, height: 1))
    let (mark, role): (String, Role) =
      switch notice.kind {
      case .done: (glyphs.check, .notice)
      case .remark: (glyphs.dot, .notice)
      case .failure: ("!", .error)
      }
    let text = mark + " " + notice.text.neutralised
    frame.write(
      text.fitted(to: width - 2, ellipsis: glyphs.ellipsis), row: 0, column: 1, as: role)
    return frame
  }
}
