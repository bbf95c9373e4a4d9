import Assessing
import Phrases
import PlanModel

/// What stands in a report, in words and in order, whatever it is written as. All texts are
/// neutralised.
struct ReportContent: Sendable {
  struct Section: Sendable {
    let title: String
    /// Targets, and outcomes that no target stands against.
    let figures: [ItemLine]
    let tasks: [ItemLine]
    /// How its items do as a whole; empty where nothing is rated.
    let composite: String
  }

  struct Count: Sendable {
    let status: Status
    let word: String
    let count: Int
  }

  let title: String
  /// The day of the review, the last period with data, the filter.
  let scope: [String]
  let counts: [(label: String, counts: [Count])]
  let sections: [Section]
  let unreported: [ItemLine]
  let sources: [Source]
  /// What the report rests on: coverage, rules, digest, program.
  let footer: [String]
  /// Whether the items are of more than one horizon, so that each line must say its period.
  let showsPeriods: Bool

  init(_ report: Report) {
    let (review, language) = (report.review, report.language)
    let lines = report.map { ItemLine($0, of: review, in: language) }
    showsPeriods = Set(report.items.map(review.horizon(of:))).count != 1
    (title, scope) = ReportContent.headline(of: report)
    counts = ReportContent.counts(of: lines.map { ($0.item.kind, $0.status) }, in: language)
    sections = ReportContent.sections(of: lines, in: report)
    unreported = lines.filter { $0.item.kind == .target && $0.status == .notReported }
    let cited = Set(lines.flatMap(\.citations).compactMap(\.source))
    sources = cited.sorted().map { review.plan.sources[$0] }
    footer = ReportContent.footer(of: report)
  }

  /// The title and the scope alone, for what needs no lines.
  static func headline(of report: Report) -> (title: String, scope: [String]) {
    let horizons = Set(report.items.map(report.review.horizon(of:)))
    let horizon = horizons.count == 1 ? horizons.first : nil
    return (title(of: report, horizon: horizon), scope(of: report))
  }

  private static func title(of report: Report, horizon: Period?) -> String {
    let name = report.review.plan.identity.shortName(in: report.language)
    guard let horizon else {
      return Phrase.Report.titleOfAll.text(in: report.language, name).neutralised
    }
    return Phrase.Report.title.text(in: report.language, name, horizon.text(in: report.language))
      .neutralised
  }

  private static func scope(of report: Report) -> [String] {
    let language = report.language
    let asOf = Phrase.asOf.text(in: language, report.review.asOf.description)
    let dataTo = report.review.dataTo.map {
      Phrase.dataTo.text(in: language, $0.description)
    }
    let filter =
      report.filter.isEmpty
      ? Phrase.Report.everything.text(in: language)
      : Phrase.Report.filter.text(in: language, report.filter)
    return [asOf, dataTo, filter.neutralised].compactMap(\.self)
  }

  private static func sections(of lines: [ItemLine], in report: Report) -> [Section] {
    let sectors = Dictionary(grouping: lines) { report.review.sector(of: $0.item) }
    return sectors.keys.sorted().map { sector in
      let lines = sectors[sector] ?? []
      let name = report.review.plan.sectors[sector].name.text(in: report.language)
      return Section(
        title: name.neutralised, figures: lines.filter { $0.item.kind != .task },
        tasks: lines.filter { $0.item.kind == .task },
        composite: report.review.composite(of: lines.map(\.item))
          .text(in: report.review, report.language) ?? "")
    }
  }
}

extension ReportContent {
  /// How many targets and how many tasks have each status, in the order of the closed list.
  static func counts(
    of items: [(kind: Item.Kind, status: Status)], in language: Language
  ) -> [(label: String, counts: [Count])] {
    let labels: [(Item.Kind, Phrase)] = [
      (.target, .targetCount), (.outcome, .outcomeCount), (.task, .taskCount),
    ]
    return labels.compactMap { kind, phrase in
      let statuses = items.filter { $0.kind == kind }.map(\.status)
      guard !statuses.isEmpty else { return nil }
      let label = phrase.text(in: language, String(statuses.count))
      return (label, kind == .outcome ? [] : counts(of: statuses, in: language))
    }
  }

  private static func counts(of statuses: [Status], in language: Language) -> [Count] {
    let numbers = Dictionary(grouping: statuses) { $0 }.mapValues(\.count)
    return Status.allCases.compactMap { status in
      numbers[status].map {
        Count(status: status, word: status.phrase.text(in: language), count: $0)
      }
    }
  }

  /// What a report rests on: coverage, rules, digest, program.
  static func footer(of report: Report) -> [String] {
    let language = report.language
    let digest = PlanDigest.hexadecimal(
      of: report.review.plan, asOf: report.review.asOf, filter: report.filter)
    return [
      Coverage(report.items, in: report.review).text(in: language),
      report.review.plan.identity.profile.text(in: language),
      Phrase.Report.input.text(in: language, digest),
      Phrase.Report.program.text(in: language, report.program.neutralised),
    ]
  }
}
