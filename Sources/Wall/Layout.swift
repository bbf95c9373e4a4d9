import Cells

/// Where everything stands on a screen of some size: pure arithmetic, drawn in tests.
package struct Layout: Equatable, Sendable {
  package let shape: Shape
  package let header: Rect
  package let footer: Rect
  /// The years as one row of tabs, where they have no pane.
  package private(set) var yearStrip: Rect?
  /// The panes that are to be seen, by name.
  package private(set) var panes = Panes()

  /// A place for each pane, or none.
  package struct Panes: Equatable, Sendable {
    private var years: Rect?
    private var sectors: Rect?
    private var items: Rect?
    private var detail: Rect?

    package subscript(pane: Pane) -> Rect? {
      get {
        switch pane {
        case .years: years
        case .sectors: sectors
        case .items: items
        case .detail: detail
        }
      }
      set {
        switch pane {
        case .years: years = newValue
        case .sectors: sectors = newValue
        case .items: items = newValue
        case .detail: detail = newValue
        }
      }
    }
  }

  /// How much room there is, from the least to the most.
  package enum Shape: Equatable, Sendable {
    /// One line and the way out.
    case line
    /// One pane without a border.
    case single
    /// The years as tabs, the sectors at the left.
    case tabs
    /// Years and sectors at the left, the detail below.
    case strip
    /// Years and sectors at the left, the detail at the right.
    case columns
  }

  /// The smallest screen that holds a pane.
  package static let smallest = Size(width: 20, height: 5)

  package init(size: Size, focus: Pane, years: Int, view: View = .wall) {
    shape = Layout.shape(of: size)
    header = Rect(row: 0, column: 0, width: size.width, height: min(1, size.height))
    let last = shape == .line ? 0 : 1
    footer = Rect(row: size.height - last, column: 0, width: size.width, height: last)
    let body = Rect(row: 1, column: 0, width: size.width, height: size.height - 2)
    switch shape {
    case .line: break
    case .single: panes[focus] = body
    case _ where view == .sources: panes[.items] = body
    case _ where view == .trend: placeTrend(body)
    case _ where view == .history || view == .changes: placeHistory(body)
    case .tabs: placeTabs(body)
    case .strip: placeStrip(body, years: years)
    case .columns: placeColumns(body, years: years)
    }
  }

  private static func shape(of size: Size) -> Shape {
    if size.width < smallest.width || size.height < smallest.height { return .line }
    if size.width < 60 || size.height < 16 { return .single }
    if size.width < 100 || size.height < 30 { return .tabs }
    return size.width < 160 || size.height < 50 ? .strip : .columns
  }

  /// The indicators at the left, the trend of the selected one beside them.
  private mutating func placeTrend(_ body: Rect) {
    let left = min(64, body.width * 2 / 5)
    panes[.items] = Rect(row: body.row, column: 0, width: left, height: body.height)
    panes[.detail] = Rect(
      row: body.row, column: left, width: body.width - left, height: body.height)
  }

  /// Entries or changes, and the selected one below, or beside where there is room.
  private mutating func placeHistory(_ body: Rect) {
    guard shape != .columns else {
      let detail = min(60, body.width / 3)
      panes[.items] = Rect(
        row: body.row, column: 0, width: body.width - detail, height: body.height)
      panes[.detail] = Rect(
        row: body.row, column: body.width - detail, width: detail, height: body.height)
      return
    }
    let detail = min(12, max(8, body.height / 3))
    panes[.items] = Rect(
      row: body.row, column: 0, width: body.width, height: body.height - detail)
    panes[.detail] = Rect(
      row: body.row + body.height - detail, column: 0, width: body.width, height: detail)
  }

  private mutating func placeTabs(_ body: Rect) {
    yearStrip = Rect(row: body.row, column: 0, width: body.width, height: 1)
    let (row, height) = (body.row + 1, body.height - 1)
    let left = body.width < 72 ? 18 : 23
    panes[.sectors] = Rect(row: row, column: 0, width: left, height: height)
    panes[.items] = Rect(row: row, column: left, width: body.width - left, height: height)
  }

  private mutating func placeStrip(_ body: Rect, years: Int) {
    let detail = min(12, max(9, body.height / 4))
    let upper = Rect(row: body.row, column: 0, width: body.width, height: body.height - detail)
    placeLeft(upper, width: body.width < 110 ? 24 : 28, years: years)
    panes[.detail] = Rect(
      row: upper.row + upper.height, column: 0, width: body.width, height: detail)
  }

  private mutating func placeColumns(_ body: Rect, years: Int) {
    let detail = min(60, body.width / 4 - 2)
    let rest = Rect(row: body.row, column: 0, width: body.width - detail, height: body.height)
    placeLeft(rest, width: 34, years: years)
    panes[.detail] = Rect(
      row: body.row, column: rest.width, width: detail, height: body.height)
  }

  /// Years above sectors at the left, items beside them. Half of the height is the most that
  /// the years take.
  private mutating func placeLeft(_ area: Rect, width: Int, years: Int) {
    let height = min(max(4, years + 2), area.height / 2)
    panes[.years] = Rect(row: area.row, column: 0, width: width, height: height)
    panes[.sectors] = Rect(
      row: area.row + height, column: 0, width: width, height: area.height - height)
    panes[.items] = Rect(
      row: area.row, column: width, width: area.width - width, height: area.height)
  }

  /// Whether panes have borders and titles.
  package var isFramed: Bool { shape != .single && shape != .line }

  /// The rows and columns inside a pane's border.
  package func content(of pane: Pane) -> Rect? {
    guard let rect = panes[pane] else { return nil }
    guard isFramed else { return rect }
    return Rect(
      row: rect.row + 1, column: rect.column + 1, width: rect.width - 2, height: rect.height - 2)
  }

  /// The pane under a cell.
  package func pane(at position: Position) -> Pane? {
    Pane.allCases.first { panes[$0]?.contains(position) == true }
  }
}
