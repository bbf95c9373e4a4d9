import Assessing
import PlanModel

/// A board in machine words: a record a group, then a record an item, in the order of their
/// ranks.
struct BoardRows {
  private let board: Board
  private var plan: Plan { board.review.plan }

  init(_ board: Board) { self.board = board }

  /// The names of the fields, in order: a contract.
  static let fields = [
    "row", "by", "id", "name", "name_en", "period", "rank", "previous_rank", "list", "tone",
    "repaired", "reason", "status", "flags", "score", "coverage", "rated", "items", "worst",
    "progress", "gap", "weight", "sector", "region", "owner", "late_in_results", "missing_since",
    "days_missing", "listed_on", "days_listed", "as_of", "compared_with", "profile",
    "status_before",
  ]

  var all: [[JSON]] { board.groups.map(row) + board.entries.map(row) }

  private func row(_ group: BoardGroup) -> [JSON] {
    let composite = group.composite
    let name = group.key.name(in: plan)
    let score = composite.isPublished ? composite.score : nil
    return head("group", group.key.id(in: plan), name) + place(group.rank, group.movement) + [
      .null, .null, .null,
      composite.isPublished ? .null : .text("too-little-rated"), .null, .null,
      JSON(score?.shareText), .text(composite.coverage.shareText), .count(composite.rated),
      .count(composite.marks.count),
      JSON(score == nil ? nil : composite.worst.map { board.review.id(of: $0.item) }),
    ] + Array(repeating: .null, count: 11) + foot + [.null]
  }

  private func row(_ entry: BoardEntry) -> [JSON] {
    let (review, item) = (board.review, entry.item)
    let assessment = entry.assessment
    return head("item", review.id(of: item), review.name(of: item))
      + place(entry.rank, entry.movement) + [
        .text(entry.roll.rawValue), .text(entry.tone.rawValue), .flag(entry.isRepaired),
        JSON(entry.reason?.rawValue), .text(assessment.status.rawValue),
        .list(assessment.flags.map { .text($0.rawValue) }), .null, .null, .null, .null, .null,
        JSON(assessment.progress?.shareText), JSON(assessment.gap?.pointsText),
        .text(entry.weight.description), .text(plan.sectors[review.sector(of: item)].id),
        .text(plan.regions[review.region(of: item)].id),
        JSON(review.owner(of: item).map { plan.owners[$0].id }),
        .flag((entry.band ?? .reached) >= .slightlyBehind),
      ] + dates(of: entry) + foot + [JSON(entry.flip?.before.rawValue)]
  }

  private func head(_ row: String, _ id: String, _ name: Name) -> [JSON] {
    [
      .text(row), .text(board.grouping.rawValue), .text(id), .given(name.chinese),
      .given(name.english), .text(board.horizon.description),
    ]
  }

  private func place(_ rank: Int?, _ movement: BoardMovement) -> [JSON] {
    guard let rank else { return [.null, .null] }
    if case .by(let ranks) = movement { return [.count(rank), .count(rank + ranks)] }
    return [.count(rank), .null]
  }

  /// Since when and how long a report is missing, and the item is listed.
  private func dates(of entry: BoardEntry) -> [JSON] {
    let asOf = board.review.asOf
    return [
      JSON(entry.missingSince?.description),
      entry.missingSince.map { .count(asOf.ordinal - $0.ordinal) } ?? .null,
      JSON(entry.supervision?.start.day?.description),
      entry.supervision.map { .count($0.days(until: asOf)) } ?? .null,
    ]
  }

  private var foot: [JSON] {
    let compared = board.comparedDay?.description ?? board.comparedPeriod?.description
    return [
      .text(board.review.asOf.description), JSON(compared), .text(plan.identity.profile.id),
    ]
  }
}
