import Exporting
import Phrases
import PlanModel
import Selecting

/// Why a command line means nothing: facts, which `message` puts into words.
package enum UsageProblem: Error, Equatable, Sendable {
  case option(OptionProblem)
  case operand(OperandProblem)
  /// The word stands in the right place, but is not what may stand there.
  case word(WordPlace, WordProblem)
  case filter(FilterProblem)

  /// What is wrong, in one line.
  package func message(in language: Language) -> String {
    switch self {
    case .option(let problem): problem.message(in: language).neutralised
    case .operand(let problem): problem.message(in: language).neutralised
    case .word(let place, let problem): problem.message(of: place, in: language).neutralised
    case .filter(let problem): problem.text(in: language)
    }
  }

  /// The way out, where the message does not say it.
  package func hint(in language: Language) -> String? {
    switch self {
    case .option(let problem): problem.hint(in: language).neutralised
    case .operand(let problem): problem.hint(in: language).neutralised
    case .word: nil
    case .filter: Phrase.Usage.tryHelp.text(in: language, "guatu help filter")
    }
  }
}

/// What is wrong with an option.
package enum OptionProblem: Equatable, Sendable {
  case unknown(String, suggestion: String?)
  case lacksArgument(OptionName)
  case takesNoArgument(OptionName, String)
  case foreign(OptionName, CommandName?)
  /// The command does nothing without it.
  case needed(OptionName, CommandName)
  /// It cannot be met by the command: there are no results to print so.
  case meaningless(OptionName, CommandName)
  /// It counts for CSV alone, and another format was asked for.
  case needsCSV(OptionName, Format)
  /// The format is written to where the option says, and nowhere else.
  case neededFor(OptionName, Format)
  case conflict(OptionName, OptionName)

  func message(in language: Language) -> String {
    switch self {
    case .unknown(let word, let suggestion):
      return Phrase.Usage.unknownOption.text(in: language, word)
        .suggesting(suggestion, in: language)
    case .lacksArgument(let option):
      let argument = option.row.argument?.placeholder.text(in: language) ?? ""
      return Phrase.Usage.lacksArgument.text(in: language, option.word, argument)
    case .takesNoArgument(let option, let word):
      return Phrase.Usage.takesNoArgument.text(in: language, option.word, word)
    case .foreign(let option, let command):
      return Phrase.Usage.foreignOption.text(
        in: language, option.word, command.line,
        option.owners.map(\.rawValue).listed(in: language))
    case .meaningless(let option, let command):
      return Phrase.Usage.meaninglessOption.text(in: language, option.word, command.line)
    case .needed(let option, let command):
      let argument = option.row.argument?.placeholder.text(in: language) ?? ""
      return Phrase.Usage.missingOperand.text(
        in: language, command.line, option.word + " " + argument)
    case .neededFor(let option, let format):
      return Phrase.Usage.neededFor.text(in: language, format.rawValue, option.word)
    case .needsCSV(let option, let format):
      return Phrase.Usage.needsCSV.text(in: language, option.word, format.rawValue)
    case .conflict(let first, let second):
      return Phrase.Usage.conflict.text(in: language, first.word, second.word)
    }
  }

  func hint(in language: Language) -> String {
    switch self {
    case .needsCSV, .neededFor: Phrase.Usage.tryHelp.text(in: language, "guatu help export")
    case .foreign(_, let command?), .meaningless(_, let command), .needed(_, let command):
      Phrase.Usage.tryHelp.text(in: language, "guatu help " + command.rawValue)
    default: Phrase.Usage.tryHelp.text(in: language, "guatu help")
    }
  }
}

/// What is wrong with a word that is no option.
package enum OperandProblem: Equatable, Sendable {
  case unknownCommand(String, suggestion: String)
  case missing(ArgumentKind, CommandName?)
  case excess(String, CommandName?)
  case notAPlan(path: String)

  func message(in language: Language) -> String {
    switch self {
    case .unknownCommand(let word, let suggestion):
      Phrase.Usage.unknownCommand.text(in: language, word).suggesting(suggestion, in: language)
    case .missing(let kind, let command):
      Phrase.Usage.missingOperand.text(
        in: language, command.line, kind.placeholder.text(in: language))
    case .excess(let word, let command):
      Phrase.Usage.excessOperand.text(in: language, command.line, word)
    case .notAPlan(let path): Phrase.Usage.notAPlan.text(in: language, path)
    }
  }

  func hint(in language: Language) -> String {
    switch self {
    case .unknownCommand(let word, _): Phrase.Usage.tryFilter.text(in: language, word)
    case .missing(_, let command), .excess(_, let command):
      Phrase.Usage.tryHelp.text(
        in: language, "guatu help" + (command.map { " " + $0.rawValue } ?? ""))
    case .notAPlan(let path): Phrase.Usage.tryInit.text(in: language, path)
    }
  }
}

/// What is wrong with a word that stands in the right place.
package enum WordProblem: Equatable, Sendable {
  case unknown(String, allowed: [String], suggestion: String?)
  case notADay(String)
  case notYet(Day, today: Day)
  case notAPeriod(String)
  case notANumber(String)
  case notAStep(String)
  case empty

  func message(of place: WordPlace, in language: Language) -> String {
    let subject = place.text(in: language)
    switch self {
    case .unknown(let word, let allowed, let suggestion):
      return Phrase.notOneOf.text(
        in: language, subject, word, allowed.listed(in: language)
      ).suggesting(suggestion, in: language)
    case .notADay(let word): return Phrase.Usage.notADay.text(in: language, subject, word)
    case .notYet(let day, let today):
      return Phrase.Usage.notYet.text(in: language, subject, day.description, today.description)
    case .notAPeriod(let word): return Phrase.Usage.notAPeriod.text(in: language, subject, word)
    case .notANumber(let word): return Phrase.Usage.notANumber.text(in: language, subject, word)
    case .notAStep(let word): return Phrase.Usage.notAStep.text(in: language, subject, word)
    case .empty: return Phrase.Usage.empty.text(in: language, subject)
    }
  }
}

/// Where a word stands on the command line.
package enum WordPlace: Equatable, Sendable {
  case option(OptionName)
  case operand(ArgumentKind)
  case variable(VariableName)

  func text(in language: Language) -> String {
    switch self {
    case .option(let option): option.word
    case .operand(let kind): kind.placeholder.text(in: language)
    case .variable(let variable): "$" + variable.rawValue
    }
  }
}

extension CommandName {
  /// The command as it is typed: `guatu list`.
  fileprivate var line: String { "guatu " + rawValue }
}

extension CommandName? {
  /// The command as it is typed; without one, the program alone.
  fileprivate var line: String { map(\.line) ?? "guatu" }
}
