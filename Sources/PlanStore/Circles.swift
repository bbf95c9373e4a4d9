import PlanModel

/// The circles in `links`, each as its rows in order, from the row that stands first.
///
/// Each row names at most one other, so every row is walked over once.
func circles<Row>(in links: [Index<Row>?]) -> [[Int]] {
  var walks = [Int](repeating: -1, count: links.count)
  var found: [[Int]] = []
  for start in links.indices where walks[start] < 0 {
    var row = start
    while walks[row] < 0, let next = links[row] {
      walks[row] = start
      row = Int(next.row)
    }
    guard walks[row] == start else {
      walks[row] = max(walks[row], start)
      continue
    }
    found.append(circle(through: row, links))
  }
  return found
}

private func circle<Row>(through row: Int, _ links: [Index<Row>?]) -> [Int] {
  var rows = [row]
  while let next = links[rows[rows.count - 1]], Int(next.row) != row { rows.append(Int(next.row)) }
  let first = rows.indices.min { rows[$0] < rows[$1] } ?? 0
  return Array(rows[first...] + rows[..<first])
}
