import Cells

/// Clicks and the wheel: what is under the pointer gets the focus.
extension State {
  mutating func click(_ position: Position) -> [Effect] {
    notice = nil
    if let command = footerCommand(at: position) {
      if overlay != nil { return handleInOverlay(.escape) }
      return perform(command)
    }
    guard overlay == nil else { return [] }
    if let strip = layout.yearStrip, strip.contains(position) {
      yearStrip.row(at: position.column).map { choose(year: $0) }
      return []
    }
    return click(in: layout.pane(at: position), position)
  }

  private mutating func click(in pane: Pane?, _ position: Position) -> [Effect] {
    guard let pane, let content = layout.content(of: pane), content.contains(position) else {
      return []
    }
    let line = position.row - content.row
    let wasFocused = focus == pane
    focus = selection.view == .sources ? .items : pane
    switch pane {
    case .years: choose(year: scrolls.years.top + line)
    case .sectors: choose(sector: scrolls.sectors.top + line)
    case .items where line == 0: startSort()
    case .items: return clickRow(line - 1, wasFocused: wasFocused)
    case .detail: break
    }
    return []
  }

  /// A click selects a row; one more on the selected row opens it.
  private mutating func clickRow(_ line: Int, wasFocused: Bool) -> [Effect] {
    let isSources = selection.view == .sources
    var scroll = isSources ? scrolls.sources : scrolls.items
    let row = scroll.top + line
    guard row < scroll.count else { return [] }
    if wasFocused, row == scroll.selected { return open() }
    scroll.select(row)
    if isSources { scrolls.sources = scroll } else { scrolls.items = scroll }
    return []
  }

  mutating func roll(_ wheel: Wheel, at position: Position) {
    let rows = wheel == .down ? 3 : -3
    if overlay != nil { return rollOverlay(by: rows) }
    switch layout.pane(at: position) {
    case .years: choose(year: scrolls.years.selected + rows.signum())
    case .sectors: choose(sector: scrolls.sectors.selected + rows.signum())
    case .items where selection.view == .sources: scrolls.sources.roll(by: rows)
    case .items: scrolls.items.roll(by: rows)
    case .detail: scrolls.detail.roll(by: rows)
    case nil: break
    }
  }

  private mutating func rollOverlay(by rows: Int) {
    switch overlay {
    case .help(var list):
      list.roll(by: rows)
      overlay = .help(list)
    case .detail(var scroll):
      scroll.roll(by: rows)
      overlay = .detail(scroll)
    case .why(var scroll):
      scroll.roll(by: rows)
      overlay = .why(scroll)
    case .document(let document, var scroll):
      scroll.roll(by: rows)
      overlay = .document(document, scroll)
    default: break
    }
  }
}
