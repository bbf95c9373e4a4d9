import Phrases
import PlanModel

extension Operand {
  /// As it stands in a line of usage: `ID…`, `[FILTER…]`.
  func text(in language: Language) -> String {
    let word = kind.placeholder.text(in: language) + (isRepeated ? "…" : "")
    return isRequired ? word : "[" + word + "]"
  }
}

extension CommandRow {
  /// What stands behind the command: `ID VALUE`.
  func operandText(in language: Language) -> String {
    operands.map { $0.text(in: language) }.joined(separator: " ")
  }
}

extension CommandName {
  /// The command with what stands behind it: `record ID VALUE`.
  func usage(in language: Language) -> String {
    let operands = row.operandText(in: language)
    return operands.isEmpty ? rawValue : rawValue + " " + operands
  }
}

extension OptionName {
  /// The option with what it takes: `-p, --plan FOLDER`.
  func usage(in language: Language) -> String {
    var text = row.letter.map { "-\($0), " } ?? ""
    text += word
    if let argument = row.argument { text += " " + argument.placeholder.text(in: language) }
    return text
  }

  /// The options that mean the same with every command.
  static var everywhere: [OptionName] { allCases.filter { $0.row.scope == .everywhere } }

  /// The commands that take the option beside those that stand everywhere.
  var owners: [CommandName] { CommandName.allCases.filter { $0.row.options.contains(self) } }

  /// The options of some commands that help speaks of.
  static var ofCommands: [OptionName] { allCases.filter { $0.row.scope == .commands } }
}
