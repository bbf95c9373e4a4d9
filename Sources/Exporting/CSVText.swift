import PlanModel

/// Rows of cells as CSV after RFC 4180: comma, CRLF, quotes only where they are needed.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front. It can be told
/// from one that was there: where a cell begins with an apostrophe, and behind all leading blanks
/// and apostrophes stand one of `= + - @`, their full-width forms, a tab or a line break, and
/// something more, the first apostrophe was added and is to be taken off. A plain number such
/// as `-10.0` is left alone. Characters that could act on a terminal are made visible; line
/// breaks within a cell stay.
struct CSVText {
  private(set) var text = ""

  /// Begins with a UTF-8 byte order mark where asked to: some spreadsheets need it to read UTF-8.
  init(withByteOrderMark: Bool = false) {
    if withByteOrderMark { text = "\u{FEFF}" }
  }

  mutating func append(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { text += "," }
      text += CSVText.quoted(CSVText.guarded(CSVText.harmless(cell)))
    }
    text += "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// The cell with an apostrophe in front where a spreadsheet would run it.
  static func guarded(_ cell: String) -> String {
    let formula = cell.unicodeScalars.drop { $0 == " " || $0 == "'" }
    guard formula.count > 1, let start = formula.first, isRun(start) else { return cell }
    if Quantity(cell) != nil { return cell }
    return "'" + cell
  }

  private static func isRun(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// The cell with its line breaks kept and all else that could act on a terminal made visible.
  private static func harmless(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 < 0x20 }) else { return cell.neutralised }
    let lines = cell.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { String($0).neutralised }.joined(separator: "\n")
  }
}
