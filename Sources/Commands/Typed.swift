import Phrases

/// The words of a command line, told apart into options and operands, and not yet understood.
package struct Typed: Equatable, Sendable {
  /// The command, where the first operand names one.
  package private(set) var command: CommandName?
  /// The words that are neither an option nor the command, in order.
  package private(set) var operands: [String] = []
  /// What was given with each option; the last word counts. A switch holds an empty one.
  package private(set) var options: [OptionName: String] = [:]
  /// Whether the first operand stood behind `--`, and so cannot have been meant as a command.
  package private(set) var isCommandExcluded = false

  /// Reads the words behind the program's name.
  ///
  /// Options stand anywhere before `--`. Throws where a word begins like an option and is
  /// none, or where an option's argument is missing or too much.
  package init(_ words: [String]) throws(UsageProblem) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        isCommandExcluded = command == nil && operands.isEmpty
        operands += rest
        return
      } else if word.hasPrefix("--") {
        try take(long: word, &rest)
      } else if word.isShortOption {
        try take(short: word, &rest)
      } else if command == nil, operands.isEmpty, let name = CommandName(rawValue: word) {
        command = name
      } else {
        operands.append(word)
      }
    }
  }

  /// `--name`, `--name argument` or `--name=argument`.
  private mutating func take(
    long word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageProblem) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let option = OptionName(rawValue: String(parts[0])) else {
      throw .unknown("--" + String(parts[0]))
    }
    try take(option, attached: parts.count > 1 ? String(parts[1]) : nil, &rest)
  }

  /// `-x`, `-x argument` or `-xargument`.
  private mutating func take(
    short word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageProblem) {
    let (letter, attached) = (word.dropFirst().first, word.dropFirst(2))
    guard let option = OptionName.allCases.first(where: { $0.row.letter == letter }) else {
      throw .unknown(word)
    }
    try take(option, attached: attached.isEmpty ? nil : String(attached), &rest)
  }

  private mutating func take(
    _ option: OptionName, attached: String?, _ rest: inout ArraySlice<String>
  ) throws(UsageProblem) {
    guard option.row.argument != nil else {
      if let attached { throw .option(.takesNoArgument(option, attached)) }
      options[option] = ""
      return
    }
    guard let argument = attached ?? rest.popFirst() else {
      throw .option(.lacksArgument(option))
    }
    options[option] = argument
  }
}

extension String {
  /// Whether the word begins an option of one letter; a negative number does not.
  fileprivate var isShortOption: Bool {
    guard hasPrefix("-"), let second = dropFirst().first else { return false }
    return !second.isNumber
  }
}

extension UsageProblem {
  fileprivate static func unknown(_ word: String) -> UsageProblem {
    let words = OptionName.allCases.filter { $0.row.scope != .hidden }.map(\.word)
    return .option(.unknown(word, suggestion: Suggestion.nearest(to: word, among: words)))
  }
}
