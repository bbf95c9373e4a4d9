import Assessing
import PlanModel
import Selecting

/// The rows that are listed, and the counts beside years and sectors: made anew when the
/// selection or the plan changes, and not for a movement of the cursor.
struct Listing: Sendable {
  /// One line of the list.
  struct Row: Equatable, Sendable {
    let item: Item
    /// How far below a parent in the list: 0 for an item of its own.
    let depth: Int
    /// Whether no further part of the same parent follows.
    let isLastPart: Bool
    /// How many parts stand under it, folded ones included.
    let parts: Int
    let isFolded: Bool
  }

  /// A line of the years pane or the sectors pane; nil stands for all.
  struct Group<Value: Sendable>: Sendable {
    let value: Value?
    let tally: Tally
  }

  private(set) var rows: [Row] = []
  private(set) var years: [Group<Period>] = []
  private(set) var sectors: [Group<Index<Sector>>] = []
  /// Of what the year and sector in focus hold.
  private(set) var tally = Tally()
  /// How many items the filter leaves in all years and sectors.
  private(set) var matchCount = 0

  init() {}

  init(_ selection: Selection, in review: Review) {
    let matches = selection.matches(in: review)
    matchCount = matches.count
    years = Listing.years(of: matches, in: review)
    let inYear = matches.filter {
      selection.horizon == nil || review.horizon(of: $0) == selection.horizon
    }
    sectors = Listing.sectors(of: inYear, in: review)
    let chosen = inYear.filter {
      selection.sector == nil || review.sector(of: $0) == selection.sector
    }
    tally = Tally(chosen, in: review)
    rows = Listing.rows(of: chosen, selection, in: review)
  }

  private static func years(of items: [Item], in review: Review) -> [Group<Period>] {
    let groups = Dictionary(grouping: items) { review.horizon(of: $0) }
    return [Group(value: nil, tally: Tally(items, in: review))]
      + review.horizons.map { Group(value: $0, tally: Tally(groups[$0] ?? [], in: review)) }
  }

  private static func sectors(of items: [Item], in review: Review) -> [Group<Index<Sector>>] {
    let groups = Dictionary(grouping: items) { review.sector(of: $0) }
    return [Group(value: nil, tally: Tally(items, in: review))]
      + review.plan.sectors.indices.map {
        Group(value: $0, tally: Tally(groups[$0] ?? [], in: review))
      }
  }

  private static func rows(
    of items: [Item], _ selection: Selection, in review: Review
  ) -> [Row] {
    guard selection.order.key == .plan else {
      return selection.order.sorted(items, in: review).map {
        Row(item: $0, depth: 0, isLastPart: false, parts: 0, isFolded: false)
      }
    }
    let ordered = selection.order.isDescending ? selection.order.sorted(items, in: review) : items
    return Tree(ordered, folded: selection.folded, in: review).rows
  }

  /// The place of an item among the rows.
  func row(of item: Item) -> Int? { rows.firstIndex { $0.item == item } }
}
