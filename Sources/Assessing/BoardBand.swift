import PlanModel

/// How well an item stands, the best first: the first key of a board's order (F27).
package enum BoardBand: Int, Comparable, Sendable {
  /// The goal is reached, or a task is accepted with evidence.
  case reached
  case ahead
  /// A task that is only claimed to be done stands here too.
  case onPace
  case slightlyBehind, behind, severelyBehind, movedBack
  /// The goal was missed, a ceiling is broken, or a task is overdue.
  case failed

  package static func < (left: BoardBand, right: BoardBand) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Nil for a status that alone ranks nothing.
  init?(_ status: Status) {
    switch status {
    case .exceeded, .met, .metEarly, .closed: self = .reached
    case .ahead: self = .ahead
    case .onPace, .done: self = .onPace
    case .slightlyBehind: self = .slightlyBehind
    case .behind: self = .behind
    case .severelyBehind: self = .severelyBehind
    case .movedBack: self = .movedBack
    case .missed, .breached: self = .failed
    default: return nil
    }
  }
}

/// Whether an item can be ranked.
package enum BoardStanding: Equatable, Sendable {
  case ranked(BoardBand)
  /// It cannot, for this reason.
  case unranked(Status)

  package var band: BoardBand? {
    if case .ranked(let band) = self { band } else { nil }
  }
}
