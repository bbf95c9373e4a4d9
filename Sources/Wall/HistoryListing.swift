import Assessing
import PlanModel
import Selecting

/// The entries of the journal that the history lists, the latest first.
struct HistoryListing: Sendable {
  let entries: [JournalEntry]
  /// The conflicts in the whole journal.
  let conflicts: [Conflict]
  private let disputed: Set<String>

  /// Those about what the filter lets through; all of them where there is none.
  init(_ selection: Selection, in review: Review) {
    let all = review.ledger.entries.reversed()
    entries =
      selection.filter.isEmpty
      ? Array(all)
      : all.filter { entry in
        review.item(of: entry).map { selection.filter.matches($0, in: review) } ?? false
      }
    conflicts = review.ledger.conflicts
    disputed = Set(conflicts.flatMap(\.entries).map(\.id))
  }

  func isDisputed(_ entry: JournalEntry) -> Bool { disputed.contains(entry.id) }

  /// The entries that contradict `entry`.
  func others(than entry: JournalEntry) -> [JournalEntry] {
    conflicts.flatMap { $0.others(than: entry.id) }
  }

  func row(of id: String) -> Int? { entries.firstIndex { $0.id == id } }
}

extension Review {
  /// The item that an entry is about: for one that takes others back, the first one of theirs.
  func item(of entry: JournalEntry) -> Item? {
    let told = entry.isReversal ? ledger.entries(of: entry.subject).first : entry
    return told.flatMap { item(id: $0.itemID) }
  }
}
