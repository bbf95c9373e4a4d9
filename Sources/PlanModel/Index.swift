/// The place of a row in its table: a small number that stands for the row's id.
///
/// Names are numbers inside the program; the text of an id is looked up last.
package struct Index<Row>: Hashable, Comparable, Sendable {
  package let row: Int32

  package init(_ row: Int) { self.row = Int32(row) }

  package static func < (left: Self, right: Self) -> Bool { left.row < right.row }
}

/// A row that other rows and people refer to by its id.
package protocol PlanRow: Sendable {
  /// The primary key, as written in the table.
  var id: String { get }
}

/// The rows of one table in file order, found by index or by id.
package struct Table<Row: PlanRow>: Sendable {
  package private(set) var rows: [Row] = []
  private var places: [String: Int32] = [:]

  package init() {}

  /// Takes `rows` in order. Where an id stands twice, the first row keeps it.
  package init(_ rows: [Row]) {
    reserve(rows.count)
    for row in rows { append(row) }
  }

  /// Takes `rows` in order, whose ids are `ids`, all different.
  ///
  /// Complexity: one hash an id, and no row is copied; where many rows are read, this counts.
  package init(distinct rows: [Row], ids: [String]) {
    precondition(rows.count == ids.count, "an id for each row")
    self.rows = rows
    places.reserveCapacity(ids.count)
    for (row, id) in ids.enumerated() { places[id] = Int32(row) }
    precondition(places.count == ids.count, "ids differ")
  }

  package var count: Int { rows.count }
  package var indices: some Sequence<Index<Row>> { rows.indices.lazy.map { Index($0) } }

  package subscript(index: Index<Row>) -> Row { rows[Int(index.row)] }

  /// The row's place, or nil where no row has this id.
  package func index(of id: String) -> Index<Row>? { places[id].map { Index(Int($0)) } }

  package subscript(id: String) -> Row? { index(of: id).map { self[$0] } }

  /// All ids in file order, for suggestions.
  package var ids: [String] { rows.map(\.id) }

  package mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// Adds `row` behind the others and returns its place, or nil where its id is taken.
  @discardableResult
  package mutating func append(_ row: Row) -> Index<Row>? {
    guard places[row.id] == nil else { return nil }
    places[row.id] = Int32(rows.count)
    rows.append(row)
    return Index(rows.count - 1)
  }
}
