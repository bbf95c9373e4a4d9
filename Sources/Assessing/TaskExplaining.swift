import PlanModel

/// What a task's state and figures rest on.
extension Review {
  func explain(_ index: Index<PlanTask>, in explanation: inout Explanation) {
    let task = plan.tasks[index]
    let stages = stages(of: index)
    explanation.figures = stages.workings(explanation.assessment)
    explanation.inputs = [
      Explanation.Input(
        role: .task, symbol: "", content: .task(task), place: plan.place(of: task),
        citation: task.citation)
    ]
    explanation.inputs += entryInput(of: ledger.standing(of: task))
    for (number, (milestone, stage)) in zip(milestones[Int(index.row)], stages).enumerated() {
      explanation.inputs.append(
        Explanation.Input(
          role: .milestone, symbol: "w\(number + 1)", content: .milestone(milestone, stage.state),
          place: plan.place(of: milestone)))
      explanation.inputs += entryInput(of: ledger.standing(of: "\(task.id)#\(milestone.number)"))
    }
  }

  private func entryInput(of standing: TaskStanding) -> [Explanation.Input] {
    guard let entry = standing.entry else { return [] }
    return [
      Explanation.Input(
        role: .entry, symbol: "", content: .entry(entry), place: plan.place(ofEntry: entry.id))
    ]
  }
}
