import Phrases
import PlanModel

// What the figures rest on.
extension ExplanationText {
  mutating func add(_ input: Explanation.Input) {
    let linked = input.linked.map { named(input.symbol, figure($0)) }
    add(
      input.role.phrase,
      told(input) + [
        linked.map { Fact(say(.Why.linked, $0)) }, input.place.map { Fact($0.description) },
        cited(input.citation),
      ])
  }

  private func cited(_ citation: Citation) -> Fact? {
    guard let index = citation.source else { return nil }
    let title = review.plan.sources[index].title
    return Fact(say(.Sheet.quoted, title, citation.text(in: review.plan)), .dim)
  }

  private func told(_ input: Explanation.Input) -> [Fact?] {
    switch input.content {
    case .target(let target): facts(of: target, input.symbol)
    case .outcome(let outcome): facts(of: outcome, input.symbol)
    case .quantity(let quantity): [Fact(named(input.symbol, figure(quantity)), .strong)]
    case .step(let step):
      [
        Fact(figure(step.value), .strong), Fact(step.period.text(in: language), .dim),
      ]
    case .indicator(let indicator):
      [
        Fact(indicator.accumulation.phrase.text(in: language)),
        Fact(indicator.direction.phrase.text(in: language)),
      ]
    case .seriesBreak(let step):
      [
        Fact(step.factor.map { "×" + $0.signed } ?? say(.Why.noFactor), .strong),
        Fact(step.period.text(in: language)), Fact(step.note, .dim),
      ]
    case .task(let task): [Fact(say(.Report.dueBy, task.deadline.description))]
    case .milestone(let milestone, let state): facts(of: milestone, state, input.symbol)
    case .entry(let entry):
      [
        Fact(entry.action.phrase.text(in: language), .strong), Fact(entry.value),
        Fact(say(.Sheet.byActor, entry.actor), .dim), Fact(entry.text), Fact(entry.evidence),
      ]
    }
  }

  private func facts(of target: Target, _ symbol: String) -> [Fact?] {
    let numbers = [(symbol, target.value), ("L", target.low), ("H", target.high)].compactMap {
      letter, limit in
      limit.map { Fact(named(letter, figure($0)), .strong) }
    }
    let goal = Figure(target, in: review.plan, language: language).text(in: language)
    let kind = target.kind.phrase.text(in: language)
    return (numbers.isEmpty ? [Fact(goal, .strong)] : numbers + [Fact(kind)]) + [
      target.setOn.map { Fact(say(.Sheet.setOn, $0.description), .dim) }, Fact(target.reason),
    ]
  }

  private func facts(of outcome: Outcome, _ symbol: String) -> [Fact?] {
    let indicator = review.plan.indicators[outcome.indicator]
    let value = Figure(outcome, of: indicator, in: language).text(in: language)
    let isOther = outcome.indicator != review.indicator(of: explanation.item)
    return [
      Fact(named(symbol, value), .strong),
      isOther ? Fact(indicator.name.text(in: language)) : nil,
      Fact(outcome.period.text(in: language)),
      Fact(outcome.quality.phrase.text(in: language), .dim),
      outcome.reportedOn.map { Fact(say(.Sheet.reportedOn, $0.description), .dim) },
    ]
  }

  private func facts(
    of milestone: Milestone, _ state: TaskState, _ symbol: String
  ) -> [Fact?] {
    [
      Fact(named(symbol, (milestone.weight ?? Quantity(1)).description), .strong),
      Fact("\(milestone.number) \(milestone.title)"),
      milestone.due.map { Fact(say(.Report.dueBy, $0.description), .dim) },
      Fact(state.status.phrase.text(in: language)),
    ]
  }

  private func named(_ symbol: String, _ figure: String) -> String {
    let equals = Phrase.equals.text(in: language)
    return symbol.isEmpty ? figure : symbol + equals + figure
  }

  private func figure(_ quantity: Quantity) -> String {
    let unit = review.indicator(of: explanation.item).map { review.plan.indicators[$0].unit } ?? ""
    return Figure(quantity, unit: unit, in: language).text(in: language)
  }
}

extension Explanation.Input.Role {
  package var phrase: Phrase {
    switch self {
    case .target: .Noun.target
    case .otherTarget: .Sheet.before
    case .outcome: .Noun.outcome
    case .part: .Sheet.within
    case .earlier: .Sheet.earlier
    case .baseline: .Noun.baseline
    case .comparison: .Why.comparison
    case .tolerance: .Noun.tolerance
    case .step: .Noun.scheduleStep
    case .seriesBreak: .Noun.seriesBreak
    case .indicator: .Noun.indicator
    case .task: .Noun.task
    case .milestone: .Noun.milestone
    case .entry: .Noun.journal
    }
  }
}
