/// Changes bytes at random, the same way in every run: the same seed makes the same bytes.
package struct Mutator {
  private var state: UInt64
  /// What is put in beside single bytes.
  private let tokens: [[UInt8]]

  /// What tends to matter to readers of text, and what would act on a terminal.
  package static let hostile: [String] = [
    "\u{1B}[2J", "\u{1B}]0;x\u{07}", "\u{1B}]52;c;eA==\u{1B}\\", "\u{1B}P1$r\u{1B}\\", "\u{9B}1A",
    "\u{0}",
    "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "e\u{301}\u{302}\u{303}\u{304}",
    "\u{1112}\u{1161}\u{11AB}\u{11AB}",
    "\u{10FFFF}", "\u{E0041}", "\"", "\"\"", ",", "\n", "\r\n", "\r", "\\", "\\n", "{", "}", "[",
    "]", ":", "=", "<", ">", "|",
    "-", "9223372036854775807", "1e999", "0.00000000000000000001", "-0", "2023-02-30", "9999-12-31",
    "2021/2025", "2023-Q5", "=cmd()", "<script>", "[x](y)", "镇江", "😀",
  ]

  package init(seed: UInt64, tokens: [String] = Mutator.hostile) {
    state = seed
    self.tokens = tokens.map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80]]
  }

  /// SplitMix64, after Steele, Lea and Flood: "Fast splittable pseudorandom number generators", 2014.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  package mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  /// One of `corpus`, changed in one to eight places.
  package mutating func variant(of corpus: [[UInt8]]) -> [UInt8] {
    var bytes = corpus[number(below: corpus.count)]
    for _ in 0...number(below: 8) { change(&bytes, corpus) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ corpus: [[UInt8]]) {
    let place = number(below: bytes.count + 1)
    let end = min(bytes.count, place + number(below: 12))
    switch number(below: 7) {
    case 0: bytes.insert(contentsOf: tokens[number(below: tokens.count)], at: place)
    case 1: bytes.insert(UInt8(number(below: 256)), at: place)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4 where place < bytes.count: bytes[place] ^= UInt8(1 << number(below: 8))
    case 5: bytes.replaceSubrange(place..<end, with: tokens[number(below: tokens.count)])
    default: bytes = Array(bytes[..<place] + corpus[number(below: corpus.count)].suffix(place))
    }
  }
}
