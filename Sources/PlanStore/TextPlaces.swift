import PlanModel

/// Lines and columns of a byte buffer, for people.
struct TextPlaces {
  let file: String
  let bytes: [UInt8]
  /// How many bytes of a line an excerpt takes to each side of a fault.
  private static let excerptReach = 600

  /// A fault at `range`, which lies on or below `line`.
  ///
  /// `start` is a byte on `line` at or before the range; the lines between are counted from it.
  func diagnostic(
    _ fault: Fault, at range: Range<Int>, line: Int, from start: Int? = nil,
    severity: Severity? = nil
  ) -> Diagnostic {
    let between = (start ?? range.lowerBound)..<range.lowerBound
    let breaks = bytes[between].reduce(0) { $0 + ($1 == .lineFeed ? 1 : 0) }
    let lineStart = lineStart(before: range.lowerBound)
    let column = text(lineStart..<range.lowerBound).count + 1
    let location = SourceLocation(file: file, line: line + breaks, column: column)
    return Diagnostic(fault, at: location, severity: severity, excerpt: excerpt(range, lineStart))
  }

  /// A fault at a byte, wherever that is. Counts all lines before it.
  func diagnostic(_ fault: Fault, at byte: Int) -> Diagnostic {
    diagnostic(fault, at: byte..<min(byte + 1, bytes.count), line: 1, from: 0)
  }

  /// The line that a value of the descriptor begins on, from 1.
  func line(of value: JSONValue) -> Int {
    bytes[..<value.bytes.lowerBound].reduce(1) { $0 + ($1 == .lineFeed ? 1 : 0) }
  }

  private func excerpt(_ range: Range<Int>, _ lineStart: Int) -> Excerpt {
    let reach = TextPlaces.excerptReach
    let end = lineEnd(from: range.lowerBound)
    let markEnd = wholeCharacter(min(range.upperBound, end, range.lowerBound + reach), below: end)
    let first = wholeCharacter(
      max(lineStart, range.lowerBound - reach), below: range.lowerBound)
    let last = wholeCharacter(min(end, markEnd + reach), below: end)
    return Excerpt(
      before: text(first..<range.lowerBound), marked: text(range.lowerBound..<markEnd),
      after: text(markEnd..<last))
  }

  /// `place`, or the next place at which no character is cut.
  private func wholeCharacter(_ place: Int, below end: Int) -> Int {
    var place = place
    while place < end, bytes[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  private func lineStart(before place: Int) -> Int {
    var start = place
    while start > 0, bytes[start - 1] != .lineFeed { start -= 1 }
    let mark = Encodings.byteOrderMark
    return start == 0 && place >= mark.count && bytes.starts(with: mark) ? mark.count : start
  }

  private func lineEnd(from place: Int) -> Int {
    var end = place
    while end < bytes.count, bytes[end] != .lineFeed { end += 1 }
    return end > place && bytes[end - 1] == .carriageReturn ? end - 1 : end
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
