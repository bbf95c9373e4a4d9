import Cells

extension Key {
  /// The key that sends a control character.
  ///
  /// A line feed is Enter too: terminals send it for pasted lines, programs for the key.
  init(control byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x00: self = .control(" ")
    case 0x01...0x1A: self = .control(Unicode.Scalar(byte + 0x60))
    default: self = .control(Unicode.Scalar(byte + 0x40))
    }
  }

  /// The key that sends `ESC O` and `byte`, as in the application mode of a VT100.
  init?(applicationByte byte: UInt8) {
    switch byte {
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "A")...UInt8(ascii: "S"): self.init(final: byte, numbers: [])
    default: return nil
    }
  }

  /// The key that sends `ESC [`, `numbers` and `final`.
  ///
  /// The second number counts the modifiers that were held, as xterm does: 1, and 1 more for
  /// Shift, 2 for Alt, 4 for Control, 8 for Meta.
  init?(final: UInt8, numbers: [Int]) {
    let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    let isTilde = final == UInt8(ascii: "~")
    guard let key = isTilde ? Key(number: numbers.first ?? 0) : Key(letter: final, numbers) else {
      return nil
    }
    if modifiers == 0 {
      self = key
    } else if let arrow = key.shifted {
      guard modifiers == 1 else { return nil }
      self = arrow
    } else {
      guard modifiers & 0b1010 == 0 else { return nil }
      self = key
    }
  }

  /// The arrow key held with Shift; nil for other keys.
  private var shifted: Key? {
    switch self {
    case .up: .shiftUp
    case .down: .shiftDown
    case .right: .shiftRight
    case .left: .shiftLeft
    default: nil
    }
  }

  private init?(letter: UInt8, _ numbers: [Int]) {
    // Other first numbers make these letters answers, such as `ESC [ 24 ; 80 R`.
    guard (0...1).contains(numbers.first ?? 1) else { return nil }
    switch letter {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): self = .function(Int(letter) - 0x4F)
    case UInt8(ascii: "Z"): self = .backTab
    // rxvt, with Shift.
    case UInt8(ascii: "a"): self = .shiftUp
    case UInt8(ascii: "b"): self = .shiftDown
    case UInt8(ascii: "c"): self = .shiftRight
    case UInt8(ascii: "d"): self = .shiftLeft
    default: return nil
    }
  }

  private init?(number: Int) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...24: self = .function(number - 12)
    default: return nil
    }
  }
}
