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

  private static let outcomeWidth = 10
  private static let targetWidth = 11

  package init(width: Int, isEnglish: Bool) {
    self.width = width
    let unitWidth = isEnglish ? 12 : 9
    let statusWidth = isEnglish ? 13 : 10
    let wishes: [(WritableKeyPath<ItemColumns, Range<Int>?>, Int)] = [
      (\.outcome, ItemColumns.outcomeWidth), (\.target, ItemColumns.targetWidth),
      (\.bar, 12), (\.unit, unitWidth), (\.completion, 8), (\.gap, 11),
      (\.status, statusWidth), (\.source, 10),
    ]
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

  private static func leastName(in width: Int) -> Int {
    min(width / 3, width < 90 ? 14 : 20)
  }

  /// Gives the room that is left to the bar, then to the name, then to the bar again.
  private mutating func place(
    _ chosen: [PartialKeyPath<ItemColumns>: Int], name least: Int, room: Int
  ) {
    var bar = 0
    var extra = room
    if chosen[\ItemColumns.bar] != nil {
      bar = min(room, 8)
      extra = min(room - bar, 16)
      let more = min(room - bar - extra, 14)
      bar += more
      extra = room - bar
    }
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
