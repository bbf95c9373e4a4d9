import Assessing
import Cells
import Phrases
import PlanModel

/// The changes since a snapshot.
extension State {
  /// Asks for them: they are looked for when somebody wants to see them, and not before.
  mutating func showChanges() -> [Effect] {
    guard setting.hasSince else {
      notice = Notice(say(.Difference.needsSince))
      return []
    }
    show(.changes)
    return [.compare]
  }

  mutating func take(_ difference: Difference) {
    self.difference = difference
    relist()
  }

  /// Those of what the filter lets through; nil in other views.
  var listedChanges: [ItemChange]? {
    guard selection.view == .changes else { return nil }
    let changes = difference?.changes ?? []
    guard !selection.filterText.isEmpty else { return changes }
    let ids = Set(selection.matches(in: review).map(review.id(of:)))
    return changes.filter { ids.contains($0.id) }
  }

  var selectedChange: ItemChange? {
    guard let changes = listing.changes, changes.indices.contains(scrolls.items.selected) else {
      return nil
    }
    return changes[scrolls.items.selected]
  }

  /// The change in focus; nil where an overlay tells of its item.
  var selectedChangeText: DetailText? {
    if case .detail = overlay { return nil }
    guard let difference, let change = selectedChange else { return nil }
    return DetailText(change, of: difference, language, setting.glyphs)
  }

  var changesPane: ChangesPane? {
    guard let difference, let changes = listing.changes else { return nil }
    return ChangesPane(changes: changes, difference: difference, look: listLook)
  }

  var changesTitle: String {
    let dot = " \(setting.glyphs.dot) "
    let filter = selection.filterText.isEmpty ? nil : "/" + selection.filterText.neutralised
    let title =
      difference.map { say(.Difference.sinceTitle, $0.old.asOf.description) }
      ?? Phrase.Difference.shortTitle.heading(in: language)
    let count = say(.Difference.counts, String(listing.count))
    return [title, count, filter].compactMap(\.self).joined(separator: dot)
  }
}
