import Phrases
import PlanModel

/// Why a header line does not name the columns of its table.
package enum HeaderFault: Equatable, Sendable {
  /// A column that must be there is not.
  case missing(column: String)
  /// A column that no plan has; its cells are not read.
  case unknown(column: String, suggestion: String?)
  case duplicate(column: String)
  case tooMany(Int, limit: Int)
  /// The journal is written to, so its columns must stand as Guatu writes them.
  case otherOrder(expected: String)

  var severity: Severity {
    if case .unknown = self { .warning } else { .error }
  }

  func message(in language: Language) -> String {
    switch self {
    case .missing(let column): Phrase.Fault.missingColumn.text(in: language, column)
    case .unknown(let column, let suggestion):
      Phrase.Fault.unknownColumn.text(in: language, column).suggesting(suggestion, in: language)
    case .duplicate(let column): Phrase.Fault.duplicateColumn.text(in: language, column)
    case .tooMany(let count, let limit):
      Phrase.Fault.tooManyColumns.text(in: language, String(count), String(limit))
    case .otherOrder(let expected): Phrase.Fault.otherOrder.text(in: language, expected)
    }
  }
}
