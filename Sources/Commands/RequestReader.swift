import Assessing
import Exporting
import Phrases
import PlanModel
import Selecting

extension Request {
  /// Understands what was typed. All that can be wrong with a command line is found here, before
  /// anything is read or written.
  ///
  /// `isPlan` says of a path whether a plan folder is there.
  package init(
    _ typed: Typed, in surroundings: Surroundings, isPlan: @escaping (String) -> Bool
  ) throws(UsageProblem) {
    var reader = RequestReader(
      typed: typed, settings: try Settings(typed, in: surroundings), isPlan: isPlan)
    action = try reader.action()
    settings = reader.settings
  }
}

/// Understands operands, by the command that they stand behind.
struct RequestReader {
  let typed: Typed
  var settings: Settings
  let isPlan: (String) -> Bool

  var operands: [String] { typed.operands }

  mutating func action() throws(UsageProblem) -> Request.Action {
    try checkOptions()
    if typed.has(.help) { return .help(typed.command.map(HelpTopic.command)) }
    if typed.has(.version) { return .version }
    try checkCount()
    switch typed.command {
    case nil: return .browse(filter: try checked(try unnamedFilter()))
    case .list: return .list(filter: try checked(filter))
    case .show: return .show(id: operands[0])
    case .why: return try why()
    case .summary: return .summary(filter: try checked(filter))
    case .board: return .board(try board())
    case .bulletin: return .bulletin(try bulletin())
    case .trend: return .trend(id: operands[0])
    case .done: return .done(try completion())
    case .reopen: return .reopen(ids: unique(operands), note: typed.text(.note))
    case .record: return .record(try recording())
    case .schedule: return .schedule(try division())
    case .note: return .note(id: operands[0], text: try noteText())
    case .supervise: return .supervise(ids: unique(operands), reason: typed.text(.note))
    case .release: return .release(ids: unique(operands), reason: try reason())
    case .undo: return .undo(entry: operands.first)
    case .redo: return .redo(entry: operands.first)
    case .log: return .log
    case .export: return .export(try export())
    case .snapshot: return .snapshot(try snapshot())
    case .check: return try check()
    case .initialise:
      return .initialise(folder: operands[0], template: try typed.choice(.from, Template.self))
    case .themes: return .themes
    case .paths: return .paths
    case .completions: return .completions(try shell())
    case .help: return typed.has(.markdown) ? .markdown : .help(try topic())
    }
  }

  /// Every option means something to the command.
  private func checkOptions() throws(UsageProblem) {
    for option in OptionName.allCases where typed.has(option) {
      if OptionName.notations.contains(option) {
        if let command = typed.command, !command.row.notations.contains(option) {
          throw .option(.meaningless(option, command))
        }
      } else if option.row.scope != .everywhere, !typed.row.options.contains(option) {
        throw .option(.foreign(option, typed.command))
      }
    }
  }

  /// As many operands stand there as the command takes.
  private func checkCount() throws(UsageProblem) {
    let takes = typed.row.operands
    if let missing = takes.filter(\.isRequired).dropFirst(operands.count).first {
      throw .operand(.missing(missing.kind, typed.command))
    }
    if operands.count > takes.count, takes.last?.isRepeated != true {
      throw .operand(.excess(operands[takes.count], typed.command))
    }
  }

  var filter: String { operands.joined(separator: " ") }
}

extension RequestReader {
  /// Without a command, the first word is a plan folder or begins the filter.
  private mutating func unnamedFilter() throws(UsageProblem) -> String {
    guard let first = operands.first else { return "" }
    if typed.isCommandExcluded { return filter }
    if isPlan(first) {
      if typed.has(.plan) { throw .operand(.excess(first, nil)) }
      settings.folder = first
      return operands.dropFirst().joined(separator: " ")
    }
    if first.contains("/") || first == "." || first == ".." {
      throw .operand(.notAPlan(path: first))
    }
    let commands = CommandName.allCases.map(\.rawValue)
    if let suggestion = Suggestion.nearest(to: first, among: commands) {
      throw .operand(.unknownCommand(first, suggestion: suggestion))
    }
    return filter
  }

  /// Ids have no blanks and no colons; filters that choose a group have.
  private func why() throws(UsageProblem) -> Request.Action {
    let isID = operands.count == 1 && !operands[0].contains { $0 == ":" || $0.isWhitespace }
    return isID ? .why(id: operands[0]) : .whyGroup(filter: try checked(filter))
  }

  private func completion() throws(UsageProblem) -> Request.Completion {
    let day = try typed.day(.on) ?? settings.today
    if let start = Day(year: day.year, month: day.month ?? 1, day: day.day ?? 1),
      start > settings.today
    {
      throw .word(.option(.on), .notYet(day, today: settings.today))
    }
    return Request.Completion(
      ids: unique(operands), day: day, evidence: typed.text(.evidence), note: typed.text(.note))
  }

  private func recording() throws(UsageProblem) -> Request.Recording {
    guard let value = Quantity(operands[1]) else {
      throw .word(.operand(.number), .notANumber(operands[1]))
    }
    return Request.Recording(
      id: operands[0], value: value, period: try typed.period(.period),
      quality: try typed.choice(.quality, Outcome.Quality.self) ?? .preliminary,
      source: typed.text(.source), note: typed.text(.note))
  }

  private func division() throws(UsageProblem) -> Request.Division {
    Request.Division(
      id: operands[0], way: try ScheduleWay(words: operands.dropFirst()),
      length: try typed.choice(.each, PeriodLength.self), source: typed.text(.source),
      note: typed.text(.note))
  }

  private func noteText() throws(UsageProblem) -> String {
    let text = operands.dropFirst().joined(separator: " ")
    if text.allSatisfy(\.isWhitespace) { throw .word(.operand(.text), .empty) }
    return text
  }

  /// What makes an item leave the list: never nothing.
  private func reason() throws(UsageProblem) -> String {
    guard typed.has(.note) else { throw .option(.needed(.note, .release)) }
    let reason = typed.text(.note)
    if reason.allSatisfy(\.isWhitespace) { throw .word(.option(.note), .empty) }
    return reason
  }

  private mutating func check() throws(UsageProblem) -> Request.Action {
    if let folder = operands.first {
      if typed.has(.plan) { throw .operand(.excess(folder, .check)) }
      settings.folder = folder
    }
    return .check
  }

  /// The filter, of which every word has to be understood.
  func checked(_ filter: String) throws(UsageProblem) -> String {
    if let problem = Filter(parsing: filter).problems.first { throw .filter(problem) }
    return filter
  }

  private func shell() throws(UsageProblem) -> Shell {
    try Typed.choice(operands[0], of: Shell.allCases, \.rawValue, at: .operand(.shell))
  }

  private func topic() throws(UsageProblem) -> HelpTopic? {
    guard let word = operands.first else { return nil }
    return try Typed.choice(word, of: HelpTopic.all, \.word, at: .operand(.topic))
  }

  /// Each id once, in order.
  func unique(_ ids: [String]) -> [String] {
    var seen = Set<String>()
    return ids.filter { seen.insert($0).inserted }
  }
}

extension Typed {
  /// What the command takes.
  fileprivate var row: CommandRow { command?.row ?? .wall }
}
