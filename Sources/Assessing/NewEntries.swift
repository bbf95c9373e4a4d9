import PlanModel

/// What came into the journal since an earlier review, by what it is about.
struct NewEntries {
  private let entries: [JournalEntry]
  /// The places of entries by the ids of what they name and of the items that these stand for.
  private var places: [String: [Int]] = [:]

  /// The entries of the review that are not among `known`.
  init(in items: ItemsByID, notAmong known: Set<String>) {
    let ledger = items.review.ledger
    entries = ledger.entries.filter { !known.contains($0.id) }
    guard !entries.isEmpty else { return }
    let acts = Dictionary(grouping: ledger.entries.filter { !$0.isReversal }, by: \.userAction)
    for (place, entry) in entries.enumerated() {
      let told = entry.isReversal ? acts[entry.subject] ?? [] : [entry]
      let ids = Set(told.flatMap { NewEntries.ids(of: $0, in: items) })
      for id in ids { places[id, default: []].append(place) }
    }
  }

  /// The id that an entry names, and the id of the item in force.
  private static func ids(of entry: JournalEntry, in items: ItemsByID) -> [String] {
    [entry.itemID] + (items[entry.itemID].map { [items.review.id(of: $0)] } ?? [])
  }

  /// The entries about an item, a milestone of it, or the indicator that it measures, and those
  /// that took back or brought back such.
  func about(_ id: String, in items: ItemsByID) -> [JournalEntry] {
    guard !entries.isEmpty else { return [] }
    let (review, item) = (items.review, items[id])
    let indicator = item.flatMap(review.indicator(of:)).map { review.plan.indicators[$0].id }
    let ids = Set([id, item.map(review.id(of:)), indicator].compactMap(\.self))
    return Set(ids.flatMap { places[$0] ?? [] }).sorted().map { entries[$0] }
  }
}
