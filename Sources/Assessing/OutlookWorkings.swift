import PlanModel

/// What is still needed (F18), and where the value leads (F19), as calculations: `m` months of `n`
/// are covered.
extension Judge {
  /// How the figures of `outlook` came about.
  func workings(
    of outlook: Outlook, at reading: Reading, _ assessment: Assessment
  ) -> [WorkedFigure] {
    var figures: [WorkedFigure] = []
    if outlook.catchUp != nil {
      figures.append(
        WorkedFigure(name: .needed, formula: "F18", working: neededWorking(from: reading)))
    }
    guard let forecast = outlook.forecast else { return figures }
    figures.append(
      WorkedFigure(name: .forecast, formula: "F19", working: linearWorking(from: reading)))
    if forecast.seasonal != nil, let expected = assessment.expected {
      figures.append(
        WorkedFigure(
          name: .forecastBySchedule, formula: "F19",
          working: seasonalWorking(from: reading, expected: expected)))
    }
    return figures
  }

  /// Whether the period still runs, and the way so far is known.
  func canLookAhead(from reading: Reading) -> Bool {
    hasAmount && !evidence.isClosed && reading.isComplete && reading.covered < reading.months
      && (evidence.isCount || evidence.baseline != nil)
  }

  /// The change a month that leads to the target.
  func neededWorking(from reading: Reading) -> Working {
    let aim = Working.term(target.value == nil ? "L" : "T", goal.aim)
    return .quotient(
      .difference(aim, .term("x", reading.value)),
      .difference(allMonths(of: reading), coveredMonths(of: reading)))
  }

  /// The value at the end of the period at the pace so far.
  func linearWorking(from reading: Reading) -> Working {
    let pace = Working.quotient(allMonths(of: reading), coveredMonths(of: reading))
    return ahead(.product(way(of: reading), pace))
  }

  /// The same by the shares of the schedule, of which `expected` was due.
  func seasonalWorking(from reading: Reading, expected: Ratio) -> Working {
    ahead(.quotient(way(of: reading), .share("E", expected)))
  }

  /// What was come of the way from where progress starts, which is 0 for a count.
  func way(of reading: Reading) -> Working {
    let value = Working.term("x", reading.value)
    return evidence.isCount ? value : .difference(value, .term("b", evidence.origin))
  }

  private func ahead(_ way: Working) -> Working {
    evidence.isCount ? way : .sum([.term("b", evidence.origin), way])
  }

  func coveredMonths(of reading: Reading) -> Working { .term("m", Quantity(reading.covered)) }

  private func allMonths(of reading: Reading) -> Working { .term("n", Quantity(reading.months)) }
}
