import Cells
import Phrases

/// Reads a theme file line by line and goes on after a fault.
struct ThemeReader {
  private(set) var sheet = ThemeSheet()
  private(set) var problems: [ThemeProblem] = []
  private let source: ThemeSource
  private var seen: [String] = []

  init(_ source: ThemeSource) {
    self.source = source
    let lines = source.bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() { read(line, number: index + 1) }
  }

  private mutating func read(_ line: Bytes, number: Int) {
    let content = line.trimmed
    guard let first = content.first, first != UInt8(ascii: "#") else { return }
    do throws(LineFault) {
      try read(setting: content, in: line, number)
    } catch {
      let column = line[..<error.place].text.count + 1
      problems.append(
        ThemeProblem(file: source.file, line: number, column: column, fault: error.fault))
    }
  }

  private mutating func read(
    setting: Bytes, in line: Bytes, _ number: Int
  ) throws(LineFault) {
    guard let equals = setting.firstIndex(of: UInt8(ascii: "=")) else {
      throw LineFault(fault: .noEqualsSign, place: setting.startIndex)
    }
    let key = setting[..<equals].trimmed.text
    guard !seen.contains(key) else {
      throw LineFault(fault: .givenTwice(key), place: setting.startIndex)
    }
    seen.append(key)
    let value = setting[(equals + 1)...].trimmed
    switch key {
    case "name": sheet.englishName = value.text
    case "name.zh": sheet.chineseName = value.text
    case "inherits":
      let column = line[..<value.startIndex].text.count + 1
      sheet.parent = ThemeSheet.Parent(name: value.text, line: number, column: column)
    case "background": sheet.background = try background(value)
    default:
      guard let part = Theme.Part(key) else {
        throw LineFault(fault: unknown(key), place: setting.startIndex)
      }
      sheet.ladders.add(try StyleReader.ladder(value), for: part)
    }
  }

  private func background(_ value: Bytes) throws(LineFault) -> Theme.Background {
    let word = value.text
    if let background = Theme.Background(rawValue: word) { return background }
    let known = Theme.Background.allCases.map(\.rawValue)
    let suggestion = Suggestion.nearest(to: word, among: known)
    throw LineFault(
      fault: .unknownBackground(word, suggestion: suggestion), place: value.startIndex)
  }

  private func unknown(_ key: String) -> ThemeProblem.Fault {
    let roles = Role.allCases.map(\.rawValue)
    let known = ["name", "name.zh", "inherits", "background", "selection"] + roles
    let suggestion = Suggestion.nearest(to: key, among: known + roles.map { $0 + ".selected" })
    return .unknownKey(key, suggestion: suggestion)
  }
}
