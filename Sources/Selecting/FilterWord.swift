import Assessing
import Phrases
import PlanModel

/// A word of a closed list that a filter can ask for: the machine word, or the one that people
/// read in either language.
protocol FilterWord: CaseIterable, RawRepresentable<String>, Sendable {
  var phrase: Phrase { get }
}

extension FilterWord {
  static var rawWords: [String] { allCases.map(\.rawValue) }

  init?(word: String) {
    let found = Self.allCases.first { candidate in
      candidate.rawValue == word
        || Language.allCases.contains { candidate.phrase.text(in: $0) == word }
    }
    guard let found else { return nil }
    self = found
  }
}

extension Status: FilterWord {}
extension Flag: FilterWord {}
extension Nature: FilterWord {}
extension TargetKind: FilterWord {}

/// A kind of item, or of task.
enum ItemKind: String, FilterWord {
  case target, task, outcome
  case project, livelihood, reform, campaign, legislation

  var phrase: Phrase {
    switch self {
    case .target: Item.Kind.target.phrase
    case .task: Item.Kind.task.phrase
    case .outcome: Item.Kind.outcome.phrase
    case .project: PlanTask.Kind.project.phrase
    case .livelihood: PlanTask.Kind.livelihood.phrase
    case .reform: PlanTask.Kind.reform.phrase
    case .campaign: PlanTask.Kind.campaign.phrase
    case .legislation: PlanTask.Kind.legislation.phrase
    }
  }
}

extension FilterField {
  /// The words that the field takes; empty where it takes any.
  var words: [String] {
    switch self {
    case .kind: ItemKind.rawWords
    case .nature: Nature.rawWords
    case .goal: TargetKind.rawWords
    case .status: Status.rawWords
    case .flag: Flag.rawWords
    default: []
    }
  }
}
