import Cells
import Phrases

/// How text for terminals and mails is set. It never holds an escape code.
package struct TextStyle: Sendable {
  /// The columns of the terminal; nil = lines are as long as they need to be.
  package let columns: Int?
  /// The signs that the reader's terminal can show.
  package let glyphs: Glyphs

  package init(columns: Int? = nil, tier: Glyphs.Tier = .full) {
    self.columns = columns
    self.glyphs = Glyphs.of(tier)
  }

  /// The text with signs that the terminal can show, no wider than it.
  package func fitted(_ line: String) -> String {
    let line = glyphs.tier == .ascii ? line.inASCIISigns : line
    return columns.map { line.fitted(to: $0, ellipsis: glyphs.ellipsis) } ?? line
  }
}
