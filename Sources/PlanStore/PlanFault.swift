import Phrases
import PlanModel

/// Why cells that are sound by themselves do not fit together.
package enum PlanFault: Equatable, Sendable {
  /// A target of this kind needs a cell that is blank.
  case lacks(TargetKind, column: String)
  case lowAboveHigh(low: Quantity, high: Quantity)
  /// Rows that are each other's parents, or replace each other: the ids, in order.
  case cycle([String])
  /// Another target in force for the same indicator, region, period and parent.
  case severalInForce(id: String, line: Int)
  /// A target that replaces another says nothing of why.
  case noReason
  /// A target that replaces one of another indicator, region or period.
  case replacesOther(id: String)
  /// A schedule's step that is no part of its target's period.
  case outside(Period, of: Period)
  /// A later report of the same value that is less final than the one on `line`.
  case lessFinal(Outcome.Quality, than: Outcome.Quality, line: Int)
  case reportedTooEarly(Day, Period)
  /// A value that counts from the start of the year is less than that of a part before it.
  case fallen(from: Quantity, Period, line: Int)
  /// An indicator that names a numerator without a denominator, or the other way round.
  case halfRatio
  /// A journal entry about no task and no target.
  case unknownSubject(String, suggestion: String?)
  /// Another entry, on `line`, has the same id and says something else.
  case repeatedEntry(id: String, line: Int)

  var severity: Severity {
    switch self {
    case .lacks, .lowAboveHigh, .cycle: .error
    default: .warning
    }
  }

  func message(in language: Language) -> String {
    switch self {
    case .lacks(let kind, let column):
      Phrase.Fault.lacks.text(in: language, kind.rawValue, column)
    case .lowAboveHigh(let low, let high):
      Phrase.Fault.lowAboveHigh.text(in: language, low.description, high.description)
    case .cycle(let ids): Phrase.Fault.cycle.text(in: language, ids.joined(separator: " → "))
    case .severalInForce(let id, let line):
      Phrase.Fault.severalInForce.text(in: language, id, String(line))
    case .noReason: Phrase.Fault.noReason.text(in: language)
    case .replacesOther(let id): Phrase.Fault.replacesOther.text(in: language, id)
    case .outside(let part, let whole):
      Phrase.Fault.outside.text(in: language, part.description, whole.description)
    case .lessFinal(let quality, let earlier, let line):
      Phrase.Fault.lessFinal.text(
        in: language, quality.rawValue, earlier.rawValue, String(line))
    case .reportedTooEarly(let day, let period):
      Phrase.Fault.reportedTooEarly.text(in: language, day.description, period.description)
    case .fallen(let earlier, let period, let line):
      Phrase.Fault.fallen.text(
        in: language, period.description, earlier.description, String(line))
    case .halfRatio: Phrase.Fault.halfRatio.text(in: language)
    case .unknownSubject(let id, let suggestion):
      Phrase.Fault.unknownSubject.text(in: language, id).suggesting(suggestion, in: language)
    case .repeatedEntry(let id, let line):
      Phrase.Fault.repeatedEntry.text(in: language, id, String(line))
    }
  }
}
