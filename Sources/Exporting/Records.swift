import PlanModel

/// Facts about things of one kind, a record a thing, for people and for other programs.
///
/// The kind, the names of the fields and their order are contracts: `guatu/1`.
package struct Records: Sendable {
  /// What JSON objects name in `kind`.
  private let kind: String
  private let fields: [String]
  private let rows: [[JSON]]

  /// Each of `rows` has a value for each of `fields`, null where it is not known.
  package init(of kind: String, _ fields: [String], _ rows: [[JSON]]) {
    self.kind = kind
    self.fields = fields
    self.rows = rows
  }

  /// The records in `notation`; `text` sets them for people.
  package func render(as notation: Notation, text: (TextStyle) -> String) -> [UInt8] {
    switch notation {
    case .text(let style): Array(text(style).utf8)
    case .plain: Array(rows.map { $0.map(\.cell) }.tabSeparated.utf8)
    case .csv(let hasByteOrderMark): Array(csv(hasByteOrderMark).utf8)
    case .json: Array(rows.map { object($0).line }.joined().utf8)
    }
  }

  private func csv(_ hasByteOrderMark: Bool) -> String {
    var csv = CSVText(withByteOrderMark: hasByteOrderMark)
    csv.append(fields)
    for row in rows { csv.append(row.map(\.cell)) }
    return csv.text
  }

  private func object(_ row: [JSON]) -> JSON {
    let facts = zip(fields, row).map { JSON.Member($0, $1) }
    return .object([Notation.schema, .init("kind", kind)] + facts)
  }
}
