/// A stretch of a row to be written: cells of one role, one behind the other.
package struct Run: Equatable, Sendable {
  package let row: Int
  package let column: Int
  package let text: String
  package let role: Role
  package let isSelected: Bool

  package init(row: Int, column: Int, text: String, role: Role, isSelected: Bool) {
    self.row = row
    self.column = column
    self.text = text
    self.role = role
    self.isSelected = isSelected
  }
}

extension Frame {
  /// What has to be written so that a terminal showing `earlier` shows this frame.
  ///
  /// All of it where nothing was shown or the sizes differ. A wide character is never split.
  package func changes(since earlier: Frame?) -> [Run] {
    var runs: [Run] = []
    for row in 0..<size.height {
      guard let range = changedColumns(row: row, since: earlier) else { continue }
      appendRuns(of: row, columns: range, to: &runs)
    }
    return runs
  }

  /// The smallest stretch of `row` outside which nothing changed, widened to whole characters.
  ///
  /// All of the row where nothing was shown or the sizes differ; nil where nothing changed.
  package func changedColumns(row: Int, since earlier: Frame?) -> Range<Int>? {
    guard size.width > 0 else { return nil }
    guard let earlier, earlier.size == size else { return 0..<size.width }
    let place = row * size.width
    var (start, end) = (0, size.width)
    while start < end, cells[place + start] == earlier.cells[place + start] { start += 1 }
    guard start < end else { return nil }
    while cells[place + end - 1] == earlier.cells[place + end - 1] { end -= 1 }
    while start > 0, isSecondHalf(row, start, in: earlier) { start -= 1 }
    while end < size.width, isSecondHalf(row, end, in: earlier) { end += 1 }
    return start..<end
  }

  private func isSecondHalf(_ row: Int, _ column: Int, in earlier: Frame) -> Bool {
    self[row, column].isContinuation || earlier[row, column].isContinuation
  }

  private func appendRuns(of row: Int, columns: Range<Int>, to runs: inout [Run]) {
    var (start, text) = (columns.lowerBound, "")
    for column in columns {
      let (cell, first) = (self[row, column], self[row, start])
      if cell.role != first.role || cell.isSelected != first.isSelected {
        runs.append(run(row, start, text))
        (start, text) = (column, "")
      }
      cell.append(to: &text)
    }
    runs.append(run(row, start, text))
  }

  private func run(_ row: Int, _ column: Int, _ text: String) -> Run {
    let cell = self[row, column]
    return Run(
      row: row, column: column, text: text, role: cell.role, isSelected: cell.isSelected)
  }
}
