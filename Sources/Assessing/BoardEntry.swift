import PlanModel

/// An item's place on a board.
package struct BoardEntry: Sendable {
  package let item: Item
  package let assessment: Assessment
  package let standing: BoardStanding
  package let weight: Quantity
  /// The day since which a report is missing; nil where none is.
  package let missingSince: Day?
  /// The time that the item is listed for; nil where it is not.
  package let supervision: Supervision?
  /// Whether the value or the close-out rests on something that can be looked up, and is no
  /// estimate.
  package let isProven: Bool
  /// What the latest report did to the verdict; nil where it left it as it was.
  package let flip: Flip?
  /// From 1; those that stand equal share a rank. Nil = not ranked.
  package internal(set) var rank: Int?
  package internal(set) var movement = BoardMovement.unknown
  /// Whether the item was in the worst bands at the board before, and is well now: yellow before
  /// green.
  package internal(set) var isRepaired = false

  init(_ item: Item, in review: Review) {
    self.item = item
    assessment = review.assessment(of: item)
    standing = review.standing(of: item, assessment)
    weight = review.weight(of: item)
    missingSince = review.missingSince(item, assessment, standing)
    supervision = review.supervision(of: item)
    isProven = assessment.isProven
    flip = review.flip(of: item).flatMap { $0.isChange ? $0 : nil }
  }

  package var band: BoardBand? { standing.band }

  /// Why the item is not ranked; nil where it is.
  package var reason: Status? {
    if case .unranked(let reason) = standing { reason } else { nil }
  }

  /// How the place reads at a glance.
  package var tone: Tone {
    if isRepaired { return .warning }
    if let reason { return reason.tone }
    return band == .failed ? .bad : assessment.status.tone
  }
}

/// The list that a board puts an item on.
package enum BoardRoll: String, CaseIterable, Sendable {
  /// Commended.
  case red
  /// Neither commended nor criticised.
  case middle
  /// Criticised.
  case black
  /// Cannot be ranked, and is never ranked last.
  case third
}

extension BoardEntry {
  /// Commended is what is well, proven, not under supervision, and was not among the worst just
  /// before. Criticised is what is severely behind, moved back, missed, or overdue without an
  /// extension.
  package var roll: BoardRoll {
    guard let band else { return .third }
    if band >= .severelyBehind { return .black }
    let isCommended = band <= .ahead && isProven && !isRepaired && supervision == nil
    return isCommended ? .red : .middle
  }
}

extension Assessment {
  /// A task is proven where it is accepted with evidence; a value where a document, or who
  /// entered it, says where it is from.
  fileprivate var isProven: Bool {
    guard let outcome else { return status == .closed }
    guard outcome.quality != .estimated else { return false }
    if case .table = outcome.origin { return true }
    return outcome.citation.source != nil || !outcome.note.isEmpty
  }
}
