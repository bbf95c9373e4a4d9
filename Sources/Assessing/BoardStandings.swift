import PlanModel

/// Where items stand for a board, and since when it waits to hear of them.
extension Review {
  func standing(of item: Item, _ assessment: Assessment) -> BoardStanding {
    if case .task(let task) = item { return standing(of: task, assessment) }
    return BoardBand(assessment.status).map { .ranked($0) } ?? .unranked(assessment.status)
  }

  /// A task that nobody reported on is not ranked, however long ago it was due: that it was not
  /// done is not known.
  private func standing(of task: Index<PlanTask>, _ assessment: Assessment) -> BoardStanding {
    if let band = BoardBand(assessment.status) { return .ranked(band) }
    if assessment.status == .dropped { return .unranked(.dropped) }
    guard isReportedOn(task) else {
      return .unranked(firstDue(of: task) == nil ? .notDue : .notReported)
    }
    if assessment.flags.contains(.overdue) {
      return .ranked(assessment.status == .extended ? .behind : .failed)
    }
    if let gap = assessment.gap, let band = BoardBand(plan.identity.profile.pace(of: gap).status) {
      return .ranked(band)
    }
    let isSentBack = assessment.status == .returned || assessment.status == .reopened
    return isSentBack ? .ranked(.behind) : .unranked(.notDue)
  }

  /// The first day on which something of the task was due, where that is over.
  private func firstDue(of task: Index<PlanTask>) -> Day? {
    let days = milestones[Int(task.row)].compactMap(\.due) + [plan.tasks[task].deadline]
    return days.filter { $0 < asOf }.min()
  }
}

extension Review {
  /// The day since which a report on an item is missing; nil where none is.
  func missingSince(_ item: Item, _ assessment: Assessment, _ standing: BoardStanding) -> Day? {
    switch item {
    case .task(let task): standing == .unranked(.notReported) ? firstDue(of: task) : nil
    case .target(let target): missingSince(target, assessment)
    case .outcome: nil
    }
  }

  private func missingSince(_ index: Index<Target>, _ assessment: Assessment) -> Day? {
    let period = plan.targets[index].period
    guard period.lastDay > asOf else {
      let isMissing =
        assessment.status == .notReported || assessment.status == .partlyReported
      return isMissing && isReportDue(for: period) ? reportDue(for: period) : nil
    }
    if assessment.status == .stale { return assessment.outcome?.period.lastDay }
    return missingPart(of: index).map(reportDue(for:))
  }

  /// The first part of a scheduled period that is over and has no value. A value of February
  /// stands for January too. Where nothing is scheduled, no part is owed.
  private func missingPart(of index: Index<Target>) -> Period? {
    let reported = Set(partValues(of: plan.targets[index]).map(\.period.end))
    return schedule(of: index).map(\.period).first { part in
      let isJanuary = part.months == 1 && part.firstMonth == 1
      return isReportDue(for: part) && !reported.contains(part.end)
        && !(isJanuary && reported.contains(part.end + 1))
    }
  }
}
