import Assessing
import PlanModel
import Selecting

/// Which part of the plan is listed, and in what order.
struct Selection: Sendable {
  var view: View = .wall
  /// The year or span in focus; nil = all of them.
  var horizon: Period?
  /// The sector in focus; nil = all of them.
  var sector: Index<Sector>?
  var filter = Filter(parsing: "")
  /// The filter as it was typed.
  var filterText = ""
  var order = SortOrder()
  /// What the board ranks.
  var grouping = BoardGrouping.sector
  /// The items whose parts are hidden.
  var folded: Set<Item> = []

  /// The items of the view that pass the filter, in wall order.
  func matches(in review: Review) -> [Item] {
    review.items.filter {
      isInView($0, review) && (filter.isEmpty || filter.matches($0, in: review))
    }
  }

  /// The horizons that hold anything of the view, filtered or not.
  func horizons(in review: Review) -> [Period] {
    review.horizons.filter { review.items(in: $0).contains { isInView($0, review) } }
  }

  private func isInView(_ item: Item, _ review: Review) -> Bool {
    switch view {
    case .trend: item.kind != .task
    case .wall: item.kind != .task || review.served(by: item) != nil
    case .tasks: item.kind == .task
    case .board: item.kind != .outcome
    case .sources: false
    case .history, .changes: true
    }
  }

  /// The same choice as a filter of the command line.
  func commandLineFilter(in review: Review) -> String {
    var words: [String] = []
    if let horizon, view != .trend { words.append("year:" + horizon.filterText) }
    if let sector { words.append("sector:" + review.plan.sectors[sector].id) }
    switch view {
    case .tasks: words.append("kind:task")
    case .board: words.append("kind:target,task")
    default: words.append("kind:target,outcome")
    }
    if !filterText.isEmpty { words.append(filterText) }
    return words.joined(separator: " ")
  }
}

extension Period {
  /// The period as the value of the filter's `year:` field.
  fileprivate var filterText: String {
    isSpan ? "\(firstYear)..\(lastYear)" : String(firstYear)
  }
}
