import Phrases
import PlanModel

/// Something in a filter that cannot be understood. The filter goes on without it.
package struct FilterProblem: Equatable, Sendable {
  package enum Fault: Equatable, Sendable {
    case unknownField(String)
    case unknownValue(FilterField, String)
    case notYears(String)
    case notANumber(String)
    case noValue(FilterField)
    case openQuote
  }

  package let fault: Fault
  /// Where it stands, in characters of the filter from 0.
  package let characters: Range<Int>
  /// What was probably meant.
  package let suggestion: String?

  init(_ fault: Fault, at characters: Range<Int>, suggestion: String? = nil) {
    self.fault = fault
    self.characters = characters
    self.suggestion = suggestion
  }

  /// What is wrong, and the way out. Neutralised.
  package func text(in language: Language) -> String {
    statement(in: language).suggesting(suggestion?.neutralised, in: language)
  }

  /// In one short line: what could have been written instead only where nothing was probably meant.
  package func brief(in language: Language) -> String {
    guard let suggestion, case .unknownField(let name) = fault else { return text(in: language) }
    return Phrase.Filter.noSuchField.text(in: language, name.neutralised)
      .suggesting(suggestion.neutralised, in: language)
  }

  private func statement(in language: Language) -> String {
    switch fault {
    case .unknownField(let name):
      let fields = FilterField.allCases.map(\.rawValue).listed(in: language)
      return Phrase.Filter.unknownField.text(in: language, name.neutralised, fields)
    case .unknownValue(let field, let value):
      let words = field.words.listed(in: language)
      return Phrase.notOneOf.text(
        in: language, field.rawValue, value.neutralised, words)
    case .notYears(let value):
      return Phrase.Filter.notYears.text(in: language, value.neutralised)
    case .notANumber(let value):
      return Phrase.Filter.notANumber.text(in: language, value.neutralised)
    case .noValue(let field): return Phrase.Filter.noValue.text(in: language, field.rawValue)
    case .openQuote: return Phrase.Filter.openQuote.text(in: language)
    }
  }
}
