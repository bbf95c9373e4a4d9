import Phrases

/// The environment variables that are read, in the order of help.
package enum VariableName: String, CaseIterable, Sendable {
  case plan = "GUATU_PLAN"
  case sources = "GUATU_SOURCES"
  case actor = "GUATU_ACTOR"
  case language = "GUATU_LANG"
  case allLocale = "LC_ALL"
  case messagesLocale = "LC_MESSAGES"
  case locale = "LANG"
  case noColor = "NO_COLOR"
  case home = "HOME"
  case dataHome = "XDG_DATA_HOME"
  case configHome = "XDG_CONFIG_HOME"
  case epoch = "SOURCE_DATE_EPOCH"

  /// What help says of it; nil for those that another one's words speak of.
  package var explanation: Phrase? {
    switch self {
    case .plan: .Variable.plan
    case .sources: .Variable.sources
    case .actor: .Variable.actor
    case .language: .Variable.language
    case .noColor: .Variable.noColor
    case .dataHome: .Variable.dataHome
    case .configHome: .Variable.configHome
    case .epoch: .Variable.epoch
    case .allLocale, .messagesLocale, .locale, .home: nil
    }
  }
}
