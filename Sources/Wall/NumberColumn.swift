import Cells

extension Frame {
  /// Writes a number flush right on the decimal point: two columns are kept for decimals.
  ///
  /// Words that have no digits stand flush right as they are; what does not fit whole gives up
  /// its alignment before it gives up a digit.
  mutating func write(number text: String, row: Int, columns: Range<Int>, as role: Role) {
    let tail = Frame.decimals(of: text)
    let indent = columns.count - text.columns - max(0, 3 - tail)
    let column =
      columns.lowerBound
      + max(1, text.contains { $0.isNumber } ? indent : columns.count - text.columns)
    write(
      text.fitted(to: columns.count - 1), row: row, column: column,
      limit: columns.upperBound - column, as: role)
  }

  /// The columns from the decimal point on.
  private static func decimals(of text: String) -> Int {
    text.firstIndex(of: ".").map { text[$0...].columns } ?? 0
  }
}
