import PlanModel

/// One line on the wall: a target, a task, or a reported value without a target of its period.
package enum Item: Hashable, Sendable {
  case target(Index<Target>)
  case task(Index<PlanTask>)
  case outcome(Series)

  package var kind: Kind {
    switch self {
    case .target: .target
    case .task: .task
    case .outcome: .outcome
    }
  }

  package enum Kind: String, CaseIterable, Sendable {
    case target, task, outcome

    /// The place among `allCases`.
    var place: Int {
      switch self {
      case .target: 0
      case .task: 1
      case .outcome: 2
      }
    }
  }
}
