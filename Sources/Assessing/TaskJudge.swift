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
    if isEmpty, isFinished { measure.progress = .one }
    guard let progress = accepted(isFinished: isFinished).value, let expected = due.value else {
      return measure
    }
    measure.progress = progress
    measure.expected = expected
    measure.claimed =
      share { isFinished || $0.state == .closed || $0.state == .done }.value
    measure.gap = gap(progress, expected).value
    measure.lead = measure.gap
    return measure
  }

  /// How the figures of `assessment` came about.
  func workings(_ assessment: Assessment) -> [WorkedFigure] {
    guard !isEmpty, let progress = assessment.progress, let expected = assessment.expected else {
      return []
    }
    let isFinished = assessment.status == .done || assessment.status == .closed
    return [
      WorkedFigure(
        name: .progress, formula: "F23", working: accepted(isFinished: isFinished)),
      WorkedFigure(name: .expected, formula: "F23", working: due),
      WorkedFigure(name: .gap, formula: "F23", working: gap(progress, expected)),
    ]
  }

  private func accepted(isFinished: Bool) -> Working {
    share { isFinished || $0.state == .closed }
  }

  private var due: Working { share(where: \.isDue) }

  private func gap(_ progress: Ratio, _ expected: Ratio) -> Working {
    .pointsOf(.difference(.share("P", progress), .share("E", expected)))
  }

  /// The weight of the milestones that count, of that of all.
  private func share(where counts: (TaskStage) -> Bool) -> Working {
    .quotient(weights(where: counts), weights { _ in true })
  }

  private func weights(where counts: (TaskStage) -> Bool) -> Working {
    let terms = enumerated().compactMap { number, stage -> Working? in
      counts(stage) ? .term("w\(number + 1)", stage.weight) : nil
    }
    return terms.isEmpty ? .constant(.zero) : .sum(terms)
  }
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
