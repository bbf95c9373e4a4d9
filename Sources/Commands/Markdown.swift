import Cells
import Exporting
import Phrases
import PlanModel
import Wall

/// The blocks of the README that are made from the tables, in one language.
package struct Markdown {
  private let language: Language

  package init(in language: Language) { self.language = language }

  /// What a block is about, by the word of its markers.
  package enum Block: String, CaseIterable, Sendable {
    case keys
    case commandLine = "command-line"
    case formats
  }

  /// All blocks, each between the lines that mark its place in the README.
  package var text: String { Block.allCases.map(text).joined(separator: "\n") }

  /// A block between its marks: `<!-- keys -->` and `<!-- /keys -->`; in Chinese
  /// `<!-- keys zh -->` and `<!-- /keys zh -->`.
  package func text(of block: Block) -> String {
    let name = block.rawValue + (language == .chinese ? " zh" : "")
    return "<!-- \(name) -->\n\(content(of: block))<!-- /\(name) -->\n"
  }

  private func content(of block: Block) -> String {
    let tables =
      switch block {
      case .keys: keys
      case .formats: [formats]
      case .commandLine: [commands, options, optionsOfCommands, variables, exits]
      }
    return tables.joined(separator: "\n")
  }
}

extension Markdown {
  /// The keys of the wall, a table a group.
  private var keys: [String] {
    Binding.Group.allCases.map { group in
      let bindings = Binding.all.filter { $0.group == group }
      return table(
        [group.title, .HelpPage.effect], bindings.map { [keys(of: $0), say($0.explanation)] })
    }
  }

  private func keys(of binding: Binding) -> String {
    binding.keys.map { code($0.description) }.joined(separator: " ")
  }

  private var formats: String {
    table(
      [.HelpPage.format, .HelpPage.meaning, .HelpPage.without],
      Format.allCases.map { [code($0.rawValue), say($0.explanation), say($0.loses)] })
  }

  private var commands: String {
    let wall = (CommandRow.wall.operandText(in: language), CommandRow.wall.explanation)
    let others = CommandName.allCases.map { ($0.usage(in: language), $0.row.explanation) }
    return table(
      [.HelpPage.commandLine, .HelpPage.effect],
      ([wall] + others).map { [code("guatu " + $0.0), say($0.1)] })
  }

  private var options: String {
    table(
      [.HelpPage.option, .HelpPage.effect],
      OptionName.everywhere.map { [code($0.usage(in: language)), say($0.row.explanation)] })
  }

  private var optionsOfCommands: String {
    table(
      [.HelpPage.option, .HelpPage.with, .HelpPage.effect],
      OptionName.ofCommands.map { option in
        let owners = option.owners.map { code($0.rawValue) }.listed(in: language)
        return [code(option.usage(in: language)), owners, say(option.row.explanation)]
      })
  }

  private var variables: String {
    table(
      [.HelpPage.variable, .HelpPage.meaning],
      VariableName.allCases.compactMap { variable in
        variable.explanation.map { [code(variable.rawValue), say($0)] }
      })
  }

  private var exits: String {
    table(
      [.HelpPage.code, .HelpPage.meaning],
      ExitCode.allCases.map { [String($0.rawValue), say($0.explanation)] })
  }
}

extension Markdown {
  private func table(_ headings: [Phrase], _ rows: [[String]]) -> String {
    let rule = "|" + String(repeating: " --- |", count: headings.count) + "\n"
    return row(headings.map(say)) + rule + rows.map(row).joined()
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map(\.cell).joined(separator: " | ") + " |\n"
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func code(_ text: String) -> String { "`" + text + "`" }
}

extension String {
  /// The text as it stands in a cell of a table.
  fileprivate var cell: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
