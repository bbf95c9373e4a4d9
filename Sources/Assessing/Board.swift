import PlanModel

/// The red and black board (红黑榜) of one year or span: who is ahead, who is behind, who cannot be
/// ranked and why, and who has to report.
package struct Board: Sendable {
  package let review: Review
  package let horizon: Period
  package let grouping: BoardGrouping
  /// What can be ranked, the best first.
  package let ranked: [BoardEntry]
  /// What cannot be ranked, by reason, then in the order of the wall.
  package let unranked: [BoardEntry]
  /// Empty where items are ranked one by one.
  package let groups: [BoardGroup]
  /// The day that the places are compared with, of the same period; else the year before, for a
  /// period that is over; nil = neither.
  package let comparedDay: Day?
  package let comparedPeriod: Period?

  /// The board of those of `items` that hang under `horizon`. Values without a target are on none.
  package init(
    _ items: some Sequence<Item>, of horizon: Period, by grouping: BoardGrouping,
    in review: Review
  ) {
    let items = items.filter { $0.kind != .outcome && review.horizon(of: $0) == horizon }
    let before = review.comparison(for: horizon)
      .flatMap { BoardBefore(items, $0, by: grouping, now: review) }
    let entries = items.map { BoardEntry($0, in: review) }
    self.review = review
    self.horizon = horizon
    self.grouping = grouping
    ranked = entries.ranked(in: review)
      .map { before?.compared($0, in: review) ?? $0 }
    unranked = Board.byReason(entries.filter { $0.band == nil })
    groups = BoardGroup.groups(of: items, by: grouping, in: review)
      .map { before?.compared($0) ?? $0 }
    comparedDay = before.flatMap { $0.comparison.isOfSamePeriod ? $0.comparison.review.asOf : nil }
    comparedPeriod = before.flatMap { $0.comparison.isOfSamePeriod ? nil : $0.comparison.horizon }
  }

  private static func byReason(_ entries: [BoardEntry]) -> [BoardEntry] {
    Status.allCases.flatMap { reason in entries.filter { $0.reason == reason } }
  }

  package func entries(on roll: BoardRoll) -> [BoardEntry] {
    roll == .third ? unranked : ranked.filter { $0.roll == roll }
  }

  /// All entries, those that cannot be ranked behind the others.
  package var entries: [BoardEntry] { ranked + unranked }
}

extension Review {
  /// The year that a board of `items` is of: the last one that has begun and holds a target of
  /// them, else the last horizon they hang under; nil where there are no items.
  package func boardHorizon(of items: some Collection<Item>) -> Period? {
    let begun = items.filter { $0.kind == .target }.map(horizon(of:))
      .filter { $0.isYear && $0.firstDay <= asOf }
    return begun.max() ?? items.lazy.filter { $0.kind != .outcome }.map(horizon(of:)).max()
  }
}

/// The board before, as far as a board is compared with it.
private struct BoardBefore {
  private var places: [BoardIdentity: BoardEntry] = [:]
  private var ranks: [BoardGroup.Key: Int] = [:]
  let comparison: BoardComparison

  /// Ranks what `items` were then: like is compared with like. Nil where nothing had a rank.
  init?(_ items: [Item], _ comparison: BoardComparison, by grouping: BoardGrouping, now: Review) {
    let (review, horizon) = (comparison.review, comparison.horizon)
    let known = Set(items.compactMap { BoardIdentity($0, in: now) })
    let then = review.items(in: horizon).filter { item in
      BoardIdentity(item, in: review).map(known.contains) ?? false
    }
    self.comparison = comparison
    let entries = then.map { BoardEntry($0, in: review) }
    for entry in entries.ranked(in: review) {
      if let identity = BoardIdentity(entry.item, in: review) { places[identity] = entry }
    }
    for group in BoardGroup.groups(of: then, by: grouping, in: review) {
      ranks[group.key] = group.rank
    }
    if places.isEmpty, ranks.isEmpty { return nil }
  }

  func compared(_ entry: BoardEntry, in review: Review) -> BoardEntry {
    var entry = entry
    let earlier = BoardIdentity(entry.item, in: review).flatMap { places[$0] }
    entry.movement = BoardMovement(from: earlier?.rank, to: entry.rank)
    let wasWorst = earlier?.band.map { $0 >= .severelyBehind } ?? false
    entry.isRepaired =
      comparison.isOfSamePeriod && wasWorst && (entry.band ?? .failed) <= .onPace
    return entry
  }

  func compared(_ group: BoardGroup) -> BoardGroup {
    var group = group
    group.movement = BoardMovement(from: ranks[group.key], to: group.rank)
    return group
  }
}
