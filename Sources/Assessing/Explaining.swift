import PlanModel

/// Explanations, made on demand.
extension Review {
  package func explanation(of item: Item) -> Explanation {
    var explanation = Explanation(item, assessment(of: item), in: plan)
    switch item {
    case .target(let target): explain(target, in: &explanation)
    case .task(let task): explain(task, in: &explanation)
    case .outcome(let series):
      explanation.inputs = outcomes.vintages(of: series).suffix(1).map { input($0, "x", .outcome) }
    }
    explanation.methods = methods(of: item)
    if let indicator = indicator(of: item).map({ plan.indicators[$0] }) {
      explanation.inputs.append(
        Explanation.Input(
          role: .indicator, symbol: "", content: .indicator(indicator),
          place: plan.place(of: indicator)))
    }
    return explanation
  }

  private func explain(_ index: Index<Target>, in explanation: inout Explanation) {
    let evidence = evidence(on: ruling(of: index))
    explanation.inputs = inputs(of: evidence, on: index)
    guard evidence.silence == nil, let reading = evidence.reading else { return }
    switch evidence.goal() {
    case .success(let goal):
      let judge = Judge(evidence: evidence, goal: goal)
      explanation.figures =
        judge.workings(of: reading, explanation.assessment)
        + judge.workings(
          of: outlook(of: .target(index)), at: reading, explanation.assessment)
      explanation.grounds = judge.grounds(of: reading, explanation.assessment)
    case .failure: explanation.addDrift(of: reading, from: evidence.target)
    }
  }
}

extension Explanation {
  /// Around a value without a tolerance: how far off is all that can be told.
  fileprivate mutating func addDrift(of reading: Reading, from target: Target) {
    guard assessment.gap != nil, let value = target.value else { return }
    let working = Working.difference(.term("x", reading.value), .term("T", value))
    figures = [WorkedFigure(name: .gap, formula: assessment.formula, working: working)]
  }
}

// What a target's figures rest on.
extension Review {
  private func inputs(of evidence: Evidence, on index: Index<Target>) -> [Explanation.Input] {
    let target = evidence.target
    let ruling = ruling(of: index)
    var inputs = lineage.chain(to: index).reversed().map { link in
      input(plan.targets[link], link == ruling ? .target : .otherTarget)
    }
    if let reading = evidence.reading {
      inputs += self.inputs(of: reading)
    } else if let remark = evidence.remark {
      inputs.append(input(remark, "", .outcome))
    }
    inputs += baseline(of: evidence)
    if let reading = evidence.counterpartReading {
      inputs.append(input(reading.outcome, "c", .comparison))
    }
    if let tolerance = evidence.tolerance, evidence.usesTolerance {
      inputs.append(
        Explanation.Input(
          role: .tolerance, symbol: "e", content: .quantity(tolerance),
          place: target.tolerance == nil ? profilePlace : plan.place(of: target)))
    }
    inputs = inputs.map { evidence.linked($0) }
    if evidence.crossesBreak {
      inputs += breaks[Int(evidence.target.indicator.row)].map { step in
        Explanation.Input(
          role: .seriesBreak, symbol: "", content: .seriesBreak(step), place: plan.place(of: step),
          citation: step.citation)
      }
    }
    inputs += schedule[Int(ruling.row)].map { step in
      Explanation.Input(
        role: .step, symbol: "", content: .step(step), place: place(of: step))
    }
    return inputs
  }

  /// A line of the table, or that of the journal by which somebody planned anew.
  private func place(of step: ScheduleStep) -> RowPlace {
    let target = plan.targets[step.target].id
    guard ledger.schedules[target] != nil else { return plan.place(of: step) }
    let entry = ledger.entries.last {
      $0.action == .schedule && $0.subject == target && !ledger.undone.contains($0.userAction)
    }
    return plan.place(ofEntry: entry?.id ?? "")
  }

  private var profilePlace: RowPlace? {
    plan.profileLine.map { RowPlace(file: plan.paths.descriptor, line: $0) }
  }

  private func inputs(of reading: Reading) -> [Explanation.Input] {
    guard reading.parts.count > 1 else {
      let earlier = outcomes.vintages(of: reading.outcome.series).dropLast().reversed()
      return [input(reading.outcome, "x", .outcome)] + earlier.map { input($0, "", .earlier) }
    }
    return reading.parts.enumerated().map { input($1, "x\($0 + 1)", .part) }
  }

  /// The baseline, where a figure is counted from it.
  private func baseline(of evidence: Evidence) -> [Explanation.Input] {
    guard !evidence.isCount || evidence.isComparison, !evidence.isRate || evidence.isComparison
    else { return [] }
    if let given = evidence.target.baseline {
      return [
        Explanation.Input(
          role: .baseline, symbol: evidence.givenCounterpart == nil ? "b" : "c",
          content: .quantity(given), place: plan.place(of: evidence.target),
          citation: evidence.target.citation)
      ]
    }
    guard evidence.counterpart == nil, let reading = evidence.baselineReading else { return [] }
    return [input(reading.outcome, "b", .baseline)]
  }

  private func input(_ target: Target, _ role: Explanation.Input.Role) -> Explanation.Input {
    Explanation.Input(
      role: role, symbol: role == .target && target.value != nil ? "T" : "",
      content: .target(target), place: plan.place(of: target), citation: target.citation)
  }

  private func input(
    _ outcome: Outcome, _ symbol: String, _ role: Explanation.Input.Role
  ) -> Explanation.Input {
    Explanation.Input(
      role: role, symbol: symbol, content: .outcome(outcome), place: plan.place(of: outcome),
      citation: outcome.citation)
  }
}

extension Evidence {
  /// The input with its value as it stands in the series of the reading.
  fileprivate func linked(_ input: Explanation.Input) -> Explanation.Input {
    guard crossesBreak else { return input }
    var input = input
    switch input.role {
    case .target: input.linked = value == target.value ? nil : value
    case .baseline: input.linked = baseline
    case .comparison: input.linked = counterpart
    case .tolerance: input.linked = tolerance
    default: break
    }
    return input
  }
}

// What a task's state and figures rest on.
extension Review {
  private func explain(_ index: Index<PlanTask>, in explanation: inout Explanation) {
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

extension [TaskStage] {
  /// The weights of milestones as a calculation (F23).
  fileprivate func workings(_ assessment: Assessment) -> [WorkedFigure] {
    guard !isEmpty, let progress = assessment.progress, let expected = assessment.expected else {
      return []
    }
    let isFinished = assessment.status == .done || assessment.status == .closed
    let accepted = weights { isFinished || $0.state == .closed }
    let whole = weights { _ in true }
    let gap = Working.difference(.share("P", progress), .share("E", expected))
    return [
      WorkedFigure(name: .progress, formula: "F23", working: .quotient(accepted, whole)),
      WorkedFigure(
        name: .expected, formula: "F23", working: .quotient(weights(where: \.isDue), whole)),
      WorkedFigure(name: .gap, formula: "F23", working: .pointsOf(gap)),
    ]
  }

  private func weights(where counts: (TaskStage) -> Bool) -> Working {
    let terms = enumerated().compactMap { number, stage -> Working? in
      counts(stage) ? .term("w\(number + 1)", stage.weight) : nil
    }
    return terms.isEmpty ? .constant(.zero) : .sum(terms)
  }
}
