import Cells

extension String {
  /// The text in lines of at most `limit` columns, at least 2: broken between words and between
  /// Han characters. No line begins with a closing mark; a word longer than half a line is cut.
  func wrapped(to limit: Int) -> [String] {
    var (lines, rest) = ([String](), self[...])
    while rest.columns > limit {
      let end = rest.lineEnd(within: limit)
      guard end > rest.startIndex else { break }
      lines.append(String(rest[..<end]).withoutTrailingBlanks)
      rest = rest[end...]
    }
    return lines + [String(rest)]
  }

  private var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Substring {
  /// Where the first line of at most `limit` columns ends.
  fileprivate func lineEnd(within limit: Int) -> Index {
    let most = prefix(columns: limit).endIndex
    let least = prefix(columns: limit / 2).endIndex
    var end = most
    while end > least {
      if canBreak(at: end) { return end }
      end = index(before: end)
    }
    return most
  }

  private func canBreak(at place: Index) -> Bool {
    let (before, after) = (self[index(before: place)], self[place])
    if after == " " || "，。、；：）》〕”".contains(after) { return false }
    return before == " " || before.isWide || after.isWide
  }
}

extension Character {
  /// Whether a line may break on both sides of the character.
  fileprivate var isWide: Bool { unicodeScalars.first.map { $0.columns == 2 } ?? false }
}
