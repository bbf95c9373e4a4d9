import Testing

@testable import Wall

@Suite("The columns of the list")
struct ItemColumnsTests {
  /// The columns as letters over the row, `.` before the name.
  private func drawing(_ width: Int) -> String {
    let columns = ItemColumns(width: width, isEnglish: false)
    var cells = Array(repeating: ".", count: width)
    let places: [(String, Range<Int>?)] = [
      ("n", columns.name), ("t", columns[.target]), ("o", columns[.outcome]), ("u", columns[.unit]),
      ("b", columns[.bar]), ("c", columns[.progress]), ("g", columns[.gap]),
      ("s", columns[.status]),
      ("q", columns[.source]),
    ]
    for (letter, range) in places {
      for column in range ?? 0..<0 { cells[column] = letter }
    }
    return cells.joined() + " -\(columns.omitted)"
  }

  @Test("leave out the least wanted first, and say how many")
  func priorities() {
    #expect(drawing(30) == "....nnnnnnnnnnnnnnnnnoooooooo. -7")
    #expect(
      drawing(58)
        == "....nnnnnnnnnnnnnnnnnnnttttttttttoooooooooobbbbbbbbbbbbbb. -5")
  }

  @Test("fill the row but for its last column, at every width", arguments: 20...300)
  func fills(_ width: Int) {
    let columns = ItemColumns(width: width, isEnglish: width % 2 == 0)
    let ranges = [
      columns.name, columns[.target], columns[.outcome], columns[.unit], columns[.bar],
      columns[.progress], columns[.gap], columns[.status], columns[.source],
    ].compactMap { $0 }
    #expect(ranges.reduce(ItemColumns.margin) { $0 + $1.count } == width - 1)
    #expect(ranges.allSatisfy { $0.upperBound <= width })
  }
}
