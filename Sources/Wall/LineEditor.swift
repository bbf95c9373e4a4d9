import Cells

/// One line of text being typed, with a caret.
package struct LineEditor: Equatable, Sendable {
  private var scalars: [Unicode.Scalar] = []
  /// The number of scalars before the caret.
  private(set) var caret = 0

  package init(_ text: String = "") {
    scalars = Array(text.unicodeScalars)
    caret = scalars.count
  }

  package var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// The columns of the text before the caret.
  var caretColumns: Int { scalars[..<caret].reduce(0) { $0 + $1.columns } }

  /// Takes a key; false where it means nothing to a line.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): insert(scalar)
    case .left, .control("b"): caret = start(before: caret)
    case .right, .control("f"): caret = end(after: caret)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = scalars.count
    case .backspace, .control("h"): remove(start(before: caret)..<caret)
    case .delete, .control("d"): remove(caret..<end(after: caret))
    case .control("u"): remove(0..<caret)
    case .control("k"): remove(caret..<scalars.count)
    case .control("w"): remove(wordStart..<caret)
    default: return false
    }
    return true
  }

  /// Inserts pasted text; line breaks become blanks, other controls are left out.
  mutating func paste(_ text: String) {
    for scalar in text.unicodeScalars {
      let isBreak = scalar == "\n" || scalar == "\r" || scalar == "\t"
      if isBreak || scalar.properties.generalCategory != .control {
        insert(isBreak ? " " : scalar)
      }
    }
  }

  private mutating func insert(_ scalar: Unicode.Scalar) {
    scalars.insert(scalar, at: caret)
    caret += 1
  }

  private mutating func remove(_ range: Range<Int>) {
    scalars.removeSubrange(range)
    caret = range.lowerBound
  }

  /// A base and its combining marks move and go together.
  private func start(before place: Int) -> Int {
    var place = max(0, place - 1)
    while place > 0, scalars[place].columns == 0 { place -= 1 }
    return place
  }

  private func end(after place: Int) -> Int {
    var place = min(scalars.count, place + 1)
    while place < scalars.count, scalars[place].columns == 0 { place += 1 }
    return place
  }

  private var wordStart: Int {
    var place = caret
    while place > 0, scalars[place - 1] == " " { place -= 1 }
    while place > 0, scalars[place - 1] != " " { place -= 1 }
    return place
  }
}
