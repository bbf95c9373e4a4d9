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
    case .year: .Filter.year
    case .sector: .Filter.sector
    case .region: .Filter.region
    case .owner: .Filter.owner
    case .indicator: .Filter.indicator
    case .source: .Filter.source
    case .id: .Filter.id
    case .kind: .Filter.kind
    case .nature: .Filter.nature
    case .goal: .Filter.goal
    case .status: .Filter.status
    case .flag: .Filter.flag
    case .progress: .Filter.progress
    case .gap: .Filter.gap
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
