import Cells

/// The columns of the list of targets, and what had to be left out for want of room.
///
/// Widths depend on the pane's width and the language alone, so that nothing shifts when the
/// selection moves or the data change.
package struct ItemColumns: Equatable, Sendable {
  package let width: Int
  package private(set) var name: Range<Int>
  package private(set) var target: Range<Int>?
  package private(set) var outcome: Range<Int>?
  package private(set) var unit: Range<Int>?
  package private(set) var bar: Range<Int>?
  package private(set) var completion: Range<Int>?
  package private(set) var gap: Range<Int>?
  package private(set) var status: Range<Int>?
  package private(set) var source: Range<Int>?
  /// How many columns had no room.
  package private(set) var omitted = 0

  /// The columns before the name: cursor, mark, sign of the status.
  package static let margin = 4

  /// A column and the width it wants.
  private typealias Wish = (WritableKeyPath<ItemColumns, Range<Int>?>, Int)

  package init(width: Int, isEnglish: Bool) {
    self.width = width
    let wishes = ItemColumns.wishes(
      width: width, unit: isEnglish ? 12 : 9, status: isEnglish ? 17 : 11)
    name = 0..<0
    let least = ItemColumns.leastName(in: width)
    var room = width - 1 - ItemColumns.margin - least
    var chosen: [PartialKeyPath<ItemColumns>: Int] = [:]
    for (column, wanted) in wishes {
      guard wanted <= room else { break }
      chosen[column] = wanted
      room -= wanted
    }
    omitted = wishes.count - chosen.count
    place(chosen, name: least, room: max(0, room))
  }

  /// The columns with their least widths, the most wanted first.
  private static func wishes(
    width: Int, unit: Int, status: Int
  ) -> [Wish] {
    let outcome: Wish = (\.outcome, width < 34 ? 8 : 10)
    let target: Wish = (\.target, 10)
    let bar: Wish = (\.bar, width < 80 ? 10 : 14)
    let first = width < 50 ? [outcome, bar, target] : [outcome, target, bar]
    return first + [
      (\.unit, unit), (\.completion, 8), (\.gap, 10), (\.status, status), (\.source, 10),
    ]
  }

  private static func leastName(in width: Int) -> Int {
    min(width / 3, width < 84 ? 18 : 24)
  }

  /// Gives the room that is left to the bar and the name in turn.
  private mutating func place(
    _ chosen: [PartialKeyPath<ItemColumns>: Int], name least: Int, room: Int
  ) {
    let hasBar = chosen[\ItemColumns.bar] != nil
    let bar = hasBar ? min(room, 4) + min(max(0, room - 16), 14) : 0
    let extra = room - bar
    name = ItemColumns.margin..<ItemColumns.margin + least + extra
    var column = name.upperBound
    let order: [WritableKeyPath<ItemColumns, Range<Int>?>] = [
      \.target, \.outcome, \.unit, \.bar, \.completion, \.gap, \.status, \.source,
    ]
    for path in order {
      guard let wanted = chosen[path] else { continue }
      let columns = path == \ItemColumns.bar ? wanted + bar : wanted
      self[keyPath: path] = column..<column + columns
      column += columns
    }
  }
}
