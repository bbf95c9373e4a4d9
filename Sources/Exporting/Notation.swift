import PlanModel

/// How the answer to a command is written.
package enum Notation: Sendable {
  /// For people: words and aligned columns.
  case text(TextStyle)
  /// One line an item, fields parted by tabs, no title line: for line tools. Fields that are not
  /// known are empty; their order is a contract.
  case plain
  /// A title line of machine words, then one row an item.
  case csv(hasByteOrderMark: Bool)
  /// JSON Lines.
  case json

  /// The contract that JSON objects name in `schema`.
  static let schema = JSON.Member("schema", "guatu/1")
}

extension [[String]] {
  /// Rows of fields parted by tabs. No field can hold a tab or a line break.
  var tabSeparated: String {
    reduce(into: "") { text, fields in
      text += fields.map(\.neutralised).joined(separator: "\t") + "\n"
    }
  }
}
