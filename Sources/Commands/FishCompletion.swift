import Phrases
import PlanModel

/// The completion script for fish.
struct FishCompletion {
  let language: Language

  var text: String {
    let names = CommandName.allCases
    let head = "# Completion of guatu for fish; save it as ~/.config/fish/completions/guatu.fish."
    let lines =
      [head, "complete -c guatu -f"]
      + ["complete -c guatu -n __fish_use_subcommand -a '(__fish_complete_directories)'"]
      + names.map { line("-n __fish_use_subcommand -a \($0.rawValue)", $0.row.explanation) }
      + OptionName.everywhere.map { line(flags($0), $0.row.explanation) }
      + OptionName.ofCommands.map { line(condition($0) + " " + flags($0), $0.row.explanation) }
      + names.compactMap(operandLine)
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ flags: String, _ explanation: Phrase) -> String {
    "complete -c guatu \(flags) -d \(explanation.text(in: language).quotedForFish)"
  }

  /// An option, and what stands behind it.
  private func flags(_ option: OptionName) -> String {
    let names = "-l \(option.rawValue)" + (option.row.letter.map { " -s \($0)" } ?? "")
    guard let argument = option.row.argument else { return names }
    switch argument.completion {
    case .files: return names + " -r -F"
    case .nothing: return names + " -x"
    case let completion: return names + " -x -a " + candidates(completion)
    }
  }

  /// Where an option of some commands is offered.
  private func condition(_ option: OptionName) -> String { seen(option.owners) }

  private func operandLine(_ name: CommandName) -> String? {
    guard let kind = name.row.operands.first?.kind, kind.completion != .nothing else { return nil }
    return "complete -c guatu \(seen([name])) -a \(candidates(kind.completion))"
  }

  private func seen(_ names: [CommandName]) -> String {
    let words = names.map(\.rawValue).joined(separator: " ")
    return "-n '__fish_seen_subcommand_from \(words)'"
  }

  private func candidates(_ completion: Completion) -> String {
    switch completion {
    case .folders: "'(__fish_complete_directories)'"
    case .ids(let filter): "'(\(Shell.listingIDs(of: filter)))'"
    case .words(let words): words.joined(separator: " ").quotedForFish
    case .files, .nothing: "''"
    }
  }
}

extension String {
  /// The text as one word of fish, whose single quotes know `\'` and `\\`.
  fileprivate var quotedForFish: String {
    var text = "'"
    for character in self {
      if character == "'" || character == "\\" { text.append("\\") }
      text.append(character)
    }
    return text + "'"
  }
}
