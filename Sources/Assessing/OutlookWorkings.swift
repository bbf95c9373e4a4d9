import PlanModel

/// How what is still needed (F18), and where the value leads (F19), came about: `m` months of `n`
/// are covered.
extension Judge {
  func workings(of outlook: Outlook, at reading: Reading, _ assessment: Assessment)
    -> [WorkedFigure]
  {
    var figures: [WorkedFigure] = []
    if outlook.catchUp != nil {
      figures.append(WorkedFigure(name: .needed, formula: "F18", working: needed(from: reading)))
    }
    guard let forecast = outlook.forecast else { return figures }
    let pace = Working.quotient(allMonths(of: reading), coveredMonths(of: reading))
    figures.append(
      WorkedFigure(
        name: .forecast, formula: "F19", working: ahead(.product(way(of: reading), pace))))
    if forecast.seasonal != nil, let expected = assessment.expected {
      let share = Working.share("E", expected)
      figures.append(
        WorkedFigure(
          name: .forecastBySchedule, formula: "F19",
          working: ahead(.quotient(way(of: reading), share))))
    }
    return figures
  }

  private func needed(from reading: Reading) -> Working {
    let aim = Working.term(target.value == nil ? "L" : "T", goal.aim)
    return .quotient(
      .difference(aim, .term("x", reading.value)),
      .difference(allMonths(of: reading), coveredMonths(of: reading)))
  }

  /// From where progress starts, which is 0 for a count.
  private func ahead(_ way: Working) -> Working {
    evidence.isCount ? way : .sum([.term("b", evidence.origin), way])
  }

  private func way(of reading: Reading) -> Working {
    let value = Working.term("x", reading.value)
    return evidence.isCount ? value : .difference(value, .term("b", evidence.origin))
  }

  private func allMonths(of reading: Reading) -> Working {
    .term("n", Quantity(reading.months))
  }

  private func coveredMonths(of reading: Reading) -> Working {
    .term("m", Quantity(reading.covered))
  }
}
