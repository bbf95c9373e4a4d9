/// Which rows of a list are to be seen, and which one is selected.
package struct Scroll: Equatable, Sendable {
  package private(set) var selected = 0
  package private(set) var top = 0
  package private(set) var count = 0
  package private(set) var height = 1

  package init() {}

  /// Selects a row, kept inside the list, and brings it into sight.
  mutating func select(_ row: Int) {
    selected = min(max(0, row), max(0, count - 1))
    settle()
  }

  mutating func move(by rows: Int) { select(selected + rows) }

  /// A page keeps one row of the page before in sight.
  mutating func page(by pages: Int) {
    let step = pages * max(1, height - 1)
    top += step
    select(selected + step)
  }

  /// Moves what is seen without the selection leaving the screen.
  mutating func roll(by rows: Int) {
    top = min(max(0, top + rows), max(0, count - height))
    selected = min(max(selected, top), min(count, top + height) - 1)
    settle()
  }

  /// Fits the list to a number of rows and a height; the selection stays in sight.
  mutating func fit(count: Int, height: Int) {
    self.count = count
    self.height = max(1, height)
    select(selected)
  }

  private mutating func settle() {
    selected = max(0, selected)
    top = min(max(top, selected - height + 1), selected)
    top = min(max(0, top), max(0, count - height))
  }

  /// The rows in sight.
  package var visible: Range<Int> { top..<max(top, min(count, top + height)) }
}
