import Testing

@testable import Exporting

@Suite("CSV text")
struct CSVTextTests {
  func row(_ cells: String...) -> String {
    var csv = CSVText()
    csv.append(cells)
    return csv.text
  }

  @Test("quotes only what needs it and ends rows with CRLF")
  func quotes() {
    #expect(row("a", "", "b c") == "a,,b c\r\n")
    #expect(
      row("a,b", "say \"no\"", "two\nlines") == "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n")
  }

  @Test("begins with a byte order mark on request")
  func mark() { #expect(Array(CSVText(withByteOrderMark: true).text.utf8) == [0xEF, 0xBB, 0xBF]) }

  @Test(
    "makes formulas harmless and leaves numbers alone",
    arguments: [
      ("=1+1", "'=1+1"), ("+86 511", "'+86 511"), ("@SUM(A1)", "'@SUM(A1)"), ("-2+3", "'-2+3"),
      ("-10.0", "-10.0"), ("-", "-"), ("=", "="), ("'=", "'="), ("＝1", "'＝1"), ("＠x", "'＠x"),
      (" =1", "' =1"),
      ("'=1", "''=1"), ("'plain", "'plain"), ("a=1", "a=1"), ("\n=1", "'\n=1"), ("", ""),
      ("'-10.0", "''-10.0"), ("−38", "−38"),
    ])
  func formulas(_ cell: String, _ written: String) {
    #expect(CSVText.guarded(cell) == written)
    #expect(unguarded(written) == cell)
  }

  @Test("makes escape sequences visible and keeps line breaks")
  func escapes() {
    #expect(row("\u{1B}[2J") == "‹U+001B›[2J\r\n")
    #expect(row("a\u{7}\nb") == "\"a‹U+0007›\nb\"\r\n")
    #expect(row("\u{202E}abc") == "‹U+202E›abc\r\n")
  }

  /// What a reader does to get a cell back, as the documentation of `CSVText` says.
  private func unguarded(_ cell: String) -> String {
    let rest = cell.unicodeScalars.drop { $0 == " " || $0 == "'" }
    guard cell.hasPrefix("'"), let start = rest.first, rest.count > 1 else { return cell }
    guard "=+-@\t\n\r＝＋－＠".unicodeScalars.contains(start) else { return cell }
    return String(cell.dropFirst())
  }
}
