/// The places of verdicts in a table, for counting many of them.
extension Status {
  /// The place among `allCases`.
  var place: Int {
    switch self {
    case .ahead: 0
    case .onPace: 1
    case .slightlyBehind: 2
    case .behind: 3
    case .severelyBehind: 4
    case .movedBack: 5
    case .metEarly: 6
    case .met: 7
    case .exceeded: 8
    case .missed: 9
    case .breached: 10
    case .notDue: 11
    case .notReported: 12
    case .partlyReported: 13
    case .unrateable: 14
    case .needsTolerance: 15
    case .includedElsewhere: 16
    case .stale: 17
    case .notApplicable: 18
    case .open: 19
    case .inProgress: 20
    case .done: 21
    case .closed: 22
    case .returned: 23
    case .extended: 24
    case .dropped: 25
    case .reopened: 26
    }
  }
}
