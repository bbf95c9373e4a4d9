import Phrases
import PlanModel

/// A line of a board in words, the same for wall and reports. All texts are neutralised.
package struct BoardLine: Sendable {
  package private(set) var rank: Int?
  package private(set) var movement = BoardMovement.unknown
  /// Nil for a group that is ranked: its score says how it does.
  package private(set) var tone: Tone?
  package private(set) var name = ""
  /// Numbers, flush right; what they are, `Board.heads(of:)` says.
  package private(set) var first = ""
  package private(set) var second = ""
  /// The second number without its unit, where it has one.
  package private(set) var shortSecond = ""
  package private(set) var word = ""
  package private(set) var tail = ""

  package init(
    _ entry: BoardEntry, in section: BoardSection.Kind, of review: Review, _ language: Language
  ) {
    rank = entry.rank
    movement = entry.movement
    tone = entry.tone
    name = BoardLine.name(of: entry.item, in: review, language)
    tail =
      review.owner(of: entry.item).map { owner in
        review.plan.owners[owner].name.text(in: language).neutralised
      } ?? ""
    let verdict = entry.verdict(in: language)
    switch section {
    case .third: word = verdict
    case .reporting:
      first = entry.missingSince.map { BoardLine.days(since: $0, in: review, language) } ?? ""
      second = entry.missingSince?.description ?? ""
      word = verdict
    case .listed:
      let days = entry.supervision?.days(until: review.asOf) ?? 0
      first = Phrase.Board.days.text(in: language, String(days))
      take(gap: BoardLine.gap(of: entry, in: review, language), language)
      word = verdict
      tail = entry.supervision?.start.text.neutralised ?? ""
    case .flipped:
      take(entry.flip, entry.assessment, review, language)
      word = verdict
    default:
      first = entry.assessment.progress.map { Figure(share: $0).text(in: language) } ?? ""
      take(gap: BoardLine.gap(of: entry, in: review, language), language)
      word = verdict
    }
  }

  package init(_ group: BoardGroup, of review: Review, _ language: Language) {
    let composite = group.composite
    rank = group.rank
    movement = group.movement
    tone = composite.isPublished ? nil : .waiting
    name = group.key.name(in: review.plan).text(in: language).neutralised
    let score = composite.isPublished ? composite.score : nil
    first =
      score.map { Figure(share: $0).text(in: language) } ?? Phrase.Board.withheld.text(in: language)
    second = Figure(share: composite.coverage).text(in: language)
    word = "\(composite.rated)/\(composite.marks.count)"
    guard composite.isPublished, let worst = composite.worst else { return }
    tail = BoardLine.name(of: worst.item, in: review, language)
  }

  package init(_ account: BoardAccount, of plan: Plan, _ language: Language) {
    tone = account.lateInResults > 0 ? .bad : .waiting
    name =
      account.owner.map { plan.owners[$0].name.text(in: language).neutralised }
      ?? Phrase.Board.noOwner.text(in: language)
    first = String(account.lateInResults)
    second = String(account.lateInReporting)
  }
}

extension BoardLine {
  /// The indicator's name or the task's title, with the region where it is not the whole place,
  /// and the period where it is a part of a year.
  package static func name(of item: Item, in review: Review, _ language: Language) -> String {
    let region = review.plan.regions[review.region(of: item)]
    let period = review.period(of: item)
    let apart = [
      region.parent == nil ? nil : region.name.text(in: language),
      period == review.horizon(of: item) ? nil : period.text(in: language),
    ].compactMap(\.self)
    let name = review.name(of: item).text(in: language)
    guard !apart.isEmpty else { return name.neutralised }
    return Phrase.bracketed.text(in: language, name, apart.listed(in: language)).neutralised
  }

  private static func days(since day: Day, in review: Review, _ language: Language) -> String {
    Phrase.Board.days.text(in: language, String(review.asOf.ordinal - day.ordinal))
  }

  /// The value before and now, and the verdict before.
  private mutating func take(
    _ flip: Flip?, _ assessment: Assessment, _ review: Review, _ language: Language
  ) {
    guard let flip, let indicator = review.indicator(of: flip.item) else { return }
    let row = review.plan.indicators[indicator]
    first = Figure(flip.earlier, of: row, in: language).number
    second = Figure(assessment.outcome, of: row, in: language).text(in: language)
    shortSecond = Figure(assessment.outcome, of: row, in: language).number
    tail = flip.before.phrase.text(in: language)
  }

  private mutating func take(gap: Figure?, _ language: Language) {
    second = gap?.text(in: language) ?? ""
    shortSecond = gap?.number ?? ""
  }

  private static func gap(
    of entry: BoardEntry, in review: Review, _ language: Language
  ) -> Figure? {
    guard let target = review.target(of: entry.item) else {
      return entry.assessment.gap.map { Figure(points: $0, in: language) }
    }
    let indicator = review.plan.indicators[target.indicator]
    return Figure(gapOf: entry.assessment, to: target, of: indicator, in: language)
  }
}

extension BoardEntry {
  /// The status, or why there is no rank, with what else a reader has to know.
  fileprivate func verdict(in language: Language) -> String {
    var words = [(reason ?? assessment.status).phrase.text(in: language)]
    if isRepaired { words.append(Phrase.Board.repaired.text(in: language)) }
    words += assessment.flags.filter { $0 == .listed || $0 == .overdue && reason == nil }
      .map { $0.phrase.text(in: language) }
    return words.listed(in: language)
  }
}
