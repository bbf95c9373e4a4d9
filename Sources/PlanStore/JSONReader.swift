/// Reads one JSON text after RFC 8259, and says at which byte it breaks off.
struct JSONReader {
  struct Problem: Error {
    let fault: JSONFault
    let place: Int
  }

  /// How many arrays and objects may stand in one another.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0
  private var skipped: String?

  /// Reads `bytes`. The value of the key `skipped`, where one is given, is passed over and reads
  /// as an empty array: for a text that is known to be sound.
  static func read(
    _ bytes: [UInt8], skipping skipped: String? = nil
  ) throws(Problem) -> JSONValue {
    var reader = JSONReader(bytes)
    reader.skipped = skipped
    if bytes.starts(with: Encodings.byteOrderMark) { reader.place = 3 }
    reader.skipBlanks()
    let value = try reader.readValue()
    reader.skipBlanks()
    guard reader.place == bytes.count else { throw reader.problem(.endExpected) }
    return value
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func problem(_ fault: JSONFault) -> Problem { Problem(fault: fault, place: place) }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func readValue() throws(Problem) -> JSONValue {
    let start = place
    let content: JSONValue.Content
    switch next {
    case UInt8(ascii: "{"): content = .object(try readMembers())
    case UInt8(ascii: "["): content = .array(try readElements())
    case .quote: content = .string(try readString())
    case UInt8(ascii: "t"): content = try readWord("true", .truth(true))
    case UInt8(ascii: "f"): content = try readWord("false", .truth(false))
    case UInt8(ascii: "n"): content = try readWord("null", .null)
    default: content = .number(try readNumber())
    }
    return JSONValue(content: content, bytes: start..<place)
  }

  private mutating func readWord(
    _ word: String, _ content: JSONValue.Content
  ) throws(Problem) -> JSONValue.Content {
    guard bytes[place...].starts(with: word.utf8) else { throw problem(.valueExpected) }
    place += word.utf8.count
    return content
  }

  private mutating func descend() throws(Problem) {
    depth += 1
    guard depth <= JSONReader.deepest else { throw problem(.tooDeep) }
    place += 1
    skipBlanks()
  }

  private mutating func readElements() throws(Problem) -> [JSONValue] {
    try descend()
    var elements: [JSONValue] = []
    if !take(UInt8(ascii: "]")) {
      repeat {
        skipBlanks()
        elements.append(try readValue())
        skipBlanks()
      } while take(.comma)
      guard take(UInt8(ascii: "]")) else { throw problem(.commaExpected) }
    }
    depth -= 1
    return elements
  }

  private mutating func readMembers() throws(Problem) -> [JSONMember] {
    try descend()
    var members: [JSONMember] = []
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipBlanks()
        members.append(try readMember(members))
        skipBlanks()
      } while take(.comma)
      guard take(UInt8(ascii: "}")) else { throw problem(.commaExpected) }
    }
    depth -= 1
    return members
  }

  private mutating func readMember(_ members: [JSONMember]) throws(Problem) -> JSONMember {
    let start = place
    guard next == .quote else { throw problem(.keyExpected) }
    let key = try readString()
    if members.contains(where: { $0.key == key }) {
      throw Problem(fault: .duplicateKey, place: start)
    }
    skipBlanks()
    guard take(UInt8(ascii: ":")) else { throw problem(.colonExpected) }
    skipBlanks()
    return JSONMember(key: key, value: key == skipped ? passOver() : try readValue())
  }

  /// Goes behind an array or object without a look at what it holds.
  private mutating func passOver() -> JSONValue {
    let start = place
    var (open, isInString) = (0, false)
    while place < bytes.count {
      switch bytes[place] {
      case .quote: isInString.toggle()
      case UInt8(ascii: "\\") where isInString: place += 1
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += isInString ? 0 : 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open -= isInString ? 0 : 1
      default: break
      }
      place += 1
      if open == 0 { break }
    }
    return JSONValue(content: .array([]), bytes: start..<place)
  }

  /// An optional `-`, digits without a leading zero, and optionally a fraction and an exponent.
  private mutating func readNumber() throws(Problem) -> String {
    let start = place
    _ = take(UInt8(ascii: "-"))
    let whole = readDigits()
    guard whole > 0 else { throw Problem(fault: .valueExpected, place: start) }
    let isPadded = whole > 1 && bytes[place - whole] == UInt8(ascii: "0")
    var isSound = !isPadded
    if take(UInt8(ascii: ".")) { isSound = readDigits() > 0 && isSound }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      isSound = readDigits() > 0 && isSound
    }
    guard isSound else { throw Problem(fault: .badNumber, place: start) }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func readDigits() -> Int {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    return place - start
  }
}

// Strings.
extension JSONReader {
  private mutating func readString() throws(Problem) -> String {
    let open = place
    place += 1
    // Only a string with escapes is put together from parts.
    var text = ""
    var start = place
    while let byte = next {
      switch byte {
      case .quote:
        let rest = try string(start..<place)
        place += 1
        return text.isEmpty ? rest : text + rest
      case UInt8(ascii: "\\"):
        text += try string(start..<place)
        text.unicodeScalars.append(try readEscape())
        start = place
      case 0..<0x20: throw problem(.controlCharacter)
      default: place += 1
      }
    }
    throw Problem(fault: .openString, place: open)
  }

  private func string(_ range: Range<Int>) throws(Problem) -> String {
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
    } catch {
      let place = range.lowerBound + error.byteOffsets.lowerBound
      throw Problem(fault: .notUTF8, place: place)
    }
  }

  private mutating func readEscape() throws(Problem) -> Unicode.Scalar {
    let start = place
    place += 1
    guard let byte = next else { throw Problem(fault: .openString, place: start) }
    place += 1
    switch byte {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let scalar = readUnicodeEscape() { return scalar }
    default: break
    }
    throw Problem(fault: .badEscape, place: start)
  }

  /// The scalar of `uXXXX`, or of a pair of surrogates so written; nil for half a pair.
  private mutating func readUnicodeEscape() -> Unicode.Scalar? {
    guard let unit = readUnit() else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let trail = readUnit(),
      UTF16.isTrailSurrogate(trail)
    else { return nil }
    return String(decoding: [unit, trail], as: UTF16.self).unicodeScalars.first
  }

  private mutating func readUnit() -> UInt16? {
    let end = place + 4
    guard end <= bytes.count else { return nil }
    let digits = bytes[place..<end]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    place = end
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
