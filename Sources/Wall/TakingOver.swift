import Assessing
import Phrases
import PlanModel

/// What other people and programs changed in the plan while the wall hangs: taken in without
/// losing the place, the filter or the marks.
extension State {
  /// Whether another plan can take the place of this one now: what is being typed is about this.
  package var canTakeOver: Bool {
    switch overlay {
    case .form, .filter, .sortMenu, .copyMenu: false
    case .help, .detail, .why, .document, nil: true
    }
  }

  /// `fresh` is the plan as it is now. Entries that the wall wrote itself are no news.
  mutating func takeOver(_ fresh: Review, tablesChanged: Bool) {
    let known = Set(review.plan.journal.map(\.id))
    let news = fresh.plan.journal.filter { !known.contains($0.id) }
    let wasLocked = !readOnlyReason.isEmpty
    readOnlyReason = ""
    guard tablesChanged || wasLocked || !news.isEmpty else { return }
    let old = review
    let item = selectedItem
    review = isLookingBack ? Review(plan: fresh.plan, asOf: old.asOf) : fresh
    counts = CountMemo(review)
    explained = nil
    let now = ItemsByID(review)
    follow(from: old, to: now)
    relist()
    let kept = item.flatMap { now[old.id(of: $0)] }
    if let kept, let row = listing.row(of: kept) { scrolls.items.select(row) }
    notice = Notice(words(for: news, old))
  }

  /// Rows may stand elsewhere in their tables now; their ids are what they were.
  private mutating func follow(from old: Review, to now: ItemsByID) {
    func same(_ items: Set<Item>) -> Set<Item> {
      Set(items.compactMap { now[old.id(of: $0)] })
    }
    marks = same(marks)
    selection.folded = same(selection.folded)
    selection.sector = selection.sector.flatMap { sector in
      now.review.plan.sectors.index(of: old.plan.sectors[sector].id)
    }
    if let horizon = selection.horizon, !selection.horizons(in: now.review).contains(horizon) {
      selection.horizon = nil
    }
  }

  /// Who made how many changes; where there is nothing in the journal, that files changed.
  private func words(for news: [JournalEntry], _ old: Review) -> String {
    let news = words(for: news)
    let conflicts = review.ledger.conflicts.count
    guard conflicts > old.ledger.conflicts.count else { return news }
    return say(.History.conflictNews, news, String(conflicts))
  }

  private func words(for news: [JournalEntry]) -> String {
    guard !news.isEmpty else { return say(.filesChanged) }
    var actors: [String] = []
    for entry in news where !actors.contains(entry.actor) { actors.append(entry.actor) }
    return say(.changedByOthers, actors.listed(in: language).neutralised, String(news.count))
  }
}
