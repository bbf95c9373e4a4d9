import Phrases
import PlanModel

/// An explanation in words, line by line: the wall and the command line say the same.
///
/// All texts are neutralised.
package struct ExplanationText: Sendable {
  /// Facts under one label.
  package struct Line: Sendable {
    package let label: String
    package let facts: [Fact]
  }

  package struct Fact: Sendable {
    package let text: String
    package let weight: Weight

    init(_ text: String, _ weight: Weight = .plain) {
      self.text = text.neutralised
      self.weight = weight
    }
  }

  /// How much a fact stands out.
  package enum Weight: Sendable {
    case plain, strong, dim
    /// The verdict itself, in its tone.
    case verdict(Tone)
    case flag
  }

  package private(set) var lines: [Line] = []
  let explanation: Explanation
  let review: Review
  let language: Language

  package init(_ explanation: Explanation, of review: Review, in language: Language) {
    self.explanation = explanation
    self.review = review
    self.language = language
    addVerdict()
    for figure in explanation.figures { add(figure) }
    for input in explanation.inputs { add(input) }
    addMethods()
    addPlace()
    addRule()
  }

  mutating func add(_ label: Phrase, _ facts: [Fact?]) {
    let facts = facts.compactMap(\.self).filter { !$0.text.isEmpty }
    guard !facts.isEmpty else { return }
    lines.append(Line(label: label.heading(in: language), facts: facts))
  }

  func say(_ phrase: Phrase, _ arguments: String...) -> String {
    phrase.text(in: language, arguments)
  }
}

// What was decided, and by what.
extension ExplanationText {
  private mutating func addVerdict() {
    let assessment = explanation.assessment
    let word = assessment.status.phrase.text(in: language)
    let flags = assessment.flags.map { Fact($0.phrase.text(in: language), .flag) }
    add(
      .Noun.status,
      [Fact(word, .verdict(assessment.status.tone)), reason.map { Fact($0) }] + flags)
    add(.Why.grounds, explanation.grounds.map { Fact(told($0)) })
    addFlip()
  }

  /// The letters, and behind them the figures where they say more.
  private func told(_ ground: Comparison) -> String {
    let (symbols, figures) = (ground.symbols(in: language), ground.figures(in: language))
    return symbols == figures ? figures : say(.labelled, symbols, figures)
  }

  /// Why there is no verdict, or why a task is late; nil where the grounds say it all.
  private var reason: String? {
    let (assessment, asOf) = (explanation.assessment, review.asOf.description)
    let end = review.period(of: explanation.item).lastDay.description
    switch assessment.status {
    case .notDue: return say(.Why.notDue, end, asOf)
    case .notReported: return say(.Why.notReported, end, asOf)
    case .partlyReported: return say(.Why.partlyReported)
    case .unrateable: return say(assessment.formula == "F12" ? .Why.heldLevel : .Why.unrateable)
    case .needsTolerance: return say(.Why.needsTolerance)
    case .includedElsewhere: return say(.Why.includedElsewhere)
    case .stale: return say(.Why.stale, String(explanation.profile.maximumAge))
    case .notApplicable: return say(.Why.notApplicable)
    default: return taskReason
    }
  }

  private var taskReason: String? {
    guard let task = review.task(of: explanation.item) else { return nil }
    if explanation.assessment.flags.contains(.overdue) {
      return say(.Why.overdue, task.deadline.description, review.asOf.description)
    }
    return review.ledger.standing(of: task).entry == nil ? say(.Why.untouched) : nil
  }

  /// The rules that the verdict goes by; for tasks and lone outcomes there is none.
  private mutating func addRule() {
    guard explanation.item.kind == .target else { return }
    let place = explanation.profilePlace?.description ?? say(.Why.standardRule)
    add(.Why.rule, [Fact(explanation.profile.text(in: language)), Fact(place, .dim)])
  }
}

// What other formulas would have said.
extension ExplanationText {
  private mutating func addMethods() {
    guard let used = explanation.methods.first, explanation.methods.count > 1 else { return }
    for method in explanation.methods {
      let band = method.pace?.status
      add(
        .Why.method,
        [
          Fact(
            method.formula.text(in: language),
            method.isUsed ? .strong : .plain)
        ] + figures(of: method).map { Fact($0) } + [
          band.map { Fact($0.phrase.text(in: language), .verdict($0.tone)) },
          method.isUsed ? Fact(say(.Why.used), .dim) : nil,
          method.disagrees(with: used) ? Fact(say(.Why.differs), .flag) : nil,
        ])
    }
  }

  private func figures(of method: Method) -> [String] {
    [
      method.progress.map { Figure(share: $0).text(in: language) },
      method.gap.map { Figure(points: $0, in: language).text(in: language) },
      method.ratio.map { say(.Why.ratio, $0.rounded(to: 2).signed) },
      method.lag.map { say(.Why.lag, $0.rounded(to: 1).signed) },
      method.score.map { say(.Why.score, $0.rounded(to: 2).signed) },
    ].compactMap(\.self)
  }
}

// How the figures came about.
extension ExplanationText {
  private mutating func add(_ figure: WorkedFigure) {
    let working = figure.working
    let (symbols, figures) = (working.symbols(in: language), working.figures(in: language))
    let sides = [figure.name.symbol, symbols, figures, result(of: figure)]
    var told: [String] = []
    for side in sides where !side.isEmpty && side != told.last { told.append(side) }
    let equals = Phrase.equals.text(in: language)
    let formula = Formula(rawValue: figure.formula)?.text(in: language)
    add(
      figure.name.phrase,
      [
        Fact(told.joined(separator: equals)),
        figure.formula == "F5" ? Fact(say(.Why.months), .dim) : nil,
        formula.map { Fact($0, .dim) },
      ])
  }

  /// The figure as lists show it.
  private func result(of figure: WorkedFigure) -> String {
    guard let value = figure.working.value else { return "" }
    let unit = review.indicator(of: explanation.item).map { review.plan.indicators[$0].unit } ?? ""
    switch figure.name {
    case .progress, .expected, .splitProgress, .score:
      return Figure(share: value).text(in: language)
    case .gap: return Figure(points: value, in: language).text(in: language)
    case .difference:
      return Figure(difference: value.shortest, unit: unit, in: language).text(in: language)
    case .outcome, .planned:
      return Figure(value.shortest, unit: unit, in: language).text(in: language)
    case .needed, .forecast, .forecastBySchedule:
      return Figure(value.rounded(to: 2), unit: unit, in: language).text(in: language)
    }
  }
}

extension WorkedFigure.Name {
  package var phrase: Phrase {
    switch self {
    case .outcome: .Noun.outcome
    case .planned: .Why.planned
    case .progress: .Noun.progress
    case .expected: .Noun.expected
    case .gap: .Noun.gap
    case .difference: .Noun.offBy
    case .needed: .Outlook.needed
    case .forecast, .forecastBySchedule: .Outlook.forecast
    case .splitProgress: .Outlook.split
    case .score: .Board.score
    }
  }

  /// The letter that stands for the figure in later ones; empty for one that none rests on.
  package var symbol: String {
    switch self {
    case .outcome: "x"
    case .planned: "S"
    case .progress: "P"
    case .expected: "E"
    case .gap: "G"
    case .score: "s"
    case .difference, .needed, .forecast, .forecastBySchedule, .splitProgress: ""
    }
  }
}
