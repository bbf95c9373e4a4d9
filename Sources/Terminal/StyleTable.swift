import CNcurses
import Cells
import Themes

/// How each role is shown on this terminal: the theme in terms of ncurses.
struct StyleTable {
  /// Attributes and number of a pair of colours; 0 where there are no colours.
  struct Look: Equatable {
    let attributes: UInt32
    let pair: CInt
    /// Whether a blank looks the same in it as in plain text.
    let isPlainOnBlanks: Bool
  }

  /// Foreground and background; -1 is the terminal's own.
  struct Pair: Hashable {
    let foreground: CInt
    let background: CInt
  }

  /// The pairs from number 1 on.
  private(set) var pairs: [Pair] = []
  /// In the order of roles: plain, then selected.
  private var looks: [Look] = []
  private let colours: Int
  private let plainBackground: Colour

  /// The looks of `theme` at `depth` on a terminal that has `colours` colours.
  init(_ theme: Theme, depth: ColourDepth, colours: Int) {
    self.colours = colours
    plainBackground = theme.style(of: .text, at: depth).background
    for role in Role.allCases {
      looks.append(look(of: theme.style(of: role, at: depth)))
      looks.append(look(of: theme.style(of: role, isSelected: true, at: depth)))
    }
  }

  /// How a cell looks.
  func look(of cell: Cell) -> Look {
    looks[2 * cell.role.place + (cell.isSelected ? 1 : 0)]
  }

  private mutating func look(of style: Style) -> Look {
    let style = colours == 8 ? style.withinEight : style
    let pair = Pair(foreground: style.foreground.number, background: style.background.number)
    let isPlain = style.attributes.isDisjoint(with: [.reverse, .underline])
    return Look(
      attributes: cn_attributes(style.attributes.rawValue), pair: number(of: pair),
      isPlainOnBlanks: isPlain && style.background == plainBackground)
  }

  private mutating func number(of pair: Pair) -> CInt {
    // The terminal's own colours are a pair too: for pair 0 ncurses would reset everything.
    if colours == 0 { return 0 }
    if let index = pairs.firstIndex(of: pair) { return CInt(index + 1) }
    pairs.append(pair)
    return CInt(pairs.count)
  }
}

extension Colour {
  fileprivate var number: CInt {
    switch self {
    case .terminal: -1
    case .palette(let number): CInt(number)
    }
  }
}

extension Style {
  /// The style on a terminal with 8 colours: bright ones become bold. Bright black becomes dim,
  /// because black might be what it stands on.
  fileprivate var withinEight: Style {
    var style = self
    if case .palette(let number) = foreground, number >= 8 {
      style.foreground = number == 8 ? .terminal : .palette(number - 8)
      style.attributes.insert(number == 8 ? .dim : .bold)
    }
    if case .palette(let number) = background, number >= 8 {
      style.background = .palette(number - 8)
    }
    return style
  }
}
