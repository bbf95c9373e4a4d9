import Phrases
import PlanModel

/// Cells that name a row of another table, or of the same.
extension TableReader {
  /// The row that the next column names; nil where it is blank or names none.
  mutating func reference<Other>(
    _ column: StaticString, in keys: KeyIndex<Other>
  ) -> Index<Other>? {
    guard let cell = nextCell(column) else { return nil }
    let entry = keys.find(text.bytes.span.extracting(cell.range))
    if let index = keys.index(of: entry) { return index }
    if let fault = fault(of: cell, entry, keys, in: table(of: column)) {
      refuse(fault, at: cell)
    } else {
      refuseSilently()
    }
    return nil
  }

  /// The rows that `links` name, once all rows are read: a parent may stand below its part.
  mutating func resolve(_ links: [CellRange?], _ column: StaticString) -> [Index<Row>?] {
    let table = table(of: column)
    return links.indices.map { row in
      guard let cell = links[row] else { return nil }
      let entry = keys.find(text.bytes.span.extracting(cell.range))
      if let index = keys.index(of: entry) { return index }
      if let fault = fault(of: cell, entry, keys, in: table) {
        report(fault, at: cell, ofKept: row)
      }
      return nil
    }
  }

  private func table(of column: StaticString) -> TableName {
    for candidate in schema.columns where candidate.name == column.description {
      if case .reference(let table) = candidate.content { return table }
    }
    return schema.name
  }

  /// What is wrong with a reference; nil where its table is known to be unreadable as a whole.
  private func fault<Other>(
    of cell: CellRange, _ entry: KeyEntry?, _ keys: KeyIndex<Other>,
    in table: TableName
  ) -> Fault? {
    guard keys.isComplete, entry?.isSilent != true else { return nil }
    let id = text.string(cell)
    if let entry { return .cell(.leftOut(table, id: id, line: Int(entry.line))) }
    let suggestion = Suggestion.nearest(to: id, among: keys.ids)
    return .cell(.unknownReference(table, id: id, suggestion: suggestion))
  }
}

// Rows that refer to each other.
extension TableReader {
  /// The rows that `links` name, as a tree: a circle is noted, and cut where it stands first.
  mutating func tree(
    _ links: [CellRange?], _ column: StaticString, id: (Int) -> String
  ) -> [Index<Row>?] {
    var tree = resolve(links, column)
    for circle in circles(in: tree) {
      let ids = (circle + circle.prefix(1)).map(id)
      report(.plan(.cycle(ids)), at: links[circle[0]], ofKept: circle[0])
      tree[circle[0]] = nil
    }
    return tree
  }

  /// Notes that the current row has `key`, which stands over several columns; false, with a
  /// fault, where an earlier row of `lines` has it.
  mutating func claim<Key: Hashable>(
    _ key: Key, in lines: inout [Key: Int], _ words: @autoclosure () -> String
  ) -> Bool {
    guard let line = lines.updateValue(self.line, forKey: key) else { return true }
    lines[key] = line
    refuseRow(.cell(.duplicateKey(words(), line: line)), at: schema.columns[0].name)
    return false
  }
}
