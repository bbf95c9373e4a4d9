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
    var isLastPart = false
    /// How many direct parts stand under it, folded ones included.
    var parts = 0
    var isFolded = false
  }

  /// A line of the years pane or the sectors pane; nil stands for all.
  struct Group<Value: Sendable>: Sendable {
    let value: Value?
    let tally: Tally
  }

  private(set) var rows: [Row] = []
  /// The board of what is listed; nil in other views, and where no item stands on it.
  private(set) var board: BoardListing?
  /// The entries of the journal; nil in other views.
  private(set) var history: HistoryListing?
  /// The changes of what the filter lets through; nil in other views.
  var changes: [ItemChange]?
  private(set) var years: [Group<Period>] = []
  private(set) var sectors: [Group<Index<Sector>>] = []
  /// Of what the year and sector in focus hold.
  private(set) var tally = Tally()
  /// How many items the filter leaves in all years and sectors.
  private(set) var matchCount = 0
  /// How many of the items listed are tasks that stand under what they serve: on the wall they
  /// are listed and not counted.
  private(set) var servingTasks = 0

  init() {}

  /// `counts` remembers what the items of `review` count as.
  init(_ selection: Selection, in review: Review, _ counts: inout CountMemo) {
    if selection.view == .history { history = HistoryListing(selection, in: review) }
    var matches: [Match] = []
    for item in selection.matches(in: review) {
      matches.append(
        Match(
          item: item, horizon: review.horizon(of: item), count: counts.count(of: item, in: review)))
    }
    matchCount = matches.count
    func counted(_ matches: [Match]) -> [Match] {
      selection.view == .wall ? matches.filter { $0.item.kind != .task } : matches
    }
    years = Listing.years(of: counted(matches), selection.horizons(in: review))
    let inYear = selection.horizon.map { year in matches.filter { $0.horizon == year } } ?? matches
    sectors = Listing.sectors(of: counted(inYear), in: review)
    let shown = selection.view == .trend ? matches : inYear
    let chosen = selection.sector.map { sector in
      shown.filter { review.sector(of: $0.item) == sector }
    }
    tally = sectors.first { $0.value == selection.sector }?.tally ?? Tally()
    let items = (chosen ?? shown).map(\.item)
    if selection.view == .wall { servingTasks = items.count { $0.kind == .task } }
    rows = Listing.rows(of: items, selection, in: review)
    guard selection.view == .board, let horizon = review.boardHorizon(of: items) else { return }
    board = BoardListing(Board(items, of: horizon, by: selection.grouping, in: review))
  }

  /// An item that the filter leaves, with what is asked of it more than once.
  private struct Match {
    let item: Item
    let horizon: Period
    let count: Tally.Count
  }

  private static func years(of matches: [Match], _ horizons: [Period]) -> [Group<Period>] {
    var tallies = Array(repeating: Tally(), count: horizons.count)
    // Items stand in the order of their horizons.
    var place = 0
    for match in matches {
      while horizons[place] != match.horizon { place += 1 }
      tallies[place].add(match.count)
    }
    return groups(zip(horizons, tallies))
  }

  private static func sectors(of matches: [Match], in review: Review) -> [Group<Index<Sector>>] {
    var tallies = Array(repeating: Tally(), count: review.plan.sectors.count)
    for match in matches { tallies[Int(review.sector(of: match.item).row)].add(match.count) }
    return groups(zip(review.plan.sectors.indices, tallies))
  }

  /// The groups, behind one for all of them.
  private static func groups<Value>(
    _ pairs: some Sequence<(Value, Tally)>
  ) -> [Group<Value>] {
    let groups = pairs.map { Group<Value>(value: $0.0, tally: $0.1) }
    return [Group(value: nil, tally: groups.reduce(Tally()) { $0 + $1.tally })] + groups
  }

  private static func rows(
    of items: [Item], _ selection: Selection, in review: Review
  ) -> [Row] {
    if selection.view == .history || selection.view == .changes { return [] }
    if selection.view == .trend { return trendRows(of: items, selection, in: review) }
    guard selection.order.key == .plan else {
      return selection.order.sorted(items, in: review).map {
        Row(item: $0, depth: 0)
      }
    }
    let ordered = selection.order.isDescending ? selection.order.sorted(items, in: review) : items
    return Tree(ordered, folded: selection.folded, in: review).rows
  }

  /// How many rows the list shows.
  var count: Int { board?.rows.count ?? history?.entries.count ?? changes?.count ?? rows.count }

  /// The place of an item among the rows.
  func row(of item: Item) -> Int? {
    board.map { $0.row(of: item) } ?? rows.firstIndex { $0.item == item }
  }

  /// The item of a row; nil where the row is about none.
  func item(at row: Int) -> Item? {
    if let board { return board.rows.indices.contains(row) ? board.rows[row].item : nil }
    return rows.indices.contains(row) ? rows[row].item : nil
  }
}
