import Phrases
import PlanModel

/// Why the bytes of a table are not rows and cells after RFC 4180.
package enum TextFault: Equatable, Sendable {
  /// Not even a header line.
  case empty
  /// The table is written in another encoding than UTF-8.
  case encoding(Encoding)
  /// A byte that no UTF-8 text can hold where it stands.
  case notUTF8(byte: UInt8)
  case nul
  /// A carriage return that no line feed follows.
  case carriageReturn
  /// A quote within a cell that did not begin with one.
  case strayQuote
  /// Something other than a comma or a line end behind a closing quote.
  case textAfterQuote
  /// A quote that is not closed, or closed only by another row's quote.
  case openQuote
  /// A line without any cell filled in.
  case blankLine
  /// The last line of a journal breaks off.
  case torn
  case cellCount(found: Int, expected: Int)

  package enum Encoding: String, Equatable, Sendable {
    case gb18030 = "GB18030"
    case utf16 = "UTF-16"
  }

  var severity: Severity { self == .blankLine ? .warning : .error }

  func message(in language: Language) -> String {
    switch self {
    case .empty: Phrase.Fault.emptyTable.text(in: language)
    case .encoding(let name): Phrase.Fault.encoding.text(in: language, name.rawValue)
    case .notUTF8(let byte): Phrase.Fault.notUTF8.text(in: language, hexadecimal(byte))
    case .nul: Phrase.Fault.nul.text(in: language)
    case .carriageReturn: Phrase.Fault.carriageReturn.text(in: language)
    case .strayQuote: Phrase.Fault.strayQuote.text(in: language)
    case .textAfterQuote: Phrase.Fault.textAfterQuote.text(in: language)
    case .openQuote: Phrase.Fault.openQuote.text(in: language)
    case .blankLine: Phrase.Fault.blankLine.text(in: language)
    case .torn: Phrase.Fault.torn.text(in: language)
    case .cellCount(let found, let expected):
      Phrase.Fault.cellCount.text(in: language, String(found), String(expected))
    }
  }

  func hint(in language: Language) -> String? {
    switch self {
    case .encoding: Phrase.Fault.saveAsUTF8.text(in: language)
    case .strayQuote, .openQuote: Phrase.Fault.howToQuote.text(in: language)
    default: nil
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
