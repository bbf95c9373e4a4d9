import PlanModel

/// Tasks: a state, and a share only where milestones carry it (F23).
extension Review {
  func assessment(of index: Index<PlanTask>) -> Assessment {
    let task = plan.tasks[index]
    let state = ledger.standing(of: task).state
    var assessment = Assessment(status: state.status)
    let stages = stages(of: index)
    assessment.take(stages.measure(isFinished: state == .done || state == .closed))
    if !state.isFinished, task.deadline < asOf { assessment.flags.append(.overdue) }
    return assessment
  }

  /// The task's milestones as they count, in file order.
  func stages(of index: Index<PlanTask>) -> [TaskStage] {
    let task = plan.tasks[index]
    return milestones[Int(index.row)].map { stage in
      TaskStage(
        weight: stage.weight ?? Quantity(1), isDue: (stage.due ?? task.deadline) <= asOf,
        state: ledger.standing(of: "\(task.id)#\(stage.number)").state)
    }
  }
}

extension Review {
  /// Whether anybody ever said how a task, or one of its milestones, stands.
  func isReportedOn(_ task: Index<PlanTask>) -> Bool {
    let id = plan.tasks[task].id
    return ledger.standing(of: id).entry != nil
      || milestones[Int(task.row)].contains {
        ledger.standing(of: "\(id)#\($0.number)").entry != nil
      }
  }
}

/// A milestone as it counts: its weight, whether it was due, and where it stands.
struct TaskStage {
  let weight: Quantity
  let isDue: Bool
  let state: TaskState
}

extension [TaskStage] {
  /// The weight of what was accepted, against the weight of what was due. What is only claimed
  /// does not count. Without milestones a finished task is whole, and an open one has no share.
  func measure(isFinished: Bool) -> Measure {
    var measure = Measure(formula: "F23")
    let accepted = isFinished ? self : filter { $0.state == .closed }
    let total = Ratio(weight)
    if isEmpty, isFinished { measure.progress = .one }
    guard let progress = Ratio(accepted.weight) / total,
      let expected = Ratio(filter(\.isDue).weight) / total
    else { return measure }
    measure.progress = progress
    measure.expected = expected
    let claimed = isFinished ? self : filter { $0.state == .closed || $0.state == .done }
    measure.claimed = Ratio(claimed.weight) / total
    measure.gap = (progress - expected) * 100
    measure.lead = measure.gap
    return measure
  }

  private var weight: Quantity { map(\.weight).reduce(.zero, +) }
}

extension TaskState {
  package var status: Status {
    switch self {
    case .open: .open
    case .inProgress: .inProgress
    case .done: .done
    case .closed: .closed
    case .returned: .returned
    case .extended: .extended
    case .dropped: .dropped
    case .reopened: .reopened
    }
  }
}
