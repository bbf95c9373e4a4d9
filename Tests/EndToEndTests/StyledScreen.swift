import Cells

/// A captured screen with the look of each cell, whatever codes it was described by.
struct StyledScreen: Equatable {
  /// The characters, line by line.
  private(set) var lines: [String] = []
  /// The look of each column of each line.
  private(set) var looks: [[Look]] = []

  /// How a cell is shown.
  struct Look: Hashable {
    /// `bold`, `reverse` and the like.
    var attributes: Set<String> = []
    /// `38;5;208`; empty for the terminal's own.
    var foreground = ""
    var background = ""

    static let plain = Look()

    var hasColour: Bool { !foreground.isEmpty || !background.isEmpty }

    /// Whether a blank can be told from another one in this look.
    var showsOnBlank: Bool {
      !background.isEmpty || !attributes.isDisjoint(with: ["reverse", "underline"])
    }

    var words: String {
      (attributes.sorted() + [foreground, background].filter { !$0.isEmpty })
        .joined(separator: " ")
    }
  }

  /// Reads what `tmux capture-pane -e` prints.
  init(_ captured: String) {
    var look = Look.plain
    for line in captured.split(separator: "\n", omittingEmptySubsequences: false) {
      take(line, &look)
    }
  }

  private mutating func take(_ line: Substring, _ look: inout Look) {
    var (text, columns) = ("", [Look]())
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}":
        let end = rest.firstIndex { $0.properties.isAlphabetic } ?? rest.endIndex
        look.take(codes: String(rest[..<end].dropFirst()))
        rest = rest[end...].dropFirst()
      // The older sets of characters, which no cell is to be told apart by.
      case "\u{0E}", "\u{0F}": break
      default:
        text.unicodeScalars.append(scalar)
        let isUnseen = scalar == " " && !look.showsOnBlank
        columns += Array(repeating: isUnseen ? .plain : look, count: scalar.columns)
      }
    }
    lines.append(text)
    looks.append(columns)
  }

  /// Whether any cell has a colour of its own.
  var hasColour: Bool { looks.contains { $0.contains(where: \.hasColour) } }
}

extension StyledScreen.Look {
  private static let attributeNames = [
    "1": "bold", "2": "dim", "3": "italic", "4": "underline", "5": "blink", "7": "reverse",
    "9": "strike",
  ]

  /// Changes the look as the codes between `ESC [` and `m` say.
  fileprivate mutating func take(codes: String) {
    var codes = codes.split(separator: ";").map(String.init)[...]
    if codes.isEmpty { self = .plain }
    while let code = codes.popFirst() {
      switch code {
      case "0": self = .plain
      case "39": foreground = ""
      case "49": background = ""
      case "38": foreground = "text " + colour(from: &codes)
      case "48": background = "ground " + colour(from: &codes)
      case _ where code.count == 2 && "39".contains(code.first ?? " "): foreground = "text " + code
      case _ where code.hasPrefix("4") && code.count == 2: background = "ground " + code
      default: attributes.insert(Self.attributeNames[code] ?? code)
      }
    }
  }

  private func colour(from codes: inout ArraySlice<String>) -> String {
    let count = codes.first == "5" ? 2 : 4
    defer { codes = codes.dropFirst(count) }
    return codes.prefix(count).dropFirst().joined(separator: ",")
  }
}

extension StyledScreen {
  /// The lines in bars; below each that has looks, a letter for the look of each column in
  /// tildes; at the end what the letters stand for.
  var picture: String {
    var (letters, picture) = ([Look: Character](), "")
    for (line, looks) in zip(lines, looks) {
      picture += "|" + line + "|\n"
      guard looks.contains(where: { $0 != .plain }) else { continue }
      picture += "~" + String(looks.map { letter(for: $0, in: &letters) }) + "~\n"
    }
    for (look, letter) in letters.sorted(by: { $0.value < $1.value }) {
      picture += "\(letter) = \(look.words)\n"
    }
    return picture
  }

  private func letter(for look: Look, in letters: inout [Look: Character]) -> Character {
    if look == .plain { return " " }
    if let letter = letters[look] { return letter }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let letter = letters.count < alphabet.count ? alphabet[letters.count] : "?"
    letters[look] = letter
    return letter
  }
}
