/// Where a cell stands in the bytes of its table, without the quotes around it.
struct CellRange {
  let start: Int32
  let end: Int32
  /// Whether doubled quotes stand in it that mean one.
  let hasDoubledQuotes: Bool

  var isEmpty: Bool { start == end }
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Where a row stands: its cells, and the line that it begins on.
struct RowRange {
  let firstCell: Int32
  let cellCount: Int32
  /// From 1.
  let line: Int32
  /// The byte that the row begins at.
  let start: Int32
  /// False where the row's text is faulty: only the cells before the fault are known.
  let isSound: Bool

  static let none = RowRange(firstCell: 0, cellCount: 0, line: 1, start: 0, isSound: false)
}

/// What is wrong with the text of a row.
struct RowFault {
  let bytes: Range<Int>
  let line: Int
  let fault: TextFault

  init(_ bytes: Range<Int>, line: Int, _ fault: TextFault) {
    self.bytes = bytes
    self.line = line
    self.fault = fault
  }
}

/// The rows of a table as RFC 4180 tells them apart, and what stood in the way.
///
/// Lines may end in CR LF or LF, and the last one need not end at all. A faulty row ends at the
/// end of its line, so that the rows below it are read.
struct TableRows {
  private(set) var cells: [CellRange] = []
  private(set) var rows: [RowRange] = []
  /// Faults with the bytes they stand at and the line of the first one.
  private(set) var faults: [RowFault] = []

  private var place: Int
  private var line = 1
  /// What was wrong in the cell scanned last, and at which byte.
  private var problem: (place: Int, fault: TextFault)?
  /// Whether every line is a row of its own, so that no cell can run on to the next line.
  private let linesAreRows: Bool

  /// Splits `bytes` from `start` on.
  init(_ bytes: Span<UInt8>, from start: Int, linesAreRows: Bool) {
    place = start
    self.linesAreRows = linesAreRows
    cells.reserveCapacity(bytes.count / 8)
    rows.reserveCapacity(bytes.count / 64)
    while place < bytes.count { scanRow(bytes) }
  }

  private mutating func scanRow(_ bytes: Span<UInt8>) {
    let (start, firstCell, firstLine) = (place, cells.count, line)
    var isSound = true
    repeat {
      takePlainCells(bytes)
      isSound = scanCell(bytes)
    } while isSound && passComma(bytes)
    if !isSound {
      recover(bytes, from: start, firstLine)
    } else if place - start == cells.count - firstCell - 1 {
      faults.append(RowFault(start..<start, line: firstLine, .blankLine))
      cells.removeSubrange(firstCell...)
      return endLine(bytes)
    }
    rows.append(
      RowRange(
        firstCell: Int32(firstCell), cellCount: Int32(cells.count - firstCell),
        line: Int32(firstLine), start: Int32(start), isSound: isSound))
    endLine(bytes)
  }

  private mutating func passComma(_ bytes: Span<UInt8>) -> Bool {
    guard place < bytes.count, bytes[place] == .comma else { return false }
    place += 1
    return true
  }

  /// Takes the cells up to a line end, a quote or a fault, with the commas behind them: nearly
  /// all of a table.
  private mutating func takePlainCells(_ bytes: Span<UInt8>) {
    var specials = SpecialBytes(from: place)
    while let end = specials.next(in: bytes) {
      switch bytes[end] {
      case .comma:
        append(place..<end, hasDoubledQuotes: false)
        place = end + 1
      case .quote, .lineFeed, .carriageReturn, 0: return
      default: continue
      }
    }
  }

  /// Notes the problem, and moves on to the end of the line that it stands on.
  private mutating func recover(_ bytes: Span<UInt8>, from start: Int, _ firstLine: Int) {
    guard let problem else { return }
    (place, line) = (start, firstLine)
    while place < bytes.count, place < problem.place || bytes[place] != .lineFeed {
      if bytes[place] == .lineFeed { line += 1 }
      place += 1
    }
    faults.append(RowFault(problem.place..<problem.place + 1, line: line, problem.fault))
  }

  private mutating func endLine(_ bytes: Span<UInt8>) {
    if place < bytes.count, bytes[place] == .carriageReturn { place += 1 }
    if place < bytes.count, bytes[place] == .lineFeed { place += 1 }
    line += 1
  }

  /// Takes a cell and stops at the comma or line end behind it. False where there is a problem.
  private mutating func scanCell(_ bytes: Span<UInt8>) -> Bool {
    let start = place
    if start < bytes.count, bytes[start] == .quote { return scanQuotedCell(bytes) }
    var specials = SpecialBytes(from: start)
    place = bytes.count
    while let end = specials.next(in: bytes) {
      if bytes[end] == .comma || isLineEnd(bytes, end) {
        place = end
        break
      }
      if let fault = fault(of: bytes[end]) { return stop(at: end, fault) }
    }
    append(start..<place, hasDoubledQuotes: false)
    return true
  }

  private mutating func stop(at place: Int, _ fault: TextFault) -> Bool {
    problem = (place, fault)
    return false
  }

  private func fault(of byte: UInt8) -> TextFault? {
    switch byte {
    case 0: .nul
    case .quote: .strayQuote
    case .carriageReturn: .carriageReturn
    default: nil
    }
  }

  private func isLineEnd(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    if bytes[place] == .lineFeed { return true }
    guard bytes[place] == .carriageReturn else { return false }
    return place + 1 == bytes.count || bytes[place + 1] == .lineFeed
  }

  private mutating func scanQuotedCell(_ bytes: Span<UInt8>) -> Bool {
    let (open, firstLine) = (place, line)
    var hasDoubledQuotes = false
    place += 1
    while place < bytes.count {
      switch bytes[place] {
      case .quote:
        guard place + 1 < bytes.count, bytes[place + 1] == .quote else {
          return closeQuote(bytes, open: open, firstLine, hasDoubledQuotes)
        }
        hasDoubledQuotes = true
        place += 1
      case .lineFeed:
        if linesAreRows { return stop(at: open, .openQuote) }
        line += 1
      case 0: return stop(at: place, .nul)
      default: break
      }
      place += 1
    }
    return stop(at: open, .openQuote)
  }

  private mutating func closeQuote(
    _ bytes: Span<UInt8>, open: Int, _ firstLine: Int, _ hasDoubledQuotes: Bool
  ) -> Bool {
    append(open + 1..<place, hasDoubledQuotes: hasDoubledQuotes)
    place += 1
    if place == bytes.count || bytes[place] == .comma || isLineEnd(bytes, place) { return true }
    // Over several lines, the quote that opened is likelier the wrong one than this.
    return line > firstLine ? stop(at: open, .openQuote) : stop(at: place, .textAfterQuote)
  }

  private mutating func append(_ range: Range<Int>, hasDoubledQuotes: Bool) {
    cells.append(
      CellRange(
        start: Int32(range.lowerBound), end: Int32(range.upperBound),
        hasDoubledQuotes: hasDoubledQuotes))
  }
}

extension UInt8 {
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
