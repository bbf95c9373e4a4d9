import Assessing
import Phrases
import PlanModel

extension ScheduleWay {
  /// The words for the ways that make the values.
  static let words = ["even", "shares"]

  /// Understands `even`, `shares`, planned values, or planned values with their periods; there is
  /// one word at least.
  init(words: ArraySlice<String>) throws(UsageProblem) {
    switch words.first {
    case "even" where words.count == 1: self = .even
    case "shares" where words.count == 1: self = .shares
    case let first? where first.contains("="):
      self = .steps(
        try words.map { word throws(UsageProblem) in
          guard let step = PlannedValue(word) else { throw .word(.operand(.way), .notAStep(word)) }
          return step
        })
    default:
      self = .values(
        try words.map { word throws(UsageProblem) in
          guard let value = Quantity(word) else { throw ScheduleWay.problem(with: word) }
          return value
        })
    }
  }

  private static func problem(with word: String) -> UsageProblem {
    guard let suggestion = Suggestion.nearest(to: word, among: words) else {
      return .word(.operand(.number), .notANumber(word))
    }
    return .word(.operand(.way), .unknown(word, allowed: words, suggestion: suggestion))
  }
}
