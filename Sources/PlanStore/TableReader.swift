import PlanModel

/// Reads the rows of one table, cell by cell in the order of the schema, and notes each fault.
///
/// `nextRow` goes to the next row; then each column is taken once; then `keep` says that the row
/// is part of the plan. A row with a fault in a required cell is not sound; a fault in another
/// cell blanks that cell only.
struct TableReader<Row> {
  let schema: TableSchema
  let text: TableText
  /// The rows seen so far, by id.
  private(set) var keys: KeyIndex<Row>
  /// Whether the current row can be kept.
  private(set) var isSound = true
  /// Whether the key added last is the current row's.
  private var hasKey = false
  private(set) var diagnostics: [Diagnostic]

  /// Where each column of the schema stands in the file's rows; -1 where it does not.
  private let places: [Int]
  private let isRequired: [Bool]
  /// Whether other rows may refer to the table's rows by the first column.
  private let isKeyed: Bool
  private let columnCount: Int
  /// What faults in rows count as, where that is not said by the fault.
  private let severity: Severity?
  private var next: Int
  private var row: RowRange
  private var column = 0
  /// The rows that were kept.
  private var kept: [RowRange] = []

  /// Reads the header of `file`. Without a file the table is empty, or unknown where one is there
  /// that is not readable.
  init(
    _ file: TableFile?, _ name: TableName, isReadable: Bool = true, severity: Severity? = nil
  ) {
    schema = TableSchema(name)
    let file = file ?? TableFile(path: name.file, bytes: TableReader.emptyTable(schema))
    text = TableText(file, linesAreRows: name == .journal)
    let header = TableHeader(text, schema)
    diagnostics = text.diagnostics.map { $0.with(severity: $0.location.line > 1 ? severity : nil) }
    diagnostics += header.diagnostics
    places = header.places.map { $0 ?? -1 }
    isRequired = schema.columns.map(\.isRequired)
    columnCount = header.columnCount
    self.severity = severity
    row = text.rows.first ?? .none
    next = header.isUsable ? 1 : text.rows.count
    isKeyed = schema.columns[0].content == .id && name != .journal
    keys = KeyIndex(
      text.bytes, capacity: isKeyed ? text.rows.count : 0, isComplete: isReadable && header.isUsable
    )
    kept.reserveCapacity(text.rows.count)
  }

  private static func emptyTable(_ schema: TableSchema) -> [UInt8] {
    var text = CSVText()
    text.append(schema.columns.map(\.name))
    return text.bytes
  }
}

extension TableReader {
  /// How many rows may still come, at most.
  var rowCount: Int { text.rows.count - next }

  /// The line that the current row begins on.
  var line: Int { Int(row.line) }

  /// Goes to the next row that has a cell for each column.
  mutating func nextRow() -> Bool {
    while next < text.rows.count {
      row = text.rows[next]
      next += 1
      (column, isSound, hasKey) = (0, true, false)
      if schema.name == .journal, text.isHeader(row) { continue }
      let isWhole = row.isSound && Int(row.cellCount) == columnCount
      if isWhole, !isTorn { return true }
      leaveOut()
    }
    return false
  }

  private var isTorn: Bool { schema.name == .journal && text.isTorn(row) }

  /// Notes the id of a row that cannot be read, so that references to it are understood.
  private mutating func leaveOut() {
    if isTorn {
      report(.text(.torn), at: nil)
    } else if row.isSound {
      report(.text(.cellCount(found: Int(row.cellCount), expected: columnCount)), at: nil)
    }
    guard isKeyed, (0..<Int(row.cellCount)).contains(places[0]) else { return }
    _ = keys.add(text.cells[Int(row.firstCell) + places[0]], line: row.line)
  }

  /// Says that the current row is part of the plan; its index is the number of rows kept before.
  mutating func keep() {
    if isKeyed { keys.keepLast(at: Index(kept.count)) }
    kept.append(row)
  }

  /// The cell of the next column in the current row; nil where it is blank.
  mutating func nextCell(_ name: StaticString) -> CellRange? {
    assert(schema.columns[column].name == name.description, "columns are taken in order")
    let place = places[column]
    column += 1
    if place >= 0 {
      let cell = text.cells[Int(row.firstCell) + place]
      if !cell.isEmpty { return cell }
    }
    if isRequired[column - 1] { refuseBlank() }
    return nil
  }

  private mutating func refuseBlank() {
    let name = schema.columns[column - 1].name
    refuse(.cell(.blank(column: name)), at: cell(name, of: row))
  }

  /// Notes a fault in the column taken last, which makes the row unsound if it is required.
  mutating func refuse(_ fault: Fault, at cell: CellRange?) {
    report(fault, at: cell)
    if isRequired[column - 1] { isSound = false }
  }

  /// Drops the cell taken last without a word: its fault is that of a whole table.
  mutating func refuseSilently() {
    guard isRequired[column - 1] else { return }
    isSound = false
    if hasKey { keys.silenceLast() }
  }

  /// Notes that the whole row cannot be kept, at one of its cells.
  mutating func refuseRow(_ fault: Fault, at column: String) {
    report(fault, at: cell(column, of: row))
    isSound = false
  }

  private mutating func report(_ fault: Fault, at cell: CellRange?) {
    diagnostics.append(text.diagnostic(fault, at: cell, of: row, severity: severity))
  }

  /// Adds the id in `cell` to the keys; false where an earlier row has it.
  mutating func claim(_ cell: CellRange) -> Bool {
    guard let earlier = keys.add(cell, line: row.line) else {
      hasKey = true
      return true
    }
    refuse(.cell(.duplicateKey(text.string(cell), line: Int(earlier.line))), at: cell)
    return false
  }
}

// Faults that show only once all rows are read.
extension TableReader {
  /// Notes a fault at a column of a row that was kept.
  mutating func report(_ fault: Fault, at column: String, ofKept index: Int) {
    report(fault, at: cell(column, of: kept[index]), ofKept: index)
  }

  mutating func report(_ fault: Fault, at cell: CellRange?, ofKept index: Int) {
    diagnostics.append(text.diagnostic(fault, at: cell, of: kept[index], severity: severity))
  }

  /// The line that a kept row begins on.
  func line(ofKept index: Int) -> Int { Int(kept[index].line) }

  private func cell(_ column: String, of row: RowRange) -> CellRange? {
    guard let index = schema.columns.firstIndex(where: { $0.name == column }),
      places[index] >= 0
    else { return nil }
    return text.cells[Int(row.firstCell) + places[index]]
  }

  /// All faults in the order of their places.
  var sortedDiagnostics: [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    return diagnostics.sorted {
      ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column)
    }
  }
}

extension TableReader where Row: PlanRow {
  /// The rows kept, as a table of the plan. Their ids differ, for `keep` follows `key`.
  func finished(_ rows: [Row]) -> Table<Row> {
    Table(distinct: rows)
  }
}
