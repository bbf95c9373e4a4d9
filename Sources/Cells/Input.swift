/// Something that happened at the terminal.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// The left button went down on a cell.
  case click(Position)
  case wheel(Wheel, Position)
  /// Text that was pasted as a whole, line breaks included.
  case paste(String)
  case resize(Size)
  /// The program was stopped and goes on: everything has to be drawn anew.
  case resumed
  /// The time that was waited for went by.
  case timeout
  /// The terminal is gone, or the program was asked to end.
  case closed
}

package enum Wheel: Hashable, Sendable { case up, down }

/// A key as a person thinks of it.
package enum Key: Hashable, Sendable {
  case character(Unicode.Scalar)
  /// A letter held with Control, in lower case.
  case control(Unicode.Scalar)
  case up, down, left, right
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case home, end, pageUp, pageDown
  case tab, backTab, enter, escape, backspace, delete, insert
  case function(Int)
}

extension Key: CustomStringConvertible {
  /// How the key is written in the footer, help and README: `x`, `Space`, `Ctrl-F`, `Enter`.
  package var description: String {
    switch self {
    case .character(" "): "Space"
    case .character(let scalar): String(Character(scalar))
    case .control(let scalar): "Ctrl-" + String(Character(scalar)).uppercased()
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .shiftUp: "Shift-Up"
    case .shiftDown: "Shift-Down"
    case .shiftLeft: "Shift-Left"
    case .shiftRight: "Shift-Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PageUp"
    case .pageDown: "PageDown"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .function(let number): "F\(number)"
    }
  }
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// A printable key, written as itself.
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) { self = .character(scalar) }
}
