import Phrases
import PlanModel

/// Cells as what their columns hold. Each takes the next column; nil stands for a blank cell, or
/// for one with a fault, which is noted.
extension TableReader {
  /// The row's own id; nil as well where an earlier row has it.
  mutating func key(_ column: StaticString) -> String? {
    guard let cell = nextCell(column), claim(cell) else { return nil }
    return identifier(cell)
  }

  /// An id that several rows may have.
  mutating func identifier(_ column: StaticString) -> String? {
    guard let cell = nextCell(column) else { return nil }
    return identifier(cell)
  }

  private mutating func identifier(_ cell: CellRange) -> String? {
    let isID = isID(text.bytes.span.extracting(cell.range))
    return isID ? text.string(cell) : refuse(cell, as: .id)
  }

  /// Whether nothing in the bytes is blank or a control character.
  private func isID(_ bytes: Span<UInt8>) -> Bool {
    var (lowest, highest) = (UInt8.max, UInt8.min)
    for place in bytes.indices {
      lowest = min(lowest, bytes[place])
      highest = max(highest, bytes[place])
    }
    return lowest > 0x20 && (highest < 0x7F || isWord(bytes))
  }

  private func isWord(_ bytes: Span<UInt8>) -> Bool {
    guard let characters = try? UTF8Span(validating: bytes) else { return false }
    return String(copying: characters).unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && !(0x7F...0x9F).contains($0.value)
    }
  }

  /// The words of a cell; empty where it is blank.
  mutating func string(_ column: StaticString) -> String {
    guard let cell = nextCell(column) else { return "" }
    return text.string(cell)
  }

  /// Notes that a cell is no such thing, and reads as blank.
  private mutating func refuse<Value>(_ cell: CellRange, as content: Column.Content) -> Value? {
    refuse(.cell(.malformed(content, text.string(cell))), at: cell)
    return nil
  }

  mutating func name(_ chinese: StaticString, _ english: StaticString) -> Name {
    Name(string(chinese), english: string(english))
  }

  mutating func quantity(_ column: StaticString) -> Quantity? {
    guard let cell = nextCell(column) else { return nil }
    guard let quantity = Quantity(utf8: text.bytes.span.extracting(cell.range)) else {
      return refuse(cell, as: .number)
    }
    return quantity
  }

  /// A number that is not below zero.
  mutating func amount(_ column: StaticString) -> Quantity? {
    guard let cell = nextCell(column) else { return nil }
    guard let quantity = Quantity(utf8: text.bytes.span.extracting(cell.range)),
      !quantity.isNegative
    else { return refuse(cell, as: .amount) }
    return quantity
  }

  /// The planned values of a schedule, as text.
  mutating func plannedValues(_ column: StaticString) -> String? {
    guard let cell = nextCell(column) else { return nil }
    let text = text.string(cell)
    return PlannedValue.list(text) == nil ? refuse(cell, as: .plannedValues) : text
  }

  mutating func integer(_ column: StaticString, in range: ClosedRange<Int>) -> Int? {
    guard let cell = nextCell(column) else { return nil }
    guard let number = readDigits(text.bytes.span, in: cell.range) else {
      return refuse(cell, as: .integer(range))
    }
    guard range.contains(number) else {
      refuse(.cell(.outOfRange(text.string(cell), range)), at: cell)
      return nil
    }
    return number
  }

  mutating func period(_ column: StaticString) -> Period? {
    guard let cell = nextCell(column) else { return nil }
    guard let period = Period(utf8: text.bytes.span.extracting(cell.range)) else {
      return refuse(cell, as: .period)
    }
    return period
  }

  mutating func day(_ column: StaticString) -> Day? {
    guard let cell = nextCell(column) else { return nil }
    guard let day = Day(utf8: text.bytes.span.extracting(cell.range)) else {
      return refuse(cell, as: .day)
    }
    return day
  }

  /// A word of a closed list.
  mutating func word<Word>(_ column: StaticString, in words: WordList<Word>) -> Word? {
    guard let cell = nextCell(column) else { return nil }
    if let word = words.find(text.bytes.span.extracting(cell.range)) { return word }
    let text = text.string(cell)
    let suggestion = Suggestion.nearest(to: text, among: words.texts)
    refuse(.cell(.unknownWord(text, allowed: words.texts, suggestion: suggestion)), at: cell)
    return nil
  }

  /// A moment as text, to the second and in UTC.
  mutating func moment(_ column: StaticString) -> String? {
    guard let cell = nextCell(column) else { return nil }
    let isMoment = Moment.isMoment(utf8: text.bytes.span.extracting(cell.range))
    return isMoment ? text.string(cell) : refuse(cell, as: .moment)
  }

  /// A SHA-256; empty where it is blank.
  mutating func hash(_ column: StaticString) -> String {
    guard let cell = nextCell(column) else { return "" }
    let hash = text.string(cell)
    let isHash = hash.utf8.count == 64 && hash.utf8.allSatisfy(\.isLowerHexadecimal)
    return isHash ? hash : refuse(cell, as: .hash) ?? ""
  }

  /// A document and the place in it: two columns.
  mutating func citation(in sources: KeyIndex<Source>) -> Citation {
    let source = reference("source_id", in: sources)
    guard let cell = nextCell("locator") else { return Citation(source: source) }
    guard isLocator(text.bytes.span.extracting(cell.range)) else {
      return Citation(source: source, locator: refuse(cell, as: .locator) ?? "")
    }
    return Citation(source: source, locator: text.string(cell))
  }

  /// Whether the bytes are `line` or `line:column`.
  private func isLocator(_ bytes: Span<UInt8>) -> Bool {
    var colon = 0
    while colon < bytes.count, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
    guard readDigits(bytes, in: 0..<colon) != nil else { return false }
    return colon == bytes.count || readDigits(bytes, in: colon + 1..<bytes.count) != nil
  }
}

extension UInt8 {
  fileprivate var isLowerHexadecimal: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
