import Phrases
import PlanModel

extension Board {
  /// The lines of a section, in order.
  package func lines(of section: BoardSection, in language: Language) -> [BoardLine] {
    section.groups.map { BoardLine($0, of: review, language) }
      + section.entries.map { BoardLine($0, in: section.kind, of: review, language) }
      + section.accounts.map { BoardLine($0, of: review.plan, language) }
  }

  package func title(of kind: BoardSection.Kind, in language: Language) -> String {
    let phrase: Phrase =
      switch kind {
      case .ranking: .Board.itemRanking
      case .red: .Board.red
      case .black: .Board.black
      case .third: .Board.third
      case .results: .Board.results
      case .reporting: .Board.reporting
      case .accounts: .Board.accounts
      case .listed: .Board.listed
      case .flipped: .Board.flipped
      }
    guard kind == .ranking, grouping != .indicator else { return phrase.text(in: language) }
    return Phrase.Board.ranking.text(in: language, grouping.phrase.text(in: language))
  }

  /// Why things cannot be ranked, and how many of them: `not reported 12, stale 1`.
  package func reasons(in language: Language) -> String {
    let counts = Dictionary(grouping: unranked.compactMap(\.reason)) { $0 }.mapValues(\.count)
    return Status.allCases.compactMap { reason in
      counts[reason].map { "\(reason.phrase.text(in: language)) \($0)" }
    }.listed(in: language)
  }

  /// What stands over the columns of a section behind the names: two numbers, a word, a text.
  package func heads(of kind: BoardSection.Kind) -> [Phrase?] {
    switch kind {
    case .ranking where grouping != .indicator:
      [.Board.score, .Board.coverage, .Board.rated, .Board.worst]
    case .third: [nil, nil, .Noun.reason, .Noun.owner]
    case .reporting: [.Board.late, .Board.since, .Noun.reason, .Noun.owner]
    case .accounts: [.Board.inResults, .Board.inReporting, nil, nil]
    case .listed: [.Board.listedFor, .Noun.offBy, .Noun.status, .Noun.reason]
    case .flipped: [.Board.replaced, .Noun.outcome, .Noun.status, .Board.verdictBefore]
    default: [.Noun.progress, .Noun.offBy, .Noun.status, .Noun.owner]
    }
  }

  /// What the places are compared with; nil = nothing.
  package func comparison(in language: Language) -> String? {
    let subject = comparedDay?.description ?? comparedPeriod?.text(in: language)
    return subject.map { Phrase.Board.compared.text(in: language, $0) }
  }

  /// How the board ranks and what it puts on which list, in sentences.
  package func rules(in language: Language) -> [String] {
    let coverage = review.plan.identity.profile.minimumCoverage.signed
    return [
      Phrase.Board.rule.text(in: language, coverage), Phrase.Board.listRule.text(in: language),
    ]
  }

  /// The order and the thresholds of the rule in short.
  package func shortRules(in language: Language) -> [String] {
    let profile = review.plan.identity.profile
    return [
      Phrase.Board.shortRule.text(
        in: language, profile.id.neutralised, profile.minimumCoverage.signed),
      Phrase.Board.thresholds.text(
        in: language, profile.ahead.withSign, profile.onPace.signed, profile.severe.withSign),
    ]
  }
}

extension BoardSection.Kind {
  /// Whether what stands in the section has a rank.
  package var hasRanks: Bool {
    switch self {
    case .ranking, .red, .black, .results, .listed: true
    case .third, .reporting, .accounts, .flipped: false
    }
  }
}

extension BoardBand {
  package var phrase: Phrase {
    pace?.phrase ?? (self == .reached ? .Board.reached : .Board.failed)
  }

  /// For programs.
  package var word: String {
    pace?.rawValue ?? (self == .reached ? "reached" : "failed")
  }

  /// The status that has the band's name; nil for bands of several.
  private var pace: Status? {
    switch self {
    case .ahead: .ahead
    case .onPace: .onPace
    case .slightlyBehind: .slightlyBehind
    case .behind: .behind
    case .severelyBehind: .severelyBehind
    case .movedBack: .movedBack
    case .reached, .failed: nil
    }
  }
}

extension BoardRoll {
  package var phrase: Phrase {
    switch self {
    case .red: .Board.red
    case .middle: .Board.middle
    case .black: .Board.black
    case .third: .Board.third
    }
  }
}

extension BoardGrouping {
  package var phrase: Phrase {
    switch self {
    case .sector: .Noun.sector
    case .region: .Noun.region
    case .owner: .Noun.owner
    case .indicator: .Noun.indicator
    }
  }
}

extension BoardMovement {
  /// `↑2`, `↓1`, `=`, `new`; empty where there is nothing to tell.
  package func text(in language: Language, up: String, down: String) -> String {
    switch self {
    case .by(0): "="
    case .by(let ranks): (ranks > 0 ? up : down) + String(ranks.magnitude)
    case .new: Phrase.Board.new.text(in: language)
    case .unknown: ""
    }
  }
}
