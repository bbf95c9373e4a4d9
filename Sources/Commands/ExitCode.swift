import Phrases

/// What the program tells the one who started it.
package enum ExitCode: Int32, CaseIterable, Sendable {
  case done = 0
  /// Nothing matched, an id is unknown, or a check found errors.
  case nothing = 1
  /// Wrong usage, an unreadable plan, or nothing could be written.
  case failed = 2
  case interrupted = 130

  package var explanation: Phrase {
    switch self {
    case .done: .HelpPage.exitDone
    case .nothing: .HelpPage.exitNothing
    case .failed: .HelpPage.exitFailed
    case .interrupted: .HelpPage.exitInterrupted
    }
  }
}
