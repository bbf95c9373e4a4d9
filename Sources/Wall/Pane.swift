/// A part of the screen that the keyboard can act on.
package enum Pane: String, CaseIterable, Sendable {
  case years, sectors, items, detail
}

/// A view of the plan, opened by a digit.
package enum View: String, CaseIterable, Sendable {
  case wall, tasks, board, trend, sources, history, changes
}

extension View {
  /// Whether it shows the year or span in focus, and not all of them.
  var isOfHorizon: Bool {
    switch self {
    case .wall, .tasks, .board: true
    case .trend, .sources, .history, .changes: false
    }
  }
}
