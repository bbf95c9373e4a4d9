/// A JSON text as Guatu writes it: two blanks of indent, keys in the order given.
indirect enum JSONText {
  case string(String)
  /// A number or a word, as it is written.
  case literal(String)
  case array([JSONText])
  case object([(key: String, value: JSONText)])
  /// An array or object that stands on one line.
  case line(JSONText)

  /// The text in UTF-8, with a line end.
  var bytes: [UInt8] {
    var text = ""
    write(to: &text, indent: 0)
    return Array((text + "\n").utf8)
  }

  /// Without `indent`, all of it on one line.
  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .string(let string): text += JSONText.quoted(string)
    case .literal(let literal): text += literal
    case .line(let value): value.write(to: &text, indent: nil)
    case .array(let values):
      JSONText.write(values, "[", "]", to: &text, indent) { value, text, inner in
        value.write(to: &text, indent: inner)
      }
    case .object(let members):
      JSONText.write(members, "{", "}", to: &text, indent) { member, text, inner in
        text += JSONText.quoted(member.key) + ": "
        member.value.write(to: &text, indent: inner)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], _ open: String, _ close: String, to text: inout String, _ indent: Int?,
    _ write: (Part, inout String, Int?) -> Void
  ) {
    text += open
    for (place, part) in parts.enumerated() {
      if place > 0 { text += indent == nil ? ", " : "," }
      if let indent { text += lineBreak(indent + 2) }
      write(part, &text, indent.map { $0 + 2 })
    }
    if let indent, !parts.isEmpty { text += lineBreak(indent) }
    text += close
  }

  private static func lineBreak(_ indent: Int) -> String {
    "\n" + String(repeating: " ", count: indent)
  }

  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}": text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
