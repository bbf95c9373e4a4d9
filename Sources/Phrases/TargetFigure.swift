import PlanModel

extension Figure {
  /// A goal as a person reads it: `≥ 6` `%`, `4.5–5` `%`, `≈ 2` `%`, `持平`, `同步`
  /// `地区生产总值增速`.
  package init(_ target: Target, in plan: Plan, language: Language) {
    let unit = unitText(plan.indicators[target.indicator].unit, in: language)
    switch target.kind {
    case .floor: self.init(sign: "≥ ", target.value, unit: unit)
    case .ceiling: self.init(sign: "≤ ", target.value, unit: unit)
    case .exact: self.init(sign: "", target.value, unit: unit)
    case .around: self.init(sign: "≈ ", target.value, unit: unit)
    case .range: self.init(low: target.low, high: target.high, unit: unit)
    case .hold: self.init(hold: target.value, unit: unit, language: language)
    case .sameAs:
      let other = target.comparison.map { plan.indicators[$0].name.text(in: language) } ?? ""
      self.init(Phrase.sameAs.text(in: language), unit: other.neutralised)
    case .falls: self.init(Phrase.falls.text(in: language))
    case .rises: self.init(Phrase.rises.text(in: language))
    case .full: self.init(Phrase.fullCoverage.text(in: language))
    case .zero: self.init(Phrase.toZero.text(in: language))
    case .setElsewhere: self.init(Phrase.setElsewhere.text(in: language))
    }
  }

  private init(sign: String, _ value: Quantity?, unit: String) {
    self = value.map { Figure(sign + $0.signed, unit: unit) } ?? .unknown
  }

  private init(low: Quantity?, high: Quantity?, unit: String) {
    switch (low, high) {
    case (let low?, let high?): self.init(low.signed + "–" + high.signed, unit: unit)
    case (let low?, nil): self.init(sign: "≥ ", low, unit: unit)
    case (nil, let high): self.init(sign: "≤ ", high, unit: unit)
    }
  }

  private init(hold value: Quantity?, unit: String, language: Language) {
    let word = Phrase.holds.text(in: language)
    self = value.map { Figure(word + " " + $0.signed, unit: unit) } ?? Figure(word)
  }
}
