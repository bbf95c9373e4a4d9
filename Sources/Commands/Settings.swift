import Cells
import PlanModel
import PlanStore

/// What holds for every command: which plan, seen how, by whom.
package struct Settings: Equatable, Sendable {
  /// The plan folder that was named; nil = the nearest one, else the plan that is built in.
  package var folder: String?
  /// The folder of cited documents that was named.
  package var sources: String?
  /// The day whose knowledge is shown; nil = today.
  package var asOf: Day?
  /// The snapshot to tell what moved since; nil = none was named.
  package var since: String?
  /// The moment that the program was started, or the one that the environment fixes.
  package var now: Moment
  /// The later of the local day and the day in UTC: no entry made before now is of a later day.
  package var today: Day
  /// Whose name stands in the journal.
  package var actor: String
  package var language: Language
  package var theme: String?
  package var output: Output
  /// The signs that were asked for; nil = the best that the terminal has.
  package var tier: Glyphs.Tier?
  package var usesMouse: Bool

  /// How results are printed.
  package enum Output: Sendable { case text, json, csv, plain }

  /// The day whose knowledge is shown.
  package var day: Day { asOf ?? today }
}

extension Settings {
  /// Throws where an option or an environment variable does not say what it should.
  init(_ typed: Typed, in surroundings: Surroundings) throws(UsageProblem) {
    let variables = surroundings.variables
    folder = typed.options[.plan] ?? variables[.plan]
    sources = typed.options[.sources] ?? variables[.sources]
    asOf = try typed.day(.asOf)
    since = typed.options[.since]
    now = try Settings.clock(surroundings)
    today = Settings.today(now, surroundings)
    actor = typed.options[.actor] ?? variables[.actor] ?? surroundings.login
    language = try Settings.language(typed, variables)
    theme = typed.options[.theme]
    output = try Settings.output(typed)
    tier = try Settings.tier(typed)
    usesMouse = typed.options[.noMouse] == nil
    for option in [OptionName.plan, .sources, .actor, .theme, .since]
    where typed.options[option]?.isEmpty == true {
      throw .word(.option(option), .empty)
    }
    if let theme {
      let names = ThemeLibrary(surroundings).names
      _ = try Typed.choice(theme, of: names, \.self, at: .option(.theme))
    }
  }

  private static func language(
    _ typed: Typed, _ variables: Variables
  ) throws(UsageProblem) -> Language {
    let allowed = Language.allCases.map(\.rawValue)
    if let word = typed.options[.language] {
      guard let language = Language(rawValue: word) else {
        throw .word(.option(.language), .unknown(word, allowed: allowed, suggestion: nil))
      }
      return language
    }
    if let word = variables[.language], Language(rawValue: word) == nil {
      throw .word(.variable(.language), .unknown(word, allowed: allowed, suggestion: nil))
    }
    return Language(variables: variables)
  }

  /// A clock that the environment fixes is the same everywhere: it knows no local time.
  private static func clock(_ surroundings: Surroundings) throws(UsageProblem) -> Moment {
    let fixed = surroundings.variables[.epoch]
    let seconds = fixed.map { Int($0) } ?? surroundings.clock
    guard let moment = seconds.flatMap(Moment.init(secondsSince1970:)) else {
      throw .word(.variable(.epoch), .notANumber(fixed ?? ""))
    }
    return moment
  }

  private static func today(_ now: Moment, _ surroundings: Surroundings) -> Day {
    let local = Moment(secondsSince1970: surroundings.clock + surroundings.timeZone)
    guard surroundings.variables[.epoch] == nil, let local else { return now.day }
    return max(now.day, local.day)
  }

  private static func output(_ typed: Typed) throws(UsageProblem) -> Output {
    let outputs: [(OptionName, Output)] = [(.json, .json), (.csv, .csv), (.plain, .plain)]
    let given = outputs.filter { typed.options[$0.0] != nil }
    if given.count > 1 { throw .option(.conflict(given[0].0, given[1].0)) }
    return given.first?.1 ?? .text
  }

  private static func tier(_ typed: Typed) throws(UsageProblem) -> Glyphs.Tier? {
    switch (typed.options[.ascii], typed.options[.narrow]) {
    case (nil, nil): return nil
    case (nil, _?): return .narrow
    case (_?, nil): return .ascii
    case (_?, _?): throw .option(.conflict(.ascii, .narrow))
    }
  }
}

extension Language {
  /// The language that the environment asks for; English where it asks for none.
  init(variables: Variables) {
    if let language = variables[.language].flatMap(Language.init) {
      self = language
      return
    }
    let locale = variables[.allLocale] ?? variables[.messagesLocale] ?? variables[.locale]
    self = locale?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// The language to speak in while nothing is known yet but the typed words: what `--lang`
  /// says where it says something, else as the environment asks.
  package init(words: [String], variables: Variables) {
    let option = OptionName.language.word
    var asked: Language?
    for (place, word) in words.enumerated() {
      if word.hasPrefix(option + "=") {
        asked = Language(rawValue: String(word.dropFirst(option.count + 1)))
      } else if word == option, place + 1 < words.count {
        asked = Language(rawValue: words[place + 1])
      }
    }
    self = asked ?? Language(variables: variables)
  }
}
