import Cells

/// Text for help, set in lines of at most 80 columns.
struct HelpLayout {
  private(set) var lines: [String] = []

  private static let width = 80
  /// Where the explanations begin.
  private static let indent = 24

  /// All lines, each with its line feed.
  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func add(line: String) { lines.append(line) }

  /// A blank line, and a heading behind it.
  mutating func add(heading: String) {
    if !lines.isEmpty { lines.append("") }
    lines.append(heading)
  }

  /// A paragraph, each of whose lines is wrapped by itself.
  mutating func add(paragraph: String) {
    for line in paragraph.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += String(line).wrapped(to: HelpLayout.width)
    }
  }

  /// A term, and its explanation beside it; below it where the term is long.
  mutating func add(term: String, _ explanation: String) {
    let indent = String(repeating: " ", count: HelpLayout.indent)
    var rows = explanation.wrapped(to: HelpLayout.width - HelpLayout.indent)
    if term.columns + 4 <= HelpLayout.indent, !rows.isEmpty {
      lines.append(("  " + term).padded(to: HelpLayout.indent) + rows.removeFirst())
    } else {
      lines.append("  " + term)
    }
    lines += rows.map { indent + $0 }
  }
}

extension String {
  /// The text in lines of at most `limit` columns. English breaks at blanks; Chinese breaks
  /// anywhere but before closing punctuation.
  func wrapped(to limit: Int) -> [String] {
    var (lines, line) = ([String](), "")
    for piece in unbreakablePieces {
      if !line.isEmpty, (line + piece).withoutTrailingBlanks.columns > limit {
        lines.append(line.withoutTrailingBlanks)
        line = ""
      }
      line += piece
    }
    return lines + [line.withoutTrailingBlanks]
  }

  /// The text cut at every place where a line may end.
  private var unbreakablePieces: [String] {
    var (pieces, piece) = ([String](), "")
    for character in self {
      let mayBreak = piece.last.map { $0 == " " || $0.isWide || character.isWide } ?? false
      if mayBreak, character != " ", !character.closes, piece.last?.opens != true {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  private var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Character {
  fileprivate var isWide: Bool { String(self).columns == 2 }

  /// Whether no line may begin with it.
  fileprivate var closes: Bool { "，。；：、！？）”’》…".contains(self) }

  /// Whether no line may end with it.
  fileprivate var opens: Bool { "（“‘《".contains(self) }
}
