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
package struct Table<Row: Sendable>: Sendable {
  package fileprivate(set) var rows: [Row] = []

  package init() {}

  package var count: Int { rows.count }
  package var indices: [Index<Row>] { rows.indices.map { Index($0) } }

  package subscript(index: Index<Row>) -> Row { rows[Int(index.row)] }
}

extension Table where Row: PlanRow {
  /// Takes `rows` in order. Where an id stands twice, the first row keeps it.
  package init(_ rows: [Row]) {
    var seen: Set<String> = []
    self.rows = rows.filter { seen.insert($0.id).inserted }
  }

  /// Takes `rows` in order, whose ids are known to differ.
  package init(distinct rows: [Row]) { self.rows = rows }

  /// The row's place, or nil where no row has this id.
  ///
  /// Complexity: a look at each row. Inside the program rows are found by index; an id is what a
  /// person names, or a file, and whoever has many of them to find keeps an index of their own.
  package func index(of id: String) -> Index<Row>? {
    rows.firstIndex { $0.id == id }.map { Index($0) }
  }

  package subscript(id: String) -> Row? { index(of: id).map { self[$0] } }

  /// All ids in file order, for suggestions.
  package var ids: [String] { rows.map(\.id) }

  /// Adds `row` behind the others, unless its id is taken.
  package mutating func append(_ row: Row) {
    if index(of: row.id) == nil { rows.append(row) }
  }
}
