/// The places of the bytes that a table can turn on: the comma and all below it, in order.
///
/// Quotes and line ends are among them; letters, digits and Han characters are above. Eight bytes
/// are looked at together.
struct SpecialBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits = ones &* 0x80

  /// The place of the word looked at next.
  private var ahead: Int
  /// The high bit of each special byte of the word before it that was not given out.
  private var found: UInt64 = 0

  init(from place: Int) { ahead = place }

  /// The next one, or nil where there is none.
  mutating func next(in bytes: Span<UInt8>) -> Int? {
    while found == 0 {
      guard ahead < bytes.count else { return nil }
      found = SpecialBytes.below(.comma + 1, SpecialBytes.word(at: ahead, in: bytes))
      ahead += 8
    }
    defer { found &= found &- 1 }
    return ahead - 8 + found.trailingZeroBitCount / 8
  }

  /// Eight bytes, the first one lowest; behind the end there are none that are special.
  private static func word(at place: Int, in bytes: Span<UInt8>) -> UInt64 {
    guard place + 8 <= bytes.count else {
      return (place..<bytes.count).reversed().reduce(.max) { $0 << 8 | UInt64(bytes[$1]) }
    }
    // Bounds: eight bytes stand from `place` on.
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: place, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// The high bit of each byte of `word` below `limit`, which is at most 0x80.
  private static func below(_ limit: UInt8, _ word: UInt64) -> UInt64 {
    // A byte's other seven bits reach its high bit when what `limit` lacks of 0x80 is added.
    let reached = (word & ~highBits) &+ ones &* UInt64(0x80 - limit)
    return ~(reached | word) & highBits
  }
}
