import Phrases

/// The header line of a table held against its schema.
struct TableHeader {
  /// Where each column of the schema stands in the file's rows; nil where it is missing.
  private(set) var places: [Int?]
  private(set) var diagnostics: [Diagnostic] = []
  /// How many cells a row must have.
  private(set) var columnCount = 0
  /// A header with more columns is no table's: each unknown one would be told.
  private static let mostColumns = 256
  /// Whether rows can be read: all required columns stand there once.
  private(set) var isUsable = false

  init(_ text: TableText, _ schema: TableSchema) {
    places = Array(repeating: nil, count: schema.columns.count)
    guard let header = text.rows.first, header.isSound else { return }
    columnCount = Int(header.cellCount)
    guard columnCount <= TableHeader.mostColumns else {
      let fault = HeaderFault.tooMany(columnCount, limit: TableHeader.mostColumns)
      diagnostics.append(text.diagnostic(.header(fault), at: nil, of: header))
      return
    }
    isUsable = true
    let cells = Array(text.cells[Int(header.firstCell)..<Int(header.firstCell) + columnCount])
    for (place, cell) in cells.enumerated() {
      take(text.string(cell), at: place, schema) { fault in
        text.diagnostic(.header(fault), at: cell, of: header)
      }
    }
    for (column, place) in zip(schema.columns, places) where place == nil && column.isRequired {
      let fault = HeaderFault.missing(column: column.name)
      diagnostics.append(text.diagnostic(.header(fault), at: nil, of: header))
      isUsable = false
    }
    checkOrder(of: cells.map(text.string), schema) { fault in
      text.diagnostic(.header(fault), at: nil, of: header)
    }
  }

  private mutating func take(
    _ name: String, at place: Int, _ schema: TableSchema, report: (HeaderFault) -> Diagnostic
  ) {
    guard let column = schema.columns.firstIndex(where: { $0.name == name }) else {
      let missing = schema.columns.map(\.name)
      let suggestion = Suggestion.nearest(to: name, among: missing)
      diagnostics.append(report(.unknown(column: name, suggestion: suggestion)))
      return
    }
    if places[column] != nil {
      diagnostics.append(report(.duplicate(column: name)))
      isUsable = false
    }
    places[column] = place
  }

  /// The journal is appended to, so its columns must stand in the order they are written in.
  private mutating func checkOrder(
    of names: [String], _ schema: TableSchema, report: (HeaderFault) -> Diagnostic
  ) {
    let known = JournalWriter.all.map(\.columns)
    guard schema.name == .journal, !known.contains(names) else { return }
    diagnostics.append(report(.otherOrder(expected: known[0].joined(separator: ","))))
    isUsable = false
  }
}
