import Phrases
import PlanModel

/// What a filter can ask for by name, as in `year:2023`.
package enum FilterField: String, CaseIterable, Sendable {
  case year, sector, region, owner, indicator, source, id
  case kind, nature, goal, status, flag
  /// The progress, in per cent.
  case progress = "pct"
  /// In percentage points.
  case gap

  /// The name in words; a filter may use the Chinese one too, as in `年份:2023`.
  package var phrase: Phrase {
    switch self {
    case .year: .Noun.year
    case .sector: .Noun.sector
    case .region: .Noun.region
    case .owner: .Noun.owner
    case .indicator: .Noun.indicator
    case .source: .Noun.source
    case .id: .Noun.id
    case .kind: .Noun.kind
    case .nature: .Noun.nature
    case .goal: .Filter.goal
    case .status: .Noun.status
    case .flag: .Noun.flag
    case .progress: .Noun.progress
    case .gap: .Noun.gap
    }
  }

  init?(name: String) {
    let field = FilterField.allCases.first {
      $0.rawValue == name || $0.phrase.text(in: .chinese) == name
    }
    guard let field else { return nil }
    self = field
  }
}
