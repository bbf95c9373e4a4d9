extension Assessment {
  /// How soon the item wants a look: 0 for the worst, more for what can wait.
  package var urgency: Int {
    flags.contains(.overdue) ? Status.missed.urgency : status.urgency
  }
}

extension Status {
  fileprivate var urgency: Int {
    Status.byUrgency.firstIndex { $0.contains(self) } ?? Status.byUrgency.count
  }

  /// The worst first. What cannot be rated stands before what is well, and never before what is
  /// late.
  private static let byUrgency: [[Status]] = [
    [.breached, .movedBack], [.severelyBehind], [.missed], [.behind], [.returned],
    [.slightlyBehind], [.reopened, .extended], [.notReported], [.partlyReported, .stale],
    [.needsTolerance, .unrateable], [.open], [.inProgress], [.notDue], [.onPace], [.ahead],
    [.metEarly], [.met], [.exceeded], [.done], [.closed], [.dropped],
    [.includedElsewhere, .notApplicable],
  ]
}
