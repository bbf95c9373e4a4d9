import Cells
import Phrases

/// The columns of the list of tasks.
struct TaskColumns: Equatable {
  /// A column behind the title, the most wanted first, in the order in which they stand.
  enum Column: Int, CaseIterable {
    case state, due, owner, source, kind

    var head: Phrase {
      switch self {
      case .state: .Noun.status
      case .due: .Noun.due
      case .owner: .Noun.owner
      case .source: .Noun.source
      case .kind: .Noun.kind
      }
    }

    fileprivate func width(isEnglish: Bool) -> Int {
      switch self {
      case .state: isEnglish ? 12 : 8
      case .due: 14
      case .owner: isEnglish ? 20 : 12
      case .source: 10
      case .kind: isEnglish ? 13 : 10
      }
    }
  }

  let title: Range<Int>
  /// How many columns had no room.
  let omitted: Int
  private let ranges: [Range<Int>]

  init(width: Int, isEnglish: Bool) {
    let wishes = Column.allCases.map { ($0.rawValue, $0.width(isEnglish: isEnglish)) }
    let fitting = FittingWidths(
      wishes, into: width - ItemColumns.margin - min(width * 2 / 5, 40))
    let widths = fitting.widths.filter { $0 > 0 }
    omitted = fitting.omitted
    let end = max(ItemColumns.margin, width - widths.reduce(0, +))
    title = ItemColumns.margin..<end
    var column = end
    ranges = widths.map { width in
      defer { column += width }
      return column..<column + width
    }
  }

  subscript(column: Column) -> Range<Int>? {
    ranges.indices.contains(column.rawValue) ? ranges[column.rawValue] : nil
  }

  /// The headings with their places.
  var heads: [(Phrase, Range<Int>)] {
    [(.Noun.task, title)] + zip(Column.allCases, ranges).map { ($0.head, $1) }
  }
}
