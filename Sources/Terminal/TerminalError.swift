import Phrases
import PlanModel

/// Why the wall cannot be shown.
package enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output leads somewhere else.
  case notATerminal
  /// Nothing is known of a terminal of this name; empty where `TERM` is not set.
  case unknownTerminal(String)
  /// The cursor of a terminal of this name cannot be moved.
  case dumbTerminal(String)
  /// The system has no descriptor or memory left.
  case outOfResources
}

extension TerminalError {
  /// The reason in one line.
  package func message(in language: Language) -> String {
    switch self {
    case .notATerminal: Phrase.Terminal.notATerminal.text(in: language)
    case .unknownTerminal(""): Phrase.Terminal.unnamedTerminal.text(in: language)
    case .unknownTerminal(let name):
      Phrase.Terminal.unknownTerminal.text(in: language, name.neutralised)
    case .dumbTerminal(let name):
      Phrase.Terminal.dumbTerminal.text(in: language, name.neutralised)
    case .outOfResources: Phrase.Terminal.outOfResources.text(in: language)
    }
  }
}
