import Phrases
import PlanModel

/// Single words, understood one by one.
extension Typed {
  /// The text behind an option; empty where it was not given.
  func text(_ option: OptionName) -> String { options[option] ?? "" }

  func has(_ option: OptionName) -> Bool { options[option] != nil }

  /// The day behind an option, or nil where it was not given.
  func day(_ option: OptionName) throws(UsageProblem) -> Day? {
    guard let word = options[option] else { return nil }
    guard let day = Day(word) else { throw .word(.option(option), .notADay(word)) }
    return day
  }

  /// The period behind an option, or nil where it was not given.
  func period(_ option: OptionName) throws(UsageProblem) -> Period? {
    guard let word = options[option] else { return nil }
    guard let period = Period(word) else { throw .word(.option(option), .notAPeriod(word)) }
    return period
  }

  /// The word of a closed list behind an option, or nil where it was not given.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ option: OptionName, _ choices: Choice.Type
  ) throws(UsageProblem) -> Choice? {
    guard let word = options[option] else { return nil }
    return try Typed.choice(word, of: choices.allCases.map { $0 }, \.rawValue, at: .option(option))
  }

  /// The choice that `word` is the word of.
  static func choice<Choice>(
    _ word: String, of choices: [Choice], _ name: (Choice) -> String, at place: WordPlace
  ) throws(UsageProblem) -> Choice {
    if let choice = choices.first(where: { name($0) == word }) { return choice }
    let words = choices.map(name)
    let suggestion = Suggestion.nearest(to: word, among: words)
    throw .word(place, .unknown(word, allowed: words, suggestion: suggestion))
  }
}
