import Assessing
import Cells
import Phrases
import PlanModel

/// Moving among rows, panes, years and views.
extension State {
  /// Moves the cursor of the pane in focus.
  mutating func move(_ command: Command) {
    if selection.view == .sources { return scrolls.sources.move(command) }
    switch focus {
    case .years:
      scrolls.years.move(command)
      choose(year: scrolls.years.selected)
    case .sectors:
      scrolls.sectors.move(command)
      choose(sector: scrolls.sectors.selected)
    case .items where selection.view == .board:
      moveOnBoard(command)
      scrolls.detail = Scroll()
    case .items:
      scrolls.items.move(command)
      scrolls.detail = Scroll()
    case .detail: scrolls.detail.scroll(command)
    }
  }

  mutating func choose(year row: Int) {
    guard listing.years.indices.contains(row) else { return }
    select(horizon: listing.years[row].value)
  }

  mutating func choose(sector row: Int) {
    guard listing.sectors.indices.contains(row) else { return }
    selection.sector = listing.sectors[row].value
    relist()
    scrolls.items.select(0)
  }

  private mutating func select(horizon: Period?) {
    let item = selection.view == .trend ? selectedItem : nil
    selection.horizon = horizon
    relist()
    scrolls.items.select(item.flatMap { listing.row(like: $0, in: review) } ?? 0)
  }

  /// Makes the list anew; the cursor stays on its item where that is still listed.
  mutating func relist() {
    let (item, entry) = (selectedItem, selectedEntry)
    listing = Listing(selection, in: review, &counts)
    listing.changes = listedChanges
    rangeStart = nil
    settle()
    if let entry, let row = listing.history?.row(of: entry.id) { return scrolls.items.select(row) }
    if let item, let row = listing.row(of: item) { scrolls.items.select(row) }
  }

  /// The panes that can be reached, from left to right.
  private var reachablePanes: [Pane] {
    guard selection.view != .sources else { return [.items] }
    if [.trend, .history, .changes].contains(selection.view) { return [.items, .detail] }
    switch layout.shape {
    case .line, .single: return [.years, .sectors, .items]
    case .tabs: return [.sectors, .items]
    case .strip, .columns: return [.years, .sectors, .items, .detail]
    }
  }

  mutating func changePane(_ command: Command) {
    let panes = reachablePanes
    let place = panes.firstIndex(of: focus) ?? panes.count - 1
    switch command {
    case .nextPane: focus = panes[(place + 1) % panes.count]
    case .previousPane: focus = panes[(place + panes.count - 1) % panes.count]
    case .left: focus = panes[max(0, place - 1)]
    default: focus = panes[min(panes.count - 1, place + 1)]
    }
  }

  mutating func changeYear(by step: Int) {
    let rows = listing.years.count
    guard rows > 0 else { return }
    choose(year: min(max(0, scrolls.years.selected + step), rows - 1))
  }

  mutating func show(_ view: View) {
    let item = view == .trend || selection.view == .trend ? selectedItem : nil
    selection.view = view
    if view != .sources, let horizon = selection.horizon,
      !selection.horizons(in: review).contains(horizon)
    {
      selection.horizon = nil
    }
    focus = .items
    rangeStart = nil
    marks = []
    relist()
    scrolls.items.select(item.flatMap { listing.row(like: $0, in: review) } ?? 0)
  }

  /// Enter: one level further in.
  mutating func open() -> [Effect] {
    if selection.view == .sources { return openDocument() }
    switch focus {
    case .years: focus = layout.panes[.sectors] == nil ? .items : .sectors
    case .sectors: focus = .items
    case .items where selectedItem == nil:
      openOnBoard()
    case .items where selection.view == .history || selection.view == .changes:
      if selectedItem != nil { overlay = .detail(Scroll()) }
    case .items where selection.view == .trend: focus = .detail
    case .items where layout.panes[.detail] == nil: overlay = .detail(Scroll())
    case .items: focus = .detail
    case .detail: return openDocument()
    }
    return []
  }

  /// Esc: one level out, never out of the program.
  mutating func goBack() {
    if rangeStart != nil {
      rangeStart = nil
    } else if !marks.isEmpty {
      marks = []
    } else if focus == .detail {
      focus = .items
    } else if !selection.filterText.isEmpty {
      apply(filter: "")
    } else if selection.view != .wall {
      show(.wall)
    } else if layout.shape == .single {
      focus = focus == .items ? .sectors : .years
    } else {
      notice = Notice(say(.quitHint))
    }
  }

  /// The document behind the figure in focus, at its line.
  mutating func openDocument() -> [Effect] {
    if selection.view == .sources {
      guard review.plan.sources.count > 0 else { return [] }
      return [.open(Index(scrolls.sources.selected), line: nil)]
    }
    guard let item = selectedItem else { return [] }
    let citation = review.citation(of: item)
    guard let source = citation.source else {
      notice = Notice(say(.noSource), isFailure: true)
      return []
    }
    return [.open(source, line: citation.line)]
  }
}

extension Scroll {
  /// Moves the cursor of a list.
  mutating func move(_ command: Command) {
    switch command {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .pageDown: page(by: 1)
    case .pageUp: page(by: -1)
    case .first: select(0)
    case .last: select(count - 1)
    default: break
    }
  }

  /// Moves through text that has no cursor.
  mutating func scroll(_ command: Command) {
    switch command {
    case .down: roll(by: 1)
    case .up: roll(by: -1)
    case .pageDown: roll(by: height)
    case .pageUp: roll(by: -height)
    case .first: roll(by: -count)
    case .last: roll(by: count)
    default: break
    }
  }
}
