import PlanModel

extension Ledger {
  /// The schedules of `plan` in force: a target that people scheduled has theirs, any other one
  /// that of the table.
  func schedules(in plan: Plan) -> [ScheduleStep] {
    guard !schedules.isEmpty else { return plan.schedule }
    var divided: Set<Index<Target>> = []
    var steps: [ScheduleStep] = []
    for target in plan.targets.indices {
      guard let values = schedules[plan.targets[target].id] else { continue }
      divided.insert(target)
      steps += values.map { ScheduleStep(target: target, period: $0.period, value: $0.value) }
    }
    return plan.schedule.filter { !divided.contains($0.target) } + steps
  }
}

extension Review {
  /// What is planned by the end of each part of the target's period, in order; empty where the
  /// period is not divided.
  package func schedule(of target: Index<Target>) -> [PlannedValue] {
    schedule[Int(target.row)].map { PlannedValue(period: $0.period, value: $0.value) }
      .sorted { $0.period < $1.period }
  }
}
