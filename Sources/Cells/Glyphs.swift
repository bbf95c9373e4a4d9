/// The characters that the wall is drawn with, by what the terminal can show.
package struct Glyphs: Equatable, Sendable {
  package let tier: Tier
  /// Left upper, right upper, left lower, right lower corner.
  package let corners: (String, String, String, String)
  package let horizontal: String
  package let vertical: String
  package let teeRight: String
  package let ellipsis: String
  package let pointer: String
  package let branch: String
  package let lastBranch: String
  package let folded: String
  package let unfolded: String
  package let dash: String
  package let dot: String
  package let check: String
  package let circle: String
  package let plus: String
  package let arrowUp: String
  package let arrowDown: String
  package let bar: BarGlyphs
  package let spark: [String]
  package let chart: ChartGlyphs

  package enum Tier: String, CaseIterable, Sendable {
    /// Everything, where ambiguous characters take one column.
    case full
    /// Only characters that take one column on every terminal.
    case narrow
    case ascii
  }

  package static func == (left: Glyphs, right: Glyphs) -> Bool { left.tier == right.tier }

  package static func of(_ tier: Tier) -> Glyphs {
    switch tier {
    case .full: full
    case .narrow: narrow
    case .ascii: ascii
    }
  }

  private static let full = Glyphs(
    tier: .full, corners: ("╭", "╮", "╰", "╯"), horizontal: "─", vertical: "│",
    teeRight: "┤", ellipsis: "…", pointer: "▸", branch: "├ ", lastBranch: "└ ", folded: "▸",
    unfolded: "▾", dash: "—", dot: "·", check: "✓", circle: "◦", plus: "+", arrowUp: "↑",
    arrowDown: "↓", bar: .full, spark: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], chart: .full)

  private static let narrow = Glyphs(
    tier: .narrow, corners: ("+", "+", "+", "+"), horizontal: "╌", vertical: "╎",
    teeRight: "+", ellipsis: "..", pointer: "▸", branch: "╎ ", lastBranch: "╎ ",
    folded: "▸", unfolded: "▾", dash: "-", dot: "⋅", check: "✓", circle: "◦", plus: "+",
    arrowUp: "▴", arrowDown: "▾", bar: .narrow, spark: ["⡀", "⡄", "⡆", "⡇", "⣇", "⣧", "⣷", "⣿"],
    chart: .narrow)

  private static let ascii = Glyphs(
    tier: .ascii, corners: ("+", "+", "+", "+"), horizontal: "-", vertical: "|",
    teeRight: "+", ellipsis: "..", pointer: ">", branch: "|-", lastBranch: "`-",
    folded: "+", unfolded: "-", dash: "-", dot: ".", check: "v", circle: "o", plus: "+",
    arrowUp: "^", arrowDown: "v", bar: .ascii, spark: ["_", ".", "-", "=", "^"], chart: .ascii)
}

/// The characters of a bullet bar.
package struct BarGlyphs: Equatable, Sendable {
  /// From the smallest visible part of a cell to a whole one.
  package let fill: [String]
  package let track: String
  /// The track where nothing was reported, in turn.
  package let empty: [String]
  package let target: String
  package let pace: String
  package let overflow: String
  /// The stretch behind a ceiling that must not be entered.
  package let forbidden: String
  package let rising: String
  package let falling: String

  static let full = BarGlyphs(
    fill: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], track: "·", empty: ["·", " "], target: "┃",
    pace: "╎", overflow: "»", forbidden: "░", rising: "▵", falling: "▿")
  static let narrow = BarGlyphs(
    fill: ["⡇", "⣿"], track: "⠄", empty: ["⠄", " "], target: "╏", pace: "╎", overflow: ">",
    forbidden: "░", rising: "▵", falling: "▿")
  static let ascii = BarGlyphs(
    fill: ["="], track: ".", empty: [".", " "], target: "|", pace: ":", overflow: ">",
    forbidden: "x", rising: "^", falling: "v")
}
