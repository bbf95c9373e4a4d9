import Cells

/// Turns the bytes that a terminal sends into keys, clicks and pasted text.
///
/// A character or a sequence may be split over as many reads as it likes. What is not known is
/// swallowed whole, so that no sequence is ever taken for the letters in it.
package struct KeyDecoder: Sendable {
  private enum State {
    case ground
    /// A character of several bytes, of which the ones so far are kept.
    case character(length: Int, [UInt8], isHeldWithAlt: Bool)
    case escape
    case sequence(ControlSequence)
    /// `ESC O`: one more byte tells the key.
    case application
    /// An answer of the terminal that ends with BEL or `ESC \`.
    case answer(sawEscape: Bool)
    /// The three bytes of a click in the form that came before SGR.
    case oldClick([UInt8])
    case paste
  }

  private var state = State.ground
  private var paste = PasteCollector()
  private var inputs: [Input] = []

  package init() {}

  /// Whether more bytes, or a pause, will tell what the bytes so far mean.
  package var isUndecided: Bool {
    switch state {
    case .ground, .character, .paste: false
    default: true
    }
  }

  /// What `bytes`, after all bytes before, stand for.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    for byte in bytes { take(byte) }
    defer { inputs = [] }
    return inputs
  }

  /// What the bytes so far stand for now that a pause followed: a lone Escape is the key.
  package mutating func settle() -> [Input] {
    guard isUndecided else { return [] }
    defer { state = .ground }
    if case .escape = state { return [.key(.escape)] }
    return []
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takePlain(byte)
    case .character(let length, let bytes, let isHeldWithAlt):
      take(byte, after: bytes, length: length, isHeldWithAlt)
    case .escape: takeEscaped(byte)
    case .sequence(let sequence): take(byte, in: sequence)
    case .application: takeApplication(byte)
    case .answer(let sawEscape):
      let isOver = byte == 0x07 || sawEscape && byte == UInt8(ascii: "\\")
      state = isOver ? .ground : .answer(sawEscape: byte == 0x1B)
    case .oldClick(let bytes): take(byte, inOldClick: bytes)
    case .paste: takePasted(byte)
    }
  }

  private mutating func takePlain(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x20..<0x7F: inputs.append(.key(.character(Unicode.Scalar(byte))))
    case 0x80...: startCharacter(byte, isHeldWithAlt: false)
    default: inputs.append(.key(Key(control: byte)))
    }
  }

  /// Bytes that begin no character of UTF-8 are dropped.
  private mutating func startCharacter(_ byte: UInt8, isHeldWithAlt: Bool) {
    let length =
      switch byte {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    if length > 0 {
      state = .character(length: length, [byte], isHeldWithAlt: isHeldWithAlt)
    }
  }

  private mutating func take(
    _ byte: UInt8, after earlier: [UInt8], length: Int, _ isHeldWithAlt: Bool
  ) {
    state = .ground
    guard byte & 0xC0 == 0x80 else { return takePlain(byte) }
    let bytes = earlier + [byte]
    guard bytes.count == length else {
      state = .character(length: length, bytes, isHeldWithAlt: isHeldWithAlt)
      return
    }
    guard !isHeldWithAlt else { return }
    let text = String(validating: bytes, as: UTF8.self)
    guard let scalar = text?.unicodeScalars.first, scalar.value >= 0xA0 else { return }
    inputs.append(.key(.character(scalar)))
  }
}

// MARK: - Sequences

extension KeyDecoder {
  /// A key that was held with Alt arrives as Escape and the key: it is none of ours.
  private mutating func takeEscaped(_ byte: UInt8) {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .sequence(ControlSequence())
    case UInt8(ascii: "O"): state = .application
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"),
      UInt8(ascii: "X"):
      state = .answer(sawEscape: false)
    case 0x1B:
      inputs.append(.key(.escape))
      state = .escape
    default: startCharacter(byte, isHeldWithAlt: true)
    }
  }

  private mutating func takeApplication(_ byte: UInt8) {
    // Old xterms put a modifier's digit in between.
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { return }
    state = .ground
    if let key = Key(applicationByte: byte) { inputs.append(.key(key)) }
  }

  private mutating func take(_ byte: UInt8, in sequence: ControlSequence) {
    var sequence = sequence
    state = .ground
    switch sequence.take(byte) {
    case .goesOn: state = .sequence(sequence)
    case .broken: takePlain(byte)
    case .input(let input): inputs.append(input)
    case .unknown: break
    case .oldClick: state = .oldClick([])
    case .pasteStart: state = .paste
    }
  }

  private mutating func take(_ byte: UInt8, inOldClick earlier: [UInt8]) {
    let bytes = earlier + [byte]
    guard bytes.count == 3 else {
      state = .oldClick(bytes)
      return
    }
    state = .ground
    let click = MouseReport(
      button: Int(bytes[0]) - 32, column: Int(bytes[1]) - 32, row: Int(bytes[2]) - 32)
    if let input = click.input { inputs.append(input) }
  }

  private mutating func takePasted(_ byte: UInt8) {
    switch paste.take(byte) {
    case .goesOn: return
    case .ended: inputs.append(.paste(paste.text))
    case .interrupted: inputs.append(.key(Key(control: byte)))
    }
    state = .ground
    paste = PasteCollector()
  }
}
