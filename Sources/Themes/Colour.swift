/// A colour as a terminal knows it.
package enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminal
  /// A number of the palette: up to 15 as the terminal's owner chose it, then fixed ones.
  case palette(UInt8)

  /// The names of the first 16 colours, in the palette's order.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black",
    "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta",
    "bright-cyan", "bright-white",
  ]

  /// Whether a terminal with 16 colours can show it.
  var isWithinSixteen: Bool {
    switch self {
    case .terminal: true
    case .palette(let number): number < 16
    }
  }
}

extension Colour {
  /// Reads `default`, a name, a palette number, or `#rrggbb`, which becomes the nearest of the
  /// fixed colours.
  init?(_ text: some StringProtocol) {
    if text == "default" {
      self = .terminal
    } else if let number = Colour.names.firstIndex(where: { $0 == text }) {
      self = .palette(UInt8(number))
    } else if text.utf8.first == UInt8(ascii: "#") {
      guard text.utf8.count == 7, text.utf8.dropFirst().allSatisfy(\.isHexDigit),
        let value = UInt32(text.dropFirst(), radix: 16)
      else { return nil }
      self = .palette(RGB(value).nearestFixedColour)
    } else {
      guard text.utf8.allSatisfy(\.isDigit), let number = UInt8(text) else { return nil }
      self = .palette(number)
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isHexDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}
