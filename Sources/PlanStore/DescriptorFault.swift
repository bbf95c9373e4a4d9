import Phrases
import PlanModel

/// Why the descriptor does not describe a plan.
package enum DescriptorFault: Equatable, Sendable {
  /// The bytes are no JSON after RFC 8259.
  case notJSON(JSONFault)
  case missing(key: String)
  /// A value of another type than its key takes.
  case wrongType(key: String, expected: ValueType)
  /// A key that the rule profile does not have.
  case unknownKey(String, suggestion: String?)
  /// A number outside the range of its key.
  case outOfRange(key: String, Quantity, low: Quantity, high: Quantity?)
  /// A band of the rule profile that begins above the band over it.
  case bandsOutOfOrder(key: String, above: String)
  /// A tolerance for an indicator that the plan does not have.
  case unknownIndicator(id: String, suggestion: String?)
  case notAnID(String)

  package enum ValueType: Equatable, Sendable { case object, array, text, number, integer }

  func message(in language: Language) -> String {
    switch self {
    case .notJSON(let fault):
      Phrase.Fault.notJSON.text(in: language, fault.phrase.text(in: language))
    case .missing(let key): Phrase.Fault.missingKey.text(in: language, key)
    case .wrongType(let key, let expected):
      Phrase.Fault.wrongType.text(in: language, key, expected.phrase.text(in: language))
    case .unknownKey(let key, let suggestion):
      Phrase.Fault.unknownProfileKey.text(in: language, key).suggesting(suggestion, in: language)
    case .outOfRange(let key, let number, let low, let high):
      high.map {
        Phrase.Fault.keyOutOfRange.text(
          in: language, key, number.description, low.description, $0.description)
      }
        ?? Phrase.Fault.keyTooLow.text(in: language, key, number.description, low.description)
    case .bandsOutOfOrder(let key, let above):
      Phrase.Fault.bandsOutOfOrder.text(in: language, key, above)
    case .unknownIndicator(let id, let suggestion):
      Phrase.Fault.unknownReference.text(
        in: language, TableName.indicators.noun.text(in: language), id
      ).suggesting(suggestion, in: language)
    case .notAnID(let text): Phrase.Fault.notAPlanID.text(in: language, text)
    }
  }

  func hint(in language: Language) -> String? {
    switch self {
    case .missing("guatu"): Phrase.Fault.notAPlan.text(in: language)
    default: nil
    }
  }
}

extension DescriptorFault.ValueType {
  fileprivate var phrase: Phrase {
    switch self {
    case .object: Phrase.Fault.object
    case .array: Phrase.Fault.array
    case .text: Phrase.Fault.string
    case .number: Phrase.Fault.number
    case .integer: Phrase.Fault.wholeNumber
    }
  }
}

/// Where JSON breaks off.
package enum JSONFault: Equatable, Sendable {
  case valueExpected, keyExpected, colonExpected, commaExpected, endExpected
  case openString, controlCharacter, badEscape, badNumber, notUTF8
  case tooDeep
  case duplicateKey

  fileprivate var phrase: Phrase {
    switch self {
    case .valueExpected: Phrase.Fault.valueExpected
    case .keyExpected: Phrase.Fault.keyExpected
    case .colonExpected: Phrase.Fault.colonExpected
    case .commaExpected: Phrase.Fault.commaExpected
    case .endExpected: Phrase.Fault.endExpected
    case .openString: Phrase.Fault.openString
    case .controlCharacter: Phrase.Fault.controlCharacter
    case .badEscape: Phrase.Fault.badEscape
    case .badNumber: Phrase.Fault.badNumber
    case .notUTF8: Phrase.Fault.jsonNotUTF8
    case .tooDeep: Phrase.Fault.tooDeep
    case .duplicateKey: Phrase.Fault.keyTwice
    }
  }
}
