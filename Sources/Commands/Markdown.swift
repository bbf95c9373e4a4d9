import Cells
import Phrases
import PlanModel
import Wall

/// The parts of the README that are made from the tables.
package struct Markdown {
  private let language: Language

  package init(in language: Language) { self.language = language }

  /// Commands, options, environment and exit codes, each as a table.
  package var commandLine: String {
    [
      commands, options(.everywhere, .HelpPage.option), options(.commands, .HelpPage.ofCommands),
      variables, exits,
    ]
    .joined(separator: "\n")
  }

  /// The keys of the wall.
  package var keys: String {
    table(.HelpPage.key, Binding.all.map { (keyText($0), say($0.explanation)) })
  }

  private var commands: String {
    let wall = ("guatu " + CommandRow.wall.operandText(in: language), CommandRow.wall.explanation)
    let rows =
      [wall]
      + CommandName.allCases.map { name in
        ("guatu " + name.usage(in: language), name.row.explanation)
      }
    return table(.HelpPage.command, rows.map { (code($0.0), say($0.1)) })
  }

  private func options(_ scope: OptionRow.Scope, _ heading: Phrase) -> String {
    let names = OptionName.allCases.filter { $0.row.scope == scope }
    return table(heading, names.map { (code($0.usage(in: language)), say($0.row.explanation)) })
  }

  private var variables: String {
    let rows = VariableName.allCases.compactMap { variable in
      variable.explanation.map { (code(variable.rawValue), say($0)) }
    }
    return table(.HelpPage.variable, rows)
  }

  private var exits: String {
    table(.HelpPage.code, ExitCode.allCases.map { (String($0.rawValue), say($0.explanation)) })
  }

  private func keyText(_ binding: Binding) -> String {
    binding.keys.map { code($0.description) }.joined(separator: " ")
  }
}

extension Markdown {
  private func table(_ heading: Phrase, _ rows: [(String, String)]) -> String {
    let head = "| \(say(heading)) | \(say(.HelpPage.meaning)) |\n| --- | --- |\n"
    return head + rows.map { "| \($0.0) | \($0.1.cell) |\n" }.joined()
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func code(_ text: String) -> String { "`" + text.cell + "`" }
}

extension String {
  /// The text as it stands in a cell of a table.
  fileprivate var cell: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
