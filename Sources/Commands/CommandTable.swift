import Phrases

/// The commands, by their words, in the order of help.
package enum CommandName: String, CaseIterable, Sendable {
  case list, show, why, summary, board, bulletin, trend
  case done, reopen, record, schedule, note
  case supervise, release
  case undo, redo, log
  case export, snapshot, check
  case initialise = "init"
  case themes, paths, completions, help

  package var row: CommandRow {
    switch self {
    case .list: .list
    case .show: .show
    case .why: .why
    case .summary: .summary
    case .board: .board
    case .bulletin: .bulletin
    case .trend: .trend
    case .done: .done
    case .reopen: .reopen
    case .record: .record
    case .schedule: .schedule
    case .note: .note
    case .supervise: .supervise
    case .release: .release
    case .undo: .undo
    case .redo: .redo
    case .log: .log
    case .export: .export
    case .snapshot: .snapshot
    case .check: .check
    case .initialise: .initialise
    case .themes: .themes
    case .paths: .paths
    case .completions: .completions
    case .help: .help
    }
  }
}

/// What a command takes, and what it does.
package struct CommandRow: Sendable {
  package let operands: [Operand]
  /// The options it takes beside those that stand everywhere.
  package let options: [OptionName]
  /// Those of `--json`, `--csv` and `--plain` that it can print its results by.
  package let notations: [OptionName]
  package let explanation: Phrase
  /// What `guatu help COMMAND` says beyond that.
  package let details: Phrase?
  /// Command lines to copy, without `guatu` before them.
  package let examples: [String]

  init(
    _ explanation: Phrase, operands: [Operand] = [], options: [OptionName] = [],
    notations: [OptionName] = OptionName.notations, details: Phrase? = nil, examples: [String] = []
  ) {
    self.operands = operands
    self.options = options
    self.notations = notations
    self.explanation = explanation
    self.details = details
    self.examples = examples
  }
}

/// What stands behind a command, and how often.
package struct Operand: Sendable {
  package let kind: ArgumentKind
  package let isRequired: Bool
  package let isRepeated: Bool

  static func one(_ kind: ArgumentKind) -> Operand {
    Operand(kind: kind, isRequired: true, isRepeated: false)
  }

  static func optional(_ kind: ArgumentKind) -> Operand {
    Operand(kind: kind, isRequired: false, isRepeated: false)
  }

  static func some(_ kind: ArgumentKind) -> Operand {
    Operand(kind: kind, isRequired: true, isRepeated: true)
  }

  static func any(_ kind: ArgumentKind) -> Operand {
    Operand(kind: kind, isRequired: false, isRepeated: true)
  }
}
