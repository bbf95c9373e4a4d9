import PlanModel

/// One indicator of one region over all its years, as known on the day of the review.
package struct Trend: Sendable {
  package let indicator: Index<Indicator>
  package let region: Index<Region>
  /// Every year with a target or a value, the years between them unless they are many, and the
  /// spans of years that have either, ordered.
  package let points: [TrendPoint]

  /// The years, without the spans.
  package var years: [TrendPoint] { points.filter { !$0.period.isSpan } }
}

/// A year, or a span of years, of an indicator.
package struct TrendPoint: Sendable {
  package let period: Period
  /// The target in force; nil = none was set.
  package var target: Index<Target>?
  /// The targets that it replaced, oldest first.
  package var former: [Index<Target>] = []
  /// The value of the whole period; nil = not known.
  package var outcome: Outcome?
  /// The vintages before it, oldest first, where they say something else.
  package var earlier: [Outcome] = []
  /// The value that reaches furthest into the period, where that of the whole is not known.
  package var part: Outcome?
  /// The value of the year before, as it stands in the series of this one: what a target of this
  /// period starts from. Nil where it is not known, or where the series breaks and nothing links it.
  package var base: Quantity?
  /// Where the series breaks in this period.
  package var breaks: [SeriesBreak] = []
  package var assessment: Assessment?
  package var ambition: Ambition?

  init(period: Period) { self.period = period }

  /// The value to show.
  package var shown: Outcome? { outcome ?? part }
}

/// A target against the value of the year before: how much it asks for.
package struct Ambition: Equatable, Sendable {
  /// The target less the value of the year before, in the unit of the plan.
  package let change: Quantity
  /// The same as a share of that value; nil for rates, and where the value is not above 0.
  package let share: Ratio?

  init(_ goal: Quantity, from base: Quantity, isRate: Bool) {
    change = goal - base
    share = isRate || base <= .zero ? nil : Ratio(goal - base, over: base)
  }
}

extension Review {
  package func trend(of indicator: Index<Indicator>, in region: Index<Region>) -> Trend {
    trend(of: indicator, in: region, among: plan.targets.indices)
  }

  /// The same, where all targets of the indicator are known to be among `candidates`: whoever
  /// shows many trends gathers them once.
  package func trend(
    of indicator: Index<Indicator>, in region: Index<Region>, among candidates: [Index<Target>]
  ) -> Trend {
    // Rows are looked at in their place: a copy of each would cost more than the search.
    let rows = candidates.map { Int($0.row) }.filter { row in
      plan.targets.rows[row].indicator == indicator && plan.targets.rows[row].region == region
        && plan.targets.rows[row].period.months >= 12
    }
    let targets = rows.map { Index<Target>($0) }.filter(lineage.isCurrent)
    let reported = outcomes.groups(of: indicator, in: region).map(\.series.period.horizon)
    let periods = targets.map { plan.targets[$0].period } + reported
    return Trend(
      indicator: indicator, region: region,
      points: Trend.filled(periods).map { period in
        let target = targets.first { plan.targets[$0].period == period }
        return point(indicator, region, period, target)
      })
  }

  private func point(
    _ indicator: Index<Indicator>, _ region: Index<Region>, _ period: Period,
    _ target: Index<Target>?
  ) -> TrendPoint {
    var point = TrendPoint(period: period)
    let finder = finder(
      of: indicator, in: region, period: period, isClosed: period.lastDay <= asOf)
    if let reading = finder.reading() {
      if reading.isWhole { point.outcome = reading.outcome } else { point.part = reading.outcome }
    }
    let vintages = outcomes.vintages(
      of: Series(indicator: indicator, region: region, period: period))
    point.earlier = vintages.dropLast().filter { $0.value != point.outcome?.value }
    let breaks = breaks[Int(indicator.row)].sorted { $0.period < $1.period }
    point.breaks = period.isSpan ? [] : breaks.filter { period.contains($0.period) }
    let sinceBase = breaks.filter {
      $0.period.start > period.yearBefore.start && $0.period.start < period.end
    }
    point.base = SeriesLink(over: sinceBase)
      .apply(to: valueOfYear(before: period, of: indicator, in: region))
    guard let target else { return point }
    point.target = target
    point.former = lineage.chain(to: target).dropLast()
    point.assessment = assessment(of: .target(target))
    if let goal = plan.targets[target].goalNumber, let base = point.base {
      let isRate = plan.indicators[indicator].accumulation == .rate
      point.ambition = Ambition(goal, from: base, isRate: isRate)
    }
    return point
  }
}

extension Trend {
  /// `periods` once each, with the years between two of them; where that would be more than five,
  /// as before a goal for 2035, the years jump.
  fileprivate static func filled(_ periods: [Period]) -> [Period] {
    let years = Set(periods.filter { !$0.isSpan }.map(\.firstYear)).sorted()
    let between = zip(years, years.dropFirst()).flatMap { earlier, later in
      later - earlier <= 6 ? Array(earlier + 1..<later) : []
    }
    let spans = Set(periods.filter(\.isSpan))
    return (spans.map { $0 } + (years + between).map { Period(year: $0) }).sorted()
  }
}

extension Target {
  /// The one number of the goal, or the limit of a range that is reached first; nil for a goal
  /// without a number.
  package var goalNumber: Quantity? { value ?? low ?? high }
}
