import Phrases
import PlanModel

/// The completion script for zsh.
struct ZshCompletion {
  let language: Language

  var text: String {
    """
    #compdef guatu
    # Completion of guatu for zsh; save it as _guatu in a folder of $fpath.
    _guatu_commands() {
      local -a commands=(
    \(commands)
      )
      _describe command commands
      _files -/
    }

    _guatu_ids() {
      local -a ids=(${(f)"$(\(Shell.listingIDs(of: "$1")))"})
      compadd -a ids
    }

    _guatu() {
      local command='' word
      for word in ${words[2,CURRENT-1]}; do
        case $word in
        \(CommandName.allCases.map(\.rawValue).joined(separator: "|"))) command=$word; break ;;
        esac
      done
      local -a arguments=(
    \(OptionName.everywhere.flatMap(specifications).map { "    " + $0 }.joined(separator: "\n"))
      )
      case $command in
      '') arguments+=('1:command:_guatu_commands' '*: : ') ;;
    \(CommandName.allCases.map(line).joined(separator: "\n"))
      esac
      _arguments -S $arguments
    }
    _guatu "$@"

    """
  }

  private var commands: String {
    CommandName.allCases.map { name in
      "    " + "\(name.rawValue):\(say(name.row.explanation))".singleQuoted
    }.joined(separator: "\n")
  }

  /// What a command takes beside the options that stand everywhere.
  private func line(_ name: CommandName) -> String {
    let options = name.row.options.filter { $0.row.scope == .commands }.flatMap(specifications)
    let operands = name.row.operands.enumerated().map { place, operand in
      let position = operand.isRepeated ? "*" : String(place + 2)
      return (position + ":" + action(operand.kind)).singleQuoted
    }
    return "  \(name.rawValue)) arguments+=("
      + (options + ["'1: : '"] + operands).joined(separator: " ") + ") ;;"
  }

  private func specifications(_ option: OptionName) -> [String] {
    let argument = option.row.argument
    let rest =
      "[\(say(option.row.explanation).escaped)]" + (argument.map { ":" + action($0) } ?? "")
    return option.spellings.map { spelling in
      let others = "(" + option.spellings.joined(separator: " ") + ")"
      let takesEqualsSign = argument != nil && spelling.hasPrefix("--")
      return (others + spelling + (takesEqualsSign ? "=" : "") + rest).singleQuoted
    }
  }

  private func action(_ kind: ArgumentKind) -> String {
    let name = say(kind.placeholder) + ":"
    switch kind.completion {
    case .folders: return name + "_files -/"
    case .files: return name + "_files"
    case .ids(let filter): return name + "_guatu_ids \"\(filter)\""
    case .words(let words): return name + "(" + words.joined(separator: " ") + ")"
    case .nothing: return name + " "
    }
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}

extension String {
  /// The text with what `_arguments` gives a meaning made literal.
  fileprivate var escaped: String {
    var text = ""
    for character in self {
      if ":[]\\".contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }
}
