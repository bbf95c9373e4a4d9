/// A part of the screen that the keyboard can act on.
package enum Pane: String, CaseIterable, Sendable {
  case years, sectors, items, detail
}

/// A view of the plan, opened by a digit.
package enum View: String, CaseIterable, Sendable {
  case wall, tasks, board, trend, sources, history
}
