import Cells

extension String {
  /// The text in lines of at most `limit` columns, at least 2: broken between words and between
  /// Han characters. No line begins with a closing mark or ends with an opening one; a word longer
  /// than half a line is cut.
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
