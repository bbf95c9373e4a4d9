/// Ways to set a character apart without colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let italic = Attributes(rawValue: 4)
  package static let underline = Attributes(rawValue: 8)
  package static let reverse = Attributes(rawValue: 16)

  /// How theme files write them.
  static let names: [(String, Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse),
  ]
}

/// How a cell looks.
package struct Style: Hashable, Sendable {
  package var foreground = Colour.terminal
  package var background = Colour.terminal
  package var attributes: Attributes = []

  /// How the terminal itself looks.
  package static let plain = Style()

  /// The style with what `change` names put in; attributes are added.
  func changed(by change: StyleChange) -> Style {
    Style(
      foreground: change.foreground ?? foreground, background: change.background ?? background,
      attributes: attributes.union(change.attributes))
  }
}

/// What a role, or a selection, changes about the look of a cell.
struct StyleChange: Hashable, Sendable {
  var foreground: Colour?
  var background: Colour?
  var attributes: Attributes = []

  /// The change without the colours that a terminal with 16 cannot show.
  var withinSixteen: StyleChange {
    StyleChange(
      foreground: foreground.flatMap { $0.isWithinSixteen ? $0 : nil },
      background: background.flatMap { $0.isWithinSixteen ? $0 : nil }, attributes: attributes)
  }

  var withoutColour: StyleChange { StyleChange(attributes: attributes) }
}
