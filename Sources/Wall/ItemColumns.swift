import Cells

/// The columns of the list of targets, and what had to be left out for want of room.
///
/// Widths depend on the pane's width and the language alone, so that nothing shifts when the
/// selection moves or the data change.
package struct ItemColumns: Equatable, Sendable {
  /// A column behind the name, in the order in which they stand.
  package enum Column: Int, CaseIterable, Sendable {
    case target, outcome, unit, bar, progress, gap, status, source
  }

  package let width: Int
  package private(set) var name = 0..<0
  /// How many columns had no room.
  package private(set) var omitted = 0
  /// The columns of the screen that a column takes; empty where it had no room.
  private var ranges = Array(repeating: 0..<0, count: Column.allCases.count)

  /// The columns before the name: cursor, mark, sign of the status.
  package static let margin = 4

  package init(width: Int, isEnglish: Bool) {
    self.width = width
    let least = min(width / 3, width < 84 ? 18 : 24)
    let wishes = ItemColumns.wishes(width: width).map { column in
      (column.rawValue, ItemColumns.least(column, width: width, isEnglish: isEnglish))
    }
    let fitting = FittingWidths(wishes, into: width - 1 - ItemColumns.margin - least)
    omitted = fitting.omitted
    place(fitting.widths, name: least, room: max(0, fitting.room))
  }

  package subscript(column: Column) -> Range<Int>? {
    let range = ranges[column.rawValue]
    return range.isEmpty ? nil : range
  }

  /// The columns, the most wanted first.
  private static func wishes(width: Int) -> [Column] {
    let first: [Column] = width < 50 ? [.outcome, .bar, .target] : [.outcome, .target, .bar]
    return first + [.unit, .progress, .gap, .status, .source]
  }

  /// The least width that makes sense of a column.
  private static func least(_ column: Column, width: Int, isEnglish: Bool) -> Int {
    switch column {
    case .target, .gap, .source: 10
    case .outcome: width < 34 ? 8 : 10
    case .bar: width < 80 ? 10 : 14
    case .unit: isEnglish ? 12 : 9
    case .progress: isEnglish ? 9 : 8
    case .status: isEnglish ? 17 : 11
    }
  }

  /// Gives the room that is left to the bar and the name in turn.
  private mutating func place(_ widths: [Int], name least: Int, room: Int) {
    let hasBar = widths[Column.bar.rawValue] > 0
    let bar = hasBar ? min(room, 4) + min(max(0, room - 16), 14) : 0
    name = ItemColumns.margin..<ItemColumns.margin + least + room - bar
    var column = name.upperBound
    for place in Column.allCases where widths[place.rawValue] > 0 {
      let width = widths[place.rawValue] + (place == .bar ? bar : 0)
      ranges[place.rawValue] = column..<column + width
      column += width
    }
  }
}
