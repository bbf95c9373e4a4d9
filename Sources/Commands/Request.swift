import Assessing
import Exporting
import PlanModel

/// What a command line means: checked, and ready to be done.
package struct Request: Equatable, Sendable {
  package let action: Action
  package let settings: Settings

  package enum Action: Equatable, Sendable {
    /// The wall, or the summary where the output is no terminal.
    case browse(filter: String)
    case list(filter: String)
    case show(id: String)
    /// Of an item by its id, or of the composite of what a filter lets through.
    case why(id: String)
    case whyGroup(filter: String)
    case summary(filter: String)
    case board(Board)
    case bulletin(Export)
    case trend(id: String)
    case done(Completion)
    case reopen(ids: [String], note: String)
    case record(Recording)
    case schedule(Division)
    case note(id: String, text: String)
    case supervise(ids: [String], reason: String)
    case release(ids: [String], reason: String)
    /// Of that entry, with all of its action; nil = of one's own last action.
    case undo(entry: String?)
    case redo(entry: String?)
    case log
    case export(Export)
    case snapshot(SnapshotDeed)
    case check
    case initialise(folder: String, template: Template?)
    case themes, paths
    case completions(Shell)
    case help(HelpTopic?)
    /// The sections of the README that are made from the tables.
    case markdown
    case version
  }
}

extension Request {
  /// Tasks to mark complete.
  package struct Completion: Equatable, Sendable {
    package let ids: [String]
    package let day: Day
    package let evidence: String
    package let note: String
  }

  /// A value to record.
  package struct Recording: Equatable, Sendable {
    package let id: String
    package let value: Quantity
    /// Nil = the period of what `id` names.
    package let period: Period?
    package let quality: Outcome.Quality
    package let source: String
    package let note: String
  }

  /// A target's period to divide.
  package struct Division: Equatable, Sendable {
    package let id: String
    package let way: ScheduleWay
    /// Nil = a month, or a year of a span of years.
    package let length: PeriodLength?
    package let source: String
    package let note: String
  }

  /// A board to print, or to write as a report.
  package struct Board: Equatable, Sendable {
    package let grouping: BoardGrouping
    /// Nil = as results are printed.
    package let export: Export?
    package let filter: String
  }

  /// A snapshot to write.
  package struct Export: Equatable, Sendable {
    package let format: Format
    /// Nil = to standard output.
    package let path: String?
    package let hasByteOrderMark: Bool
    /// Nil = all of them.
    package var columns: [Fact]?
    package let filter: String
  }
}

extension Request {
  /// What is to be done with snapshots.
  package enum SnapshotDeed: Equatable, Sendable {
    /// Nil = named for the plan and the day.
    case save(path: String?)
    case list(folder: String)
    /// Of two snapshots or plan folders; nil = of the plan at hand.
    case difference(old: String, new: String?)

    /// The words on the command line.
    package enum Word: String, CaseIterable, Sendable { case save, list, diff }
  }
}

/// A plan that is built in, to copy from.
package enum Template: String, CaseIterable, Sendable { case zhenjiang }

/// A shell that completes words.
package enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

/// What help can be asked on.
package enum HelpTopic: Equatable, Sendable {
  case command(CommandName)
  case filter, statuses, keys, formats

  package init?(word: String) {
    if let name = CommandName(rawValue: word) {
      self = .command(name)
      return
    }
    guard let topic = HelpTopic.pages.first(where: { $0.word == word }) else { return nil }
    self = topic
  }

  /// The pages that are about no command.
  package static let pages: [HelpTopic] = [.filter, .statuses, .keys, .formats]

  package static let all: [HelpTopic] = CommandName.allCases.map(HelpTopic.command) + pages

  /// As it is typed behind `guatu help`.
  package var word: String {
    switch self {
    case .command(let name): name.rawValue
    case .filter: "filter"
    case .statuses: "statuses"
    case .keys: "keys"
    case .formats: "formats"
    }
  }
}
