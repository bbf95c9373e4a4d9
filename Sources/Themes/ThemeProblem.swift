import Phrases
import PlanModel

/// What keeps a theme file from being used, and where.
package struct ThemeProblem: Equatable, Sendable {
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in characters as people count them.
  package let column: Int
  package let fault: Fault

  package enum Fault: Equatable, Sendable {
    case noEqualsSign
    case unknownKey(String, suggestion: String?)
    case givenTwice(String)
    case unknownBackground(String, suggestion: String?)
    case unknownColour(String, suggestion: String?)
    /// A colour that a terminal of this depth does not have.
    case colourBeyondDepth(String, ColourDepth)
    case unknownDepth(String)
    case noDepth
    case unknownParent(String, suggestion: String?)
    /// The names in the order in which they inherit, the first one again at the end.
    case inheritanceLoop([String])
  }
}

/// All that is wrong with a theme file, in the order of its lines; never empty.
package struct ThemeProblems: Error, Equatable, Sendable {
  package let problems: [ThemeProblem]
}

extension ThemeProblem {
  /// The problem in one line: `night.theme:7:10: error: …`. What the file holds is neutralised.
  package func message(in language: Language) -> String {
    let place = "\(file.neutralised):\(line):\(column): "
    return place + Phrase.Fault.error.text(in: language, fault.message(in: language).neutralised)
  }
}

extension ThemeProblem.Fault {
  fileprivate func message(in language: Language) -> String {
    switch self {
    case .noEqualsSign: Phrase.Theme.noEqualsSign.text(in: language)
    case .unknownKey(let key, let suggestion):
      Phrase.Theme.unknownKey.text(in: language, key)
        .suggesting(suggestion, in: language)
    case .givenTwice(let what): Phrase.Theme.givenTwice.text(in: language, what)
    case .unknownBackground(let word, let suggestion):
      Phrase.Theme.unknownBackground.text(in: language, word)
        .suggesting(suggestion, in: language)
    case .unknownColour(let word, let suggestion):
      Phrase.Theme.unknownColour.text(in: language, word)
        .suggesting(suggestion, in: language)
    case .colourBeyondDepth(let word, let depth):
      depth == .monochrome
        ? Phrase.Theme.colourInMonochrome.text(in: language, word)
        : Phrase.Theme.colourBeyondSixteen.text(in: language, word)
    case .unknownDepth(let word): Phrase.Theme.unknownDepth.text(in: language, word)
    case .noDepth: Phrase.Theme.noDepth.text(in: language)
    case .unknownParent(let name, let suggestion):
      Phrase.Theme.unknownParent.text(in: language, name)
        .suggesting(suggestion, in: language)
    case .inheritanceLoop(let names):
      Phrase.Theme.inheritanceLoop.text(in: language, names.joined(separator: " → "))
    }
  }
}
