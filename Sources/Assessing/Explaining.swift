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
    explanation.figures += asideFigures(of: item)
    explanation.methods = methods(of: item)
    explanation.place = boardPlace(of: item)
    explanation.flip = flip(of: item)
    if let indicator = indicator(of: item).map({ plan.indicators[$0] }) {
      explanation.inputs.append(
        Explanation.Input(
          role: .indicator, symbol: "", content: .indicator(indicator),
          place: plan.place(of: indicator)))
    }
    return explanation
  }

  /// The figures that stand beside the verdict.
  private func asideFigures(of item: Item) -> [WorkedFigure] {
    [
      splitRating(of: item)?.working.map {
        WorkedFigure(name: .splitProgress, formula: "F22", working: $0)
      },
      scoreWorking(of: item).map { WorkedFigure(name: .score, formula: "F24", working: $0) },
    ].compactMap(\.self)
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
