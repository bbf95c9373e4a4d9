import Assessing
import Exporting
import PlanModel
import Themes

/// What a shell offers for a word on the command line.
enum Completion: Equatable {
  case folders, files
  /// The ids of the plan's items that match a filter.
  case ids(filter: String)
  case words([String])
  /// Nothing: a person has to know.
  case nothing
}

extension ArgumentKind {
  var completion: Completion {
    switch self {
    case .planFolder, .sourceFolder, .newFolder: .folders
    case .file: .files
    case .id, .subject: .ids(filter: "")
    case .task: .ids(filter: "kind:task")
    case .listed: .ids(filter: "flag:listed")
    case .theme: .words(ShippedThemes.names)
    case .language: .words(Language.allCases.map(\.rawValue))
    case .way: .words(ScheduleWay.words)
    case .length: .words(PeriodLength.allCases.map(\.rawValue))
    case .quality: .words(Outcome.Quality.allCases.map(\.rawValue))
    case .format: .words(Format.allCases.map(\.rawValue))
    case .template: .words(Template.allCases.map(\.rawValue))
    case .shell: .words(Shell.allCases.map(\.rawValue))
    case .grouping: .words(BoardGrouping.allCases.map(\.rawValue))
    case .columns: .words(Fact.allCases.map(\.rawValue))
    case .snapshotWord: .words(Request.SnapshotDeed.Word.allCases.map(\.rawValue))
    case .topic: .words(HelpTopic.all.map(\.word))
    case .filter, .text, .number, .day, .period, .actor, .citation, .entry: .nothing
    }
  }
}

extension Shell {
  /// The script that teaches the shell what `guatu` takes, made from the tables.
  package func script(in language: Language) -> String {
    switch self {
    case .bash: BashCompletion().text
    case .zsh: ZshCompletion(language: language).text
    case .fish: FishCompletion(language: language).text
    }
  }

  /// The command line that prints the ids of what matches `filter`, one a line.
  static func listingIDs(of filter: String) -> String {
    "guatu list --plain \(filter) 2>/dev/null | cut -f1"
  }
}

extension String {
  /// The text as one word of a shell.
  var singleQuoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

extension OptionName {
  /// Both ways to write it: `--plan`, `-p`.
  var spellings: [String] { [word] + (row.letter.map { ["-\($0)"] } ?? []) }
}
