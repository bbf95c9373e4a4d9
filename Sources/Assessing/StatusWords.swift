import Phrases

extension Status {
  package var phrase: Phrase {
    switch self {
    case .ahead: .Status.ahead
    case .onPace: .Status.onPace
    case .slightlyBehind: .Status.slightlyBehind
    case .behind: .Status.behind
    case .severelyBehind: .Status.severelyBehind
    case .movedBack: .Status.movedBack
    case .metEarly: .Status.metEarly
    case .met: .Status.met
    case .exceeded: .Status.exceeded
    case .missed: .Status.missed
    case .breached: .Status.breached
    case .notDue: .Status.notDue
    case .notReported: .Status.notReported
    case .partlyReported: .Status.partlyReported
    case .unrateable: .Status.unrateable
    case .needsTolerance: .Status.needsTolerance
    case .includedElsewhere: .Status.includedElsewhere
    case .stale: .Status.stale
    case .notApplicable: .Status.notApplicable
    case .open: .Status.open
    case .inProgress: .Status.inProgress
    case .done: .Status.done
    case .closed: .Status.closed
    case .returned: .Status.returned
    case .extended: .Status.extended
    case .dropped: .Status.dropped
    case .reopened: .Status.reopened
    }
  }
}

extension Pace {
  package var phrase: Phrase { status.phrase }
}

extension Flag {
  package var phrase: Phrase {
    switch self {
    case .provisional: .Flag.provisional
    case .forecast: .Flag.forecast
    case .revised: .Flag.revised
    case .targetChanged: .Flag.targetChanged
    case .seriesBreak: .Flag.seriesBreak
    case .manual: .Flag.manual
    case .listed: .Flag.listed
    case .overdue: .Flag.overdue
    }
  }
}

extension Item.Kind {
  package var phrase: Phrase {
    switch self {
    case .target: .Noun.target
    case .task: .Noun.task
    case .outcome: .Noun.outcome
    }
  }
}
