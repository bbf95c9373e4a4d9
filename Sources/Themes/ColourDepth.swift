/// How many colours a terminal can show; more is greater.
package enum ColourDepth: CaseIterable, Comparable, Sendable {
  /// Attributes only: bold, dim, italic, underlined, reversed.
  case monochrome
  /// The colours that the terminal's owner has chosen; some terminals know only the first 8.
  case sixteen
  /// Those, and 240 fixed ones.
  case twoHundredFiftySix

  /// What introduces the styles for this depth in a theme file; nil for the first styles of a
  /// line, which need no word.
  var label: String? {
    switch self {
    case .monochrome: "mono:"
    case .sixteen: "16:"
    case .twoHundredFiftySix: nil
    }
  }
}
