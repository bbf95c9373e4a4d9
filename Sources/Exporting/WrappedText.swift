import Cells

extension String {
  /// The text in lines of at most `limit` columns: broken behind a blank where there is one in
  /// the last third of a line, else between any two characters.
  func wrapped(to limit: Int) -> [String] {
    var (lines, rest) = ([String](), self[...])
    while rest.columns > limit {
      let most = rest.prefix(columns: limit)
      let blank = most.lastIndex(of: " ")
      let least = most.prefix(columns: limit - limit / 3).endIndex
      let end = blank.flatMap { $0 >= least ? rest.index(after: $0) : nil } ?? most.endIndex
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
