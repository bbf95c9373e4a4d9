/// The columns of the board, and what had to be left out for want of room.
struct BoardColumns: Equatable {
  /// A column beside the name, in the order in which they stand.
  enum Column: Int, CaseIterable {
    case rank, movement, bar, first, second, word, tail

    /// Those that a section heads in its own words.
    static let behindName: [Column] = [.first, .second, .word, .tail]
  }

  let width: Int
  private(set) var name = 0..<0
  /// How many columns had no room.
  private(set) var omitted = 0
  private var ranges = Array(repeating: 0..<0, count: Column.allCases.count)

  /// The columns, the most wanted first.
  private static let wishes: [Column] = [.rank, .first, .word, .second, .movement, .bar, .tail]

  init(width: Int, isEnglish: Bool) {
    self.width = width
    let least = min(width / 3, width < 84 ? 16 : isEnglish ? 30 : 22)
    let wishes = BoardColumns.wishes.map { column in
      (column.rawValue, BoardColumns.least(column, width: width, isEnglish: isEnglish))
    }
    let fitting = FittingWidths(wishes, into: width - 1 - ItemColumns.margin - least)
    omitted = fitting.omitted
    place(fitting.widths, name: least, room: max(0, fitting.room))
  }

  subscript(column: Column) -> Range<Int>? {
    let range = ranges[column.rawValue]
    return range.isEmpty ? nil : range
  }

  private static func least(_ column: Column, width: Int, isEnglish: Bool) -> Int {
    switch column {
    case .rank: 5
    case .movement: isEnglish ? 6 : 5
    case .bar: 12
    case .first: isEnglish ? 11 : 9
    case .second: isEnglish ? width < 100 ? 12 : 16 : 12
    case .word: isEnglish ? 17 : 12
    case .tail: isEnglish ? 18 : 16
    }
  }

  /// Gives the room that is left to the name, and beyond that to the texts behind it.
  private mutating func place(_ widths: [Int], name least: Int, room: Int) {
    let more = widths[Column.tail.rawValue] > 0 ? max(0, room - 16) / 3 : 0
    var column = ItemColumns.margin
    for place in Column.allCases {
      var width = widths[place.rawValue]
      if place == .bar {
        name = column..<column + least + room - 2 * more
        column = name.upperBound
      }
      guard width > 0 else { continue }
      if place == .tail || place == .word { width += more }
      ranges[place.rawValue] = column..<column + width
      column += width
    }
  }
}
