/// The bytes of a table as Guatu writes them: UTF-8, LF, quotes only where they are needed.
struct CSVText {
  private(set) var bytes: [UInt8] = []

  /// Adds a row of cells and its line end.
  mutating func append(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(.comma) }
      append(cell, isQuoted: cell.utf8.contains { $0.needsQuotes })
    }
    bytes.append(.lineFeed)
  }

  /// Adds a row that cannot be taken for whole where it was torn: its last cell is in quotes.
  mutating func appendClosed(_ cells: [String]) {
    for cell in cells.dropLast() {
      append(cell, isQuoted: cell.utf8.contains { $0.needsQuotes })
      bytes.append(.comma)
    }
    append(cells.last ?? "", isQuoted: true)
    bytes.append(.lineFeed)
  }

  private mutating func append(_ cell: String, isQuoted: Bool) {
    guard isQuoted else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(.quote)
    for byte in cell.utf8 {
      bytes.append(byte)
      if byte == .quote { bytes.append(.quote) }
    }
    bytes.append(.quote)
  }
}

extension UInt8 {
  fileprivate var needsQuotes: Bool {
    self == .comma || self == .quote || self == .lineFeed || self == .carriageReturn
  }
}
