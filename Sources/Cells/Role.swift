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
}
