/// Pasted text, from `ESC [ 200 ~` to `ESC [ 201 ~`, as far as it has come.
struct PasteCollector: Sendable {
  /// How many bytes are kept; what comes after them is dropped up to the end.
  static let limit = 1 << 20
  private static let end = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How many bytes of the end have come.
  private var matched = 0

  enum Outcome { case goesOn, ended, interrupted }

  mutating func take(_ byte: UInt8) -> Outcome {
    // No terminal pastes it: a person wants out, because the end got lost.
    if byte == 0x03 { return .interrupted }
    if byte == PasteCollector.end[matched] {
      matched += 1
      return matched == PasteCollector.end.count ? .ended : .goesOn
    }
    for earlier in PasteCollector.end.prefix(matched) { keep(earlier) }
    matched = byte == 0x1B ? 1 : 0
    if matched == 0 { keep(byte) }
    return .goesOn
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < PasteCollector.limit { bytes.append(byte) }
  }

  /// The text, with line feeds between its lines; what is not UTF-8 is replaced.
  var text: String {
    var (lines, isAfterReturn) = ([UInt8](), false)
    lines.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x0D {
        lines.append(0x0A)
      } else if byte != 0x0A || !isAfterReturn {
        lines.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
