import Cells
import Phrases

/// Reads a theme file line by line and goes on after a fault.
struct ThemeReader {
  private(set) var sheet = ThemeSheet()
  private(set) var problems: [ThemeProblem] = []
  private let source: ThemeSource
  private var seen: Set<Substring> = []

  init(_ source: ThemeSource) {
    self.source = source
    let lines = source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() { read(line, number: index + 1) }
  }

  private mutating func read(_ line: Substring, number: Int) {
    let content = line.trimmed
    guard let first = content.first, first != "#" else { return }
    do throws(LineFault) {
      guard let equals = content.firstIndex(of: "=") else {
        throw LineFault(fault: .noEqualsSign, place: content.startIndex)
      }
      let key = content[..<equals].trimmed
      guard seen.insert(key).inserted else {
        throw LineFault(fault: .givenTwice(String(key)), place: content.startIndex)
      }
      try set(key, to: content[content.index(after: equals)...].trimmed, in: line, number)
    } catch {
      report(error.fault, at: error.place, in: line, number)
    }
  }

  private mutating func set(
    _ key: Substring, to value: Substring, in line: Substring, _ number: Int
  ) throws(LineFault) {
    switch key {
    case "name": sheet.englishName = String(value)
    case "name.zh": sheet.chineseName = String(value)
    case "inherits":
      let column = line.distance(from: line.startIndex, to: value.startIndex) + 1
      sheet.parent = ThemeSheet.Parent(name: String(value), line: number, column: column)
    case "background": sheet.background = try background(value)
    default:
      guard let part = Theme.Part(key) else {
        throw LineFault(fault: unknown(key), place: key.startIndex)
      }
      sheet.ladders[part] = try StyleReader.ladder(value)
    }
  }

  private func background(_ value: Substring) throws(LineFault) -> Theme.Background {
    if let background = Theme.Background(rawValue: String(value)) { return background }
    let known = Theme.Background.allCases.map(\.rawValue)
    let suggestion = Suggestion.nearest(to: String(value), among: known)
    throw LineFault(
      fault: .unknownBackground(String(value), suggestion: suggestion), place: value.startIndex)
  }

  private func unknown(_ key: Substring) -> ThemeProblem.Fault {
    let roles = Role.allCases.map(\.rawValue)
    let known = ["name", "name.zh", "inherits", "background", "selection"] + roles
    let suggestion = Suggestion.nearest(
      to: String(key), among: known + roles.map { $0 + ".selected" })
    return .unknownKey(String(key), suggestion: suggestion)
  }

  private mutating func report(
    _ fault: ThemeProblem.Fault, at place: String.Index, in line: Substring, _ number: Int
  ) {
    let column = line.distance(from: line.startIndex, to: place) + 1
    problems.append(
      ThemeProblem(file: source.file, line: number, column: column, fault: fault))
  }
}

extension Substring {
  /// The text without blanks and tabs at both ends.
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
