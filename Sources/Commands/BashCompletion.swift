/// The completion script for bash, 4.2 or later.
struct BashCompletion {
  var text: String {
    """
    # Completion of guatu for bash; source it from ~/.bashrc.
    _guatu() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' i
      [[ $word == '=' ]] && word=''
      [[ $before == '=' ]] && before=${COMP_WORDS[COMP_CWORD-2]}
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        \(commands)) command=${COMP_WORDS[i]}; break ;;
        esac
      done
      case $before in
    \(arguments)
      esac
      if [[ $word == -* ]]; then
        local options=\(words(OptionName.everywhere.map(\.word)).singleQuoted)
        case $command in
    \(options)
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        return
      fi
      case $command in
      '') mapfile -t COMPREPLY < <(compgen -W \(words(names).singleQuoted) -- "$word"; compgen -d -- "$word") ;;
    \(operands)
      esac
    }
    complete -F _guatu guatu

    """
  }

  private var names: [String] { CommandName.allCases.map(\.rawValue) }

  private var commands: String { names.joined(separator: "|") }

  private func words(_ words: [String]) -> String { words.joined(separator: " ") }

  /// What stands behind options, one line an option.
  private var arguments: String {
    OptionName.allCases.compactMap { option in
      option.row.argument.map { kind in
        "  \(option.spellings.joined(separator: "|"))) \(reply(kind.completion)) return ;;"
      }
    }.joined(separator: "\n")
  }

  /// The options that commands have of their own, one line a command.
  private var options: String {
    CommandName.allCases.compactMap { name in
      let options = name.row.options.filter { $0.row.scope == .commands }.map(\.word)
      return options.isEmpty ? nil : "    \(name.rawValue)) options+=' \(words(options))' ;;"
    }.joined(separator: "\n")
  }

  /// The first operand of commands, one line a command.
  private var operands: String {
    CommandName.allCases.compactMap { name in
      guard let kind = name.row.operands.first?.kind, kind.completion != .nothing else {
        return nil
      }
      return "  \(name.rawValue)) \(reply(kind.completion)) ;;"
    }.joined(separator: "\n")
  }

  private func reply(_ completion: Completion) -> String {
    switch completion {
    case .folders: "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$word\");"
    case .files: "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$word\");"
    case .ids(let filter):
      "mapfile -t COMPREPLY < <(compgen -W \"$(\(Shell.listingIDs(of: filter)))\" -- \"$word\");"
    case .words(let list):
      "mapfile -t COMPREPLY < <(compgen -W \(words(list).singleQuoted) -- \"$word\");"
    case .nothing: "COMPREPLY=();"
    }
  }
}
