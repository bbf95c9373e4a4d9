import PlanModel

/// A JSON value, its object keys in the order they are written.
///
/// Numbers of a plan are texts, so that no reader makes binary floats of them; only counts are
/// JSON numbers.
package enum JSON: Sendable {
  case null
  case text(String)
  case count(Int)
  case flag(Bool)
  case list([JSON])
  case object([Member])

  package struct Member: Sendable {
    let key: String
    let value: JSON

    init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }

    init(_ key: String, _ text: String?) { self.init(key, JSON(text)) }
  }

  /// A text, or null where there is none.
  package init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  /// A text, or null where it is empty: how what was not given stands in tables.
  package static func given(_ text: String) -> JSON { text.isEmpty ? .null : .text(text) }

  /// One value on one line, without blanks.
  var line: String {
    var line = ""
    append(to: &line)
    return line + "\n"
  }

  private func append(to line: inout String) {
    switch self {
    case .null: line += "null"
    case .text(let text): JSON.append(text, to: &line)
    case .count(let count): line += String(count)
    case .flag(let flag): line += flag ? "true" : "false"
    case .list(let values):
      JSON.append(values, within: ("[", "]"), to: &line) { $0.append(to: &$1) }
    case .object(let members):
      JSON.append(members, within: ("{", "}"), to: &line) { member, line in
        JSON.append(member.key, to: &line)
        line += ":"
        member.value.append(to: &line)
      }
    }
  }

  private static func append<Part>(
    _ parts: [Part], within brackets: (String, String), to line: inout String,
    writing write: (Part, inout String) -> Void
  ) {
    line += brackets.0
    for (place, part) in parts.enumerated() {
      if place > 0 { line += "," }
      write(part, &line)
    }
    line += brackets.1
  }
}

extension JSON {
  /// The value in a cell of a table: nothing for null, the parts of a list parted by blanks.
  var cell: String {
    switch self {
    case .null: ""
    case .text(let text): text
    case .count(let count): String(count)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values): values.map(\.cell).joined(separator: " ")
    case .object: line
    }
  }

  /// Writes `text` as a JSON string that reads back exactly.
  ///
  /// Beyond what RFC 8259 asks for, every character that could act on a terminal or hide from a
  /// reader is escaped, so that the line is safe to look at.
  private static func append(_ text: String, to line: inout String) {
    line += "\""
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.joinsTheOneBefore ? marks + 1 : 0
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      default:
        if scalar.isHarmless && marks <= 2 {
          line.unicodeScalars.append(scalar)
        } else {
          escape(scalar, to: &line)
        }
      }
    }
    line += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar, to line: inout String) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
