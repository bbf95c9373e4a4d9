/// One column of one row: a character and its role.
///
/// A wide character takes its own cell and a blank-less continuation behind it. A cell is a
/// plain value of numbers, so that frames compare as fast as memory.
package struct Cell: Hashable, Sendable {
  /// The base character; U+0000 for the second half of a wide one.
  package var base: Unicode.Scalar
  /// Up to two combining marks on the base; U+0000 where there is none.
  private var firstMark: Unicode.Scalar = "\0"
  private var secondMark: Unicode.Scalar = "\0"
  package var role: Role
  /// Whether the cell belongs to the selected row.
  package var isSelected = false

  package init(_ base: Unicode.Scalar = " ", as role: Role = .text) {
    self.base = base
    self.role = role
  }

  package static let blank = Cell()

  package static func continuation(as role: Role) -> Cell { Cell("\0", as: role) }

  package var isContinuation: Bool { base == "\0" }

  /// Puts a combining mark on the base; a third one is left out.
  package mutating func add(mark: Unicode.Scalar) {
    if firstMark == "\0" {
      firstMark = mark
    } else if secondMark == "\0" {
      secondMark = mark
    }
  }

  /// The combining marks on the base; U+0000 where there is none.
  package var marks: (Unicode.Scalar, Unicode.Scalar) { (firstMark, secondMark) }

  /// Adds what the terminal has to print for this cell; nothing for a continuation.
  package func append(to text: inout String) {
    guard !isContinuation else { return }
    text.unicodeScalars.append(base)
    if firstMark != "\0" { text.unicodeScalars.append(firstMark) }
    if secondMark != "\0" { text.unicodeScalars.append(secondMark) }
  }
}
