/// What a cell means. A theme looks up how it looks, last of all.
package enum Role: String, CaseIterable, Sendable {
  case text
  /// Units, sources and other things that are there when looked for.
  case dim
  /// Text that stands out: totals, the name of the item in focus.
  case strong
  /// The one accent: what the keyboard acts on.
  case accent
  case border
  /// The border of the pane in focus.
  case focus
  /// The title line of the wall.
  case title
  /// Column headings.
  case heading
  case good, warning, bad
  /// Not reported, still open.
  case waiting
  /// The unfilled part of a bar.
  case track
  /// The target's mark on a bar.
  case target
  /// The mark of an even or scheduled pace on a bar.
  case pace
  /// A key in the footer or in help.
  case key
  /// A message that something was done.
  case notice
  /// A message that something failed.
  case error
  /// Where a filter's word stands in a row.
  case match

  /// The role that a theme calls `name`.
  package init?(named name: String) {
    guard let role = Role.allCases.first(where: { $0.rawValue == name }) else { return nil }
    self = role
  }
}

/// The places of roles in a table, for looking up those of many cells.
extension Role {
  /// The place among `allCases`.
  package var place: Int {
    switch self {
    case .text: 0
    case .dim: 1
    case .strong: 2
    case .accent: 3
    case .border: 4
    case .focus: 5
    case .title: 6
    case .heading: 7
    case .good: 8
    case .warning: 9
    case .bad: 10
    case .waiting: 11
    case .track: 12
    case .target: 13
    case .pace: 14
    case .key: 15
    case .notice: 16
    case .error: 17
    case .match: 18
    }
  }
}
