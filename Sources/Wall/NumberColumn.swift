import Cells

extension Frame {
  /// Writes a number flush right on the decimal point: two columns are kept for decimals.
  ///
  /// Words that have no digits stand flush right as they are; what does not fit whole gives up
  /// its alignment before it gives up a digit.
  ///
  /// `label` stands dimmed at the left of the column, where there is room for it.
  mutating func write(
    number text: String, label: String = "", row: Int, columns: Range<Int>, as role: Role
  ) {
    let room = columns.count - text.columns
    let indent = max(1, Frame.hasDigits(text) ? room - max(0, 3 - Frame.decimals(of: text)) : room)
    if !label.isEmpty, label.columns + 2 <= indent {
      write(label, row: row, column: columns.lowerBound + 1, as: .dim)
    }
    write(
      text.fitted(to: columns.count - 1), row: row, column: columns.lowerBound + indent,
      limit: columns.count - indent, as: role)
  }

  private static func hasDigits(_ text: String) -> Bool {
    text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The columns from the decimal point on: digits and signs of one column each.
  private static func decimals(of text: String) -> Int {
    text.utf8.lastIndex(of: UInt8(ascii: ".")).map {
      text.utf8.distance(from: $0, to: text.utf8.endIndex)
    } ?? 0
  }
}
