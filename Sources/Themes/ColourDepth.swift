/// How many colours a terminal can show; more is greater.
package enum ColourDepth: CaseIterable, Comparable, Sendable {
  /// Attributes only: bold, dim, italic, underlined, reversed.
  case monochrome
  /// The colours that the terminal's owner has chosen; some terminals know only the first 8.
  case sixteen
  /// Those, and 240 fixed ones.
  case twoHundredFiftySix
}
