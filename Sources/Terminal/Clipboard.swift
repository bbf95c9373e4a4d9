/// The terminal's clipboard, as far as it lets programs write to it: OSC 52.
///
/// There is no answer: a terminal that does not know the sequence, or is told not to obey, passes
/// over it in silence.
package enum Clipboard {
  /// What came of a wish to copy.
  package enum Outcome: Sendable {
    case sent
    /// More than terminals take.
    case tooLong(limit: Int)
    /// The terminal is none of those that know the sequence.
    case unknown
  }

  /// The most bytes that are sent: xterm's limit of 74,994 characters in base64.
  package static let limit = 56_244

  /// The sequence that sets the clipboard to `text`, which holds no control characters but tabs
  /// and line feeds.
  static func sequence(setting text: String) -> String {
    "\u{1B}]52;c;" + base64(Array(text.utf8)) + "\u{07}"
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      let letters = (0..<group.count + 1).map { digits[bits >> (18 - 6 * $0) & 63] }
      text += String(letters) + String(repeating: "=", count: 3 - group.count)
    }
    return text
  }
}

extension Screen {
  /// Asks the terminal to put `text` on the clipboard.
  package mutating func copy(_ text: String) -> Clipboard.Outcome {
    guard hasMouse else { return .unknown }
    guard text.utf8.count <= Clipboard.limit else { return .tooLong(limit: Clipboard.limit) }
    output.append(Clipboard.sequence(setting: text))
    send()
    return .sent
  }
}
