import PlanModel

/// What values of an older series are multiplied by to stand in a newer one.
enum SeriesLink: Equatable, Sendable {
  /// Nothing stands between them.
  case none
  case factor(Quantity)
  /// The series breaks and nobody knows the factor.
  case unknown
}

extension SeriesLink {
  /// The link over all of `breaks`, one after another.
  init(over breaks: some Sequence<SeriesBreak>) {
    self = breaks.reduce(.none) { link, step in
      guard let factor = step.factor, !factor.isZero, link != .unknown else { return .unknown }
      guard case .factor(let before) = link else { return .factor(factor) }
      return .factor(before.multiplied(by: factor))
    }
  }

  /// The value as it stands in the newer series; nil where that is not known.
  func apply(to value: Quantity?) -> Quantity? {
    switch self {
    case .none: value
    case .factor(let factor): value?.multiplied(by: factor)
    case .unknown: nil
    }
  }
}

extension Quantity {
  /// The product with as many decimals as it needs, at most nine.
  fileprivate func multiplied(by factor: Quantity) -> Quantity {
    let places = min(decimals + factor.decimals, Quantity.maximumDecimals)
    return (Ratio(self) * Ratio(factor)).rounded(to: places)
  }
}

extension Evidence {
  /// The goal's numbers in the series of the reading.
  var value: Quantity? { linked(target.value) }
  var low: Quantity? { linked(target.low) }
  var high: Quantity? { linked(target.high) }

  func linked(_ value: Quantity?) -> Quantity? { link.apply(to: value) }

  /// Brings goal, baseline and counterpart into the series of the reading, as far as factors are
  /// known: `breaks` are those of the indicator.
  mutating func follow(_ breaks: [SeriesBreak]) {
    guard let reading, !breaks.isEmpty else { return }
    let end = reading.outcome.period.end
    let known = breaks.filter { $0.period.start < end }.sorted { $0.period < $1.period }
    let sinceBaseline = known.filter { $0.period.start > target.period.yearBefore.start }
    let set = target.setOn?.monthsOver ?? target.period.start
    let sinceGoal = sinceBaseline.filter { $0.period.start >= min(set, target.period.start) }
    crossesBreak = !sinceBaseline.isEmpty
    link = SeriesLink(over: sinceGoal)
    let before = SeriesLink(over: sinceBaseline)
    baseline = target.baseline == nil ? before.apply(to: baseline) : linked(baseline)
    counterpart = target.kind == .sameAs ? counterpart : before.apply(to: counterpart)
  }
}
