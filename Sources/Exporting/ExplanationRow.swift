import Assessing
import Phrases
import PlanModel

/// One fact of an explanation in machine words.
struct ExplanationRow: Sendable {
  /// The fields and their order are a contract: `guatu/1`.
  enum Field: String, CaseIterable, Sendable {
    case id
    /// What the fact is: `verdict`, `ground`, `figure`, `input`, `method`, `place` or `rule`; of a
    /// composite, a `member` with its score, and its weight under `figures`.
    case part
    case name, symbol, formula
    /// The calculation with letters, and with figures.
    case working, figures
    case value, unit, period, quality
    case reportedOn = "reported_on"
    case file, line
    case source, locator, entry
    /// Where a milestone stands.
    case status
    /// What a method would colour the item; whether it is the one in use, or would colour it
    /// otherwise than that one.
    case pace, used, differs
  }

  private var values: [Field: JSON] = [:]

  init(_ part: String, _ name: String, of id: String) {
    values = [.id: .text(id), .part: .text(part), .name: .text(name)]
  }

  subscript(field: Field) -> JSON { values[field] ?? .null }

  mutating func set(_ field: Field, _ text: String?) {
    if let text, !text.isEmpty { values[field] = .text(text) }
  }

  private mutating func set(_ place: RowPlace?) {
    guard let place else { return }
    set(.file, place.file)
    if place.line > 0 { values[.line] = .count(place.line) }
  }
}

extension ExplanationRow {
  /// All facts: the verdict, its grounds, the figures, the inputs, then the rule.
  static func rows(of explanation: Explanation, in review: Review) -> [ExplanationRow] {
    let id = review.id(of: explanation.item)
    var verdict = ExplanationRow("verdict", "status", of: id)
    verdict.set(.value, explanation.assessment.status.rawValue)
    verdict.set(.pace, explanation.assessment.pace?.rawValue)
    verdict.set(.formula, explanation.assessment.formula)
    return [verdict] + [ExplanationRow(explanation.flip, of: id)].compactMap(\.self)
      + explanation.grounds.map { ExplanationRow($0, of: id) }
      + explanation.figures.map { ExplanationRow($0, of: id) }
      + explanation.inputs.map { ExplanationRow($0, of: id, in: review) }
      + explanation.methods.map { ExplanationRow($0, beside: explanation.methods[0], of: id) }
      + [ExplanationRow(explanation.place, of: id)].compactMap(\.self) + rules(of: explanation, id)
  }

  /// The verdict by the values before.
  private init?(_ flip: Flip?, of id: String) {
    guard let flip else { return nil }
    self.init("verdict", "before", of: id)
    set(.formula, Formula.provisional.rawValue)
    set(.value, flip.before.rawValue)
    set(.figures, flip.earlier.value.description)
    values[.differs] = .flag(flip.isChange)
  }

  /// The rank on the board of all items; none for what cannot be ranked.
  private init?(_ place: BoardPlace?, of id: String) {
    guard let entry = place?.entry, let rank = entry.rank else { return nil }
    self.init("place", "rank", of: id)
    set(.formula, Formula.boardOrder.rawValue)
    set(.value, String(rank))
    set(.status, entry.band.map { $0.word })
    set(.figures, entry.assessment.lead?.pointsText)
  }

  private init(_ ground: Comparison, of id: String) {
    self.init("ground", "comparison", of: id)
    set(.working, ground.symbols(in: .english).inASCIISigns)
    set(.figures, ground.figures(in: .english).inASCIISigns)
  }

  private init(_ figure: WorkedFigure, of id: String) {
    self.init("figure", figure.name.rawValue, of: id)
    set(.symbol, figure.name.symbol)
    set(.formula, figure.formula)
    set(.working, figure.working.symbols(in: .english).inASCIISigns)
    set(.figures, figure.working.figures(in: .english).inASCIISigns)
    guard let value = figure.working.value else { return }
    switch figure.name {
    case .progress, .expected, .splitProgress, .score: set(.value, value.shareText)
    case .gap: set(.value, value.pointsText)
    case .outcome, .planned, .difference, .needed, .forecast, .forecastBySchedule:
      set(.value, value.rounded(to: 4).shortText)
    }
  }

  private init(_ method: Method, beside used: Method, of id: String) {
    self.init("method", method.formula.phrase.text(in: .english), of: id)
    set(.formula, method.formula.rawValue)
    let value = method.score.map { $0.rounded(to: 4).shortText } ?? method.progress?.shareText
    set(.value, value ?? method.gap?.pointsText)
    set(.pace, method.pace?.rawValue)
    values[.used] = .flag(method.isUsed)
    values[.differs] = .flag(method.disagrees(with: used))
  }

  private static func rules(of explanation: Explanation, _ id: String) -> [ExplanationRow] {
    guard explanation.item.kind == .target else { return [] }
    let profile = explanation.profile
    let thresholds: [(String, Quantity)] = [
      ("ahead", profile.ahead), ("on_pace", profile.onPace), ("behind", profile.behind),
      ("severe", profile.severe), ("behind_ratio", profile.behindRatio),
      ("minimum_elapsed", profile.minimumElapsed), ("exceed_margin", profile.exceedMargin),
      ("maximum_age", Quantity(profile.maximumAge)),
      ("reporting_days", Quantity(profile.reportingDays)),
    ]
    var named = ExplanationRow("rule", "id", of: id)
    named.set(.value, profile.id)
    return [named]
      + thresholds.map { name, edge in
        var row = ExplanationRow("rule", name, of: id)
        row.set(.value, edge.description)
        row.set(explanation.profilePlace)
        return row
      }
  }
}

// What the figures rest on.
extension ExplanationRow {
  private init(_ input: Explanation.Input, of id: String, in review: Review) {
    self.init("input", input.role.rawValue, of: id)
    set(.symbol, input.symbol)
    set(input.place)
    set(.source, input.citation.source.map { review.plan.sources[$0].id })
    set(.locator, input.citation.locator)
    switch input.content {
    case .target(let target):
      set(.value, (target.value ?? target.low)?.description)
      set(.period, target.period.description)
      set(.unit, review.plan.indicators[target.indicator].unit)
    case .outcome(let outcome): set(outcome, of: review.plan)
    case .quantity(let quantity): set(.value, quantity.description)
    case .step(let step):
      set(.value, step.value.description)
      set(.period, step.period.description)
    case .seriesBreak(let step):
      set(.value, step.factor?.description)
      set(.period, step.period.description)
    case .indicator(let indicator): set(.value, indicator.accumulation.rawValue)
    case .task(let task): set(.value, task.deadline.description)
    case .milestone(let milestone, let state):
      set(.value, (milestone.weight ?? Quantity(1)).description)
      set(.status, state.rawValue)
    case .entry(let entry):
      set(.value, entry.action.rawValue)
      set(.entry, entry.id)
    }
  }

  private mutating func set(_ outcome: Outcome, of plan: Plan) {
    set(.value, outcome.value.description)
    set(.unit, plan.indicators[outcome.indicator].unit)
    set(.period, outcome.period.description)
    set(.quality, outcome.quality.rawValue)
    set(.reportedOn, outcome.reportedOn?.description)
    if case .journal(let entry) = outcome.origin { set(.entry, entry) }
  }
}
