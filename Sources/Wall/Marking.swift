import Assessing
import Phrases
import PlanModel

/// Marks, ranges, and what an action applies to.
extension State {
  mutating func changeMarks(_ command: Command) {
    guard ![.sources, .history, .changes].contains(selection.view) else { return }
    switch command {
    case .mark: toggleMark()
    case .markRange: toggleRange()
    default:
      if rangeStart != nil { toggleRange() }
      marks.formSymmetricDifference(listing.rows.map(\.item))
    }
    notice = Notice(markSummary)
  }

  private mutating func toggleMark() {
    guard let item = selectedItem else { return }
    if marks.remove(item) == nil { marks.insert(item) }
    scrolls.items.move(by: 1)
  }

  private mutating func toggleRange() {
    guard let start = rangeStart else {
      rangeStart = scrolls.items.selected
      return
    }
    marks.formUnion(rangeRows(from: start).compactMap(listing.item(at:)))
    rangeStart = nil
  }

  private func rangeRows(from start: Int) -> ClosedRange<Int> {
    let selected = scrolls.items.selected
    return min(start, selected)...max(start, selected)
  }

  /// Whether a row is marked, or would be if the range ended here.
  func isMarked(row: Int) -> Bool {
    if let start = rangeStart, rangeRows(from: start).contains(row) { return true }
    return listing.item(at: row).map(marks.contains) ?? false
  }

  /// How many are marked, and how many of them the list does not show.
  var markSummary: String {
    if rangeStart != nil { return say(.rangeStarted) }
    let listed = Set(listing.rows.map(\.item))
    let hidden = marks.count { !listed.contains($0) }
    let count = say(.marked, String(marks.count))
    return hidden == 0 ? count : count + say(.markedHidden, String(hidden))
  }

  /// What an action applies to: the marked items, else the selected one.
  var chosenItems: [Item] {
    if marks.isEmpty { return selectedItem.map { [$0] } ?? [] }
    return review.items.filter { marks.contains($0) }
  }

  /// The tasks among the chosen items.
  var chosenTasks: [Index<PlanTask>] {
    chosenItems.compactMap { item in
      if case .task(let index) = item { index } else { nil }
    }
  }
}
