import PlanModel

/// The bytes of a table, told apart into rows and cells, and the places in them.
struct TableText {
  let file: String
  let bytes: [UInt8]
  let cells: [CellRange]
  let rows: [RowRange]
  /// What is wrong with the text, in order.
  let diagnostics: [Diagnostic]
  private let isUTF8: Bool

  /// `linesAreRows` says that no cell holds a line break, so that a torn line ends at its end.
  init(_ file: TableFile, linesAreRows: Bool) {
    let bytes = file.bytes
    self.file = file.path
    self.bytes = bytes
    isUTF8 = file.isKnownUTF8 || (try? UTF8Span(validating: bytes.span)) != nil
    let encoding = isUTF8 ? nil : Encodings.guess(bytes)
    let start = bytes.starts(with: Encodings.byteOrderMark) ? Encodings.byteOrderMark.count : 0
    let end = encoding == .utf16 ? start : bytes.count
    let split = TableRows(
      bytes.span.extracting(0..<end), from: start, linesAreRows: linesAreRows)
    (cells, rows) = (split.cells, split.rows)
    let places = TextPlaces(file: file.path, bytes: bytes)
    var faults = split.faults
    if let encoding { faults.insert(RowFault(start..<start, line: 1, .encoding(encoding)), at: 0) }
    if encoding == nil, rows.isEmpty { faults.append(RowFault(start..<start, line: 1, .empty)) }
    if !isUTF8, encoding == nil { faults += Encodings.faults(bytes, rows) }
    diagnostics = faults.map { places.diagnostic(.text($0.fault), at: $0.bytes, line: $0.line) }
  }

  /// The text of a cell. What is no UTF-8 reads as U+FFFD.
  func string(_ cell: CellRange) -> String {
    guard cell.hasDoubledQuotes || !isUTF8 else { return slice(cell.range) }
    var text = bytes[cell.range]
    guard cell.hasDoubledQuotes else { return String(decoding: text, as: UTF8.self) }
    text = []
    var place = Int(cell.start)
    while place < cell.end {
      text.append(bytes[place])
      place += bytes[place] == .quote ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A part of bytes that are known to be UTF-8.
  ///
  /// Bounds: `extracting` checks that `range` lies within the bytes. Encoding: `init` validated
  /// all of them (those inside the binary, a test), and cells begin and end beside ASCII bytes, which never stand inside a
  /// character; so the part is valid as well.
  private func slice(_ range: Range<Int>) -> String {
    let part = bytes.span.extracting(range)
    return String(copying: unsafe UTF8Span(unchecked: part))
  }

  /// Whether `row` is the header once more, as where two journals were joined.
  func isHeader(_ row: RowRange) -> Bool {
    guard let header = rows.first, header.cellCount == row.cellCount else { return false }
    return bytes[extent(of: header)] == bytes[extent(of: row)]
  }

  /// Whether `row` breaks off before its last cell, which a journal has in quotes.
  func isTorn(_ row: RowRange) -> Bool {
    bytes.last == .comma && end(of: row).lowerBound == bytes.count
  }

  private func extent(of row: RowRange) -> Range<Int> { Int(row.start)..<end(of: row).lowerBound }

  /// A fault in `row` at `cell`, or at the end of the row where it has no such cell.
  func diagnostic(
    _ fault: Fault, at cell: CellRange?, of row: RowRange, severity: Severity? = nil
  ) -> Diagnostic {
    let places = TextPlaces(file: file, bytes: bytes)
    return places.diagnostic(
      fault, at: cell?.range ?? end(of: row), line: Int(row.line), from: Int(row.start),
      severity: severity)
  }

  /// The empty place behind the last cell of `row`.
  private func end(of row: RowRange) -> Range<Int> {
    guard row.cellCount > 0 else { return Int(row.start)..<Int(row.start) }
    let last = Int(cells[Int(row.firstCell + row.cellCount - 1)].end)
    return last..<last
  }
}
