import Cells
import Phrases

/// The columns of the list of tasks.
struct TaskColumns: Equatable {
  private(set) var title: Range<Int>
  private(set) var state: Range<Int>?
  private(set) var due: Range<Int>?
  private(set) var kind: Range<Int>?
  private(set) var owner: Range<Int>?
  private(set) var source: Range<Int>?
  private(set) var omitted = 0

  init(width: Int, isEnglish: Bool) {
    let wishes: [(WritableKeyPath<TaskColumns, Range<Int>?>, Int)] = [
      (\.state, isEnglish ? 12 : 8), (\.due, 14), (\.owner, isEnglish ? 20 : 12),
      (\.source, 10), (\.kind, isEnglish ? 13 : 10),
    ]
    var room = width - ItemColumns.margin - min(width * 2 / 5, 40)
    var chosen: [(WritableKeyPath<TaskColumns, Range<Int>?>, Int)] = []
    for wish in wishes {
      guard wish.1 <= room else { break }
      chosen.append(wish)
      room -= wish.1
    }
    omitted = wishes.count - chosen.count
    let taken = chosen.reduce(0) { $0 + $1.1 }
    title = ItemColumns.margin..<max(ItemColumns.margin, width - taken)
    var column = title.upperBound
    for (path, columns) in chosen {
      self[keyPath: path] = column..<column + columns
      column += columns
    }
  }

  /// The headings with their places.
  var heads: [(Phrase, Range<Int>)] {
    let all: [(Phrase, Range<Int>?)] = [
      (.headTask, title), (.headState, state), (.headDue, due), (.headKind, kind),
      (.headOwner, owner), (.headSource, source),
    ]
    return all.compactMap { phrase, range in range.map { (phrase, $0) } }
  }
}
