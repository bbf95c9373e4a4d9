import Phrases

/// The options, by the word behind `--`, in the order of help.
package enum OptionName: String, CaseIterable, Sendable {
  // What means the same with every command.
  case plan
  case asOf = "as-of"
  case sources, actor
  case language = "lang"
  case theme
  case json, csv, plain
  case ascii, narrow
  case noMouse = "no-mouse"
  case help, version
  // What belongs to some commands alone.
  case on, evidence, note
  case period, quality, source, each
  case since
  case format, output, columns, bom
  case from, by
  case markdown
}

/// What an option takes, and what it means.
package struct OptionRow: Sendable {
  /// The letter behind a single `-`.
  package let letter: Character?
  /// What stands behind it; nil for a switch.
  package let argument: ArgumentKind?
  package let scope: Scope
  package let explanation: Phrase

  package enum Scope: Sendable {
    /// Anywhere, before or after any command.
    case everywhere
    /// With the commands that name it.
    case commands
    /// With the commands that name it, and help says nothing of it.
    case hidden
  }

  fileprivate init(
    _ scope: Scope, _ explanation: Phrase, letter: Character? = nil,
    argument: ArgumentKind? = nil
  ) {
    self.scope = scope
    self.letter = letter
    self.argument = argument
    self.explanation = explanation
  }
}

/// The table: parsing, help, completions and the README are made from these rows.
extension OptionName {
  package var row: OptionRow {
    switch self {
    case .plan: OptionRow(.everywhere, .Option.plan, letter: "p", argument: .planFolder)
    case .asOf: OptionRow(.everywhere, .Option.asOf, argument: .day)
    case .sources: OptionRow(.everywhere, .Option.sources, argument: .sourceFolder)
    case .actor: OptionRow(.everywhere, .Option.actor, argument: .actor)
    case .language: OptionRow(.everywhere, .Option.language, argument: .language)
    case .theme: OptionRow(.everywhere, .Option.theme, argument: .theme)
    case .json: OptionRow(.everywhere, .Option.json)
    case .csv: OptionRow(.everywhere, .Option.csv)
    case .plain: OptionRow(.everywhere, .Option.plain)
    case .ascii: OptionRow(.everywhere, .Option.ascii)
    case .narrow: OptionRow(.everywhere, .Option.narrow)
    case .noMouse: OptionRow(.everywhere, .Option.noMouse)
    case .help: OptionRow(.everywhere, .Option.help, letter: "h")
    case .version: OptionRow(.everywhere, .Option.version, letter: "V")
    case .on: OptionRow(.commands, .Option.on, argument: .day)
    case .evidence: OptionRow(.commands, .Option.evidence, argument: .text)
    case .note: OptionRow(.commands, .Option.note, argument: .text)
    case .period: OptionRow(.commands, .Option.period, argument: .period)
    case .quality: OptionRow(.commands, .Option.quality, argument: .quality)
    case .source: OptionRow(.commands, .Option.source, argument: .citation)
    case .each: OptionRow(.commands, .Option.each, argument: .length)
    case .since: OptionRow(.commands, .Option.since, argument: .file)
    case .format: OptionRow(.commands, .Option.format, letter: "f", argument: .format)
    case .output: OptionRow(.commands, .Option.output, letter: "o", argument: .file)
    case .columns: OptionRow(.commands, .Option.columns, argument: .columns)
    case .bom: OptionRow(.commands, .Option.bom)
    case .from: OptionRow(.commands, .Option.from, argument: .template)
    case .by: OptionRow(.commands, .Option.by, argument: .grouping)
    case .markdown: OptionRow(.hidden, .Option.markdown)
    }
  }

  /// Those that say how results are printed.
  package static let notations: [OptionName] = [.json, .csv, .plain]

  /// As it is typed: `--plan`.
  package var word: String { "--" + rawValue }
}
