import PlanModel

/// What a target's figures rest on, and where it was read.
extension Review {
  func inputs(of evidence: Evidence, on index: Index<Target>) -> [Explanation.Input] {
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

  func input(
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
