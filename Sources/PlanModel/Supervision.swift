/// A time under special supervision (挂牌督办): from the entry that listed an item to the one that
/// released it.
package struct Supervision: Equatable, Sendable {
  package let start: JournalEntry
  /// Nil while the item is listed.
  package fileprivate(set) var end: JournalEntry?

  package var isOver: Bool { end != nil }

  /// The days from the listing to the release, or to `day` where the item is still listed.
  package func days(until day: Day) -> Int {
    guard let first = start.day, let last = end == nil ? day : end?.day else { return 0 }
    return max(0, last.ordinal - first.ordinal)
  }
}

extension [Supervision] {
  /// An item that is listed stays so since the day it was first.
  mutating func begin(with entry: JournalEntry) {
    if last?.isOver ?? true { append(Supervision(start: entry)) }
  }

  /// Ends the last one, where it runs. Without a reason nothing leaves the list.
  mutating func end(with entry: JournalEntry) {
    guard let last = indices.last, !self[last].isOver, !entry.text.isEmpty else { return }
    self[last].end = entry
  }
}
