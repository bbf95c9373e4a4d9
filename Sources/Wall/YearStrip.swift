import Cells
import PlanModel

/// The years as one row of tabs.
struct YearStrip {
  /// A tab's text and its columns.
  struct Tab: Equatable {
    let row: Int
    let text: String
    let columns: Range<Int>
  }

  let labels: [String]
  let selected: Int
  let width: Int
  let glyphs: Glyphs

  /// The tabs that fit, the selected one always among them.
  var tabs: [Tab] {
    let widths = labels.map { $0.columns + 2 }
    var start = 0
    while start < selected, widths[start...selected].reduce(4, +) > width { start += 1 }
    var tabs: [Tab] = []
    var column = start > 0 ? 2 : 0
    for row in start..<labels.count where column + widths[row] <= width - 2 || row == selected {
      tabs.append(
        Tab(row: row, text: " \(labels[row]) ", columns: column..<column + widths[row]))
      column += widths[row]
      if column >= width { break }
    }
    return tabs
  }

  /// The year under a column.
  func row(at column: Int) -> Int? { tabs.first { $0.columns.contains(column) }?.row }

  func frame() -> Frame {
    var frame = Frame(size: Size(width: width, height: 1))
    let tabs = tabs
    if let first = tabs.first, first.row > 0 { frame.write("<", row: 0, column: 0, as: .dim) }
    if let last = tabs.last, last.row < labels.count - 1 {
      frame.write(">", row: 0, column: width - 1, as: .dim)
    }
    for tab in tabs {
      let isSelected = tab.row == selected
      frame.write(tab.text, row: 0, column: tab.columns.lowerBound, as: isSelected ? .accent : .dim)
      if isSelected { frame.select(row: 0, columns: tab.columns) }
    }
    return frame
  }
}
