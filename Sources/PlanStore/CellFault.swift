import Phrases
import PlanModel

/// Why a cell does not hold what its column holds.
package enum CellFault: Equatable, Sendable {
  case blank(column: String)
  /// A cell that is no number, no period, or no other thing of a fixed form.
  case malformed(Column.Content, String)
  /// A whole number outside the range of its column.
  case outOfRange(String, ClosedRange<Int>)
  /// A word that is not in the closed list of its column.
  case unknownWord(String, allowed: [String], suggestion: String?)
  case unknownReference(TableName, id: String, suggestion: String?)
  /// A reference to a row that has a fault of its own, on `line` of its table.
  case leftOut(TableName, id: String, line: Int)
  /// A key that an earlier row, on `line`, has already.
  case duplicateKey(String, line: Int)

  var severity: Severity {
    if case .leftOut = self { .warning } else { .error }
  }

  func message(in language: Language) -> String {
    switch self {
    case .blank(let column): Phrase.Fault.blankCell.text(in: language, column)
    case .malformed(let content, let text): content.complaint.text(in: language, text)
    case .outOfRange(let text, let range):
      Phrase.Fault.outOfRange.text(
        in: language, text, String(range.lowerBound), String(range.upperBound))
    case .unknownWord(let word, _, let suggestion):
      Phrase.Fault.unknownWord.text(in: language, word).suggesting(suggestion, in: language)
    case .unknownReference(let table, let id, let suggestion):
      Phrase.Fault.unknownReference.text(in: language, table.noun.text(in: language), id)
        .suggesting(suggestion, in: language)
    case .leftOut(let table, let id, let line):
      Phrase.Fault.leftOut.text(in: language, table.noun.text(in: language), id, String(line))
    case .duplicateKey(let key, let line):
      Phrase.Fault.duplicateKey.text(in: language, key, String(line))
    }
  }

  func hint(in language: Language) -> String? {
    switch self {
    case .unknownWord(_, let allowed, _):
      Phrase.Fault.allowedWords.text(in: language, allowed.listed(in: language))
    case .malformed(.period, _): Phrase.Fault.periodForms.text(in: language)
    case .malformed(.day, _): Phrase.Fault.dayForms.text(in: language)
    default: nil
    }
  }
}

extension Column.Content {
  /// What is said of a cell that is none of these.
  fileprivate var complaint: Phrase {
    switch self {
    case .text, .id, .reference, .word: Phrase.Fault.notAnID
    case .number: Phrase.Fault.notANumber
    case .amount: Phrase.Fault.notAnAmount
    case .integer: Phrase.Fault.notAnInteger
    case .period: Phrase.Fault.notAPeriod
    case .day: Phrase.Fault.notADay
    case .moment: Phrase.Fault.notAMoment
    case .locator: Phrase.Fault.notALocator
    case .plannedValues: Phrase.Fault.notASchedule
    case .hash: Phrase.Fault.notAHash
    }
  }
}

extension TableName {
  /// What a row of the table is called.
  var noun: Phrase {
    switch self {
    case .sectors: Phrase.Noun.sector
    case .regions: Phrase.Noun.region
    case .owners: Phrase.Noun.owner
    case .sources: Phrase.Noun.source
    case .indicators: Phrase.Noun.indicator
    case .targets: Phrase.Noun.target
    case .schedule: Phrase.Noun.scheduleStep
    case .outcomes: Phrase.Noun.outcome
    case .breaks: Phrase.Noun.seriesBreak
    case .tasks: Phrase.Noun.task
    case .milestones: Phrase.Noun.milestone
    case .journal: Phrase.Noun.entry
    }
  }
}
