import PlanModel

/// The order of a board (F27): band, then gap, then weight; the larger gap and weight stand first.
///
/// What has no gap to tell stands last in its band. Items that are equal in all three share a
/// rank, and the next one's rank counts them all: 1, 2, 2, 4. Among them the id decides who is
/// named first.
extension [BoardEntry] {
  /// Those that can be ranked, in order.
  func ranked(in review: Review) -> [BoardEntry] {
    let keyed = filter { $0.band != nil }.map {
      (entry: $0, key: BoardKey($0), id: review.id(of: $0.item))
    }
    .sorted { ($0.key, $0.id) < ($1.key, $1.id) }
    var entries: [BoardEntry] = []
    for (place, keyed) in keyed.enumerated() {
      var entry = keyed.entry
      if let last = entries.last, BoardKey(last) == keyed.key {
        entry.rank = last.rank
      } else {
        entry.rank = place + 1
      }
      entries.append(entry)
    }
    return entries
  }
}

private struct BoardKey: Comparable {
  let band: BoardBand
  let lead: Ratio?
  let weight: Quantity

  init(_ entry: BoardEntry) {
    band = entry.band ?? .failed
    lead = entry.assessment.lead
    weight = entry.weight
  }

  static func < (left: BoardKey, right: BoardKey) -> Bool {
    if left.band != right.band { return left.band < right.band }
    switch (left.lead, right.lead) {
    case (let first?, let second?) where first != second: return first > second
    case (_?, nil): return true
    case (nil, _?): return false
    default: return left.weight > right.weight
    }
  }
}
