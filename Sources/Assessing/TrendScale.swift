import PlanModel

/// The stretch of values that a picture of a trend shows.
package struct TrendScale: Equatable, Sendable {
  package let low: Quantity
  package let high: Quantity

  /// From the least to the greatest of `values`; from 0 where the values would not look alike then,
  /// as they do where all lie in the last quarter below the greatest.
  /// Nil where there are none.
  package init?(_ values: [Quantity]) {
    guard let least = values.min(), let greatest = values.max() else { return nil }
    let span = Ratio(greatest - least) * 4
    let startsAtZero = !least.isNegative && span >= Ratio(greatest)
    low = startsAtZero || least == greatest && !least.isNegative ? .zero : least
    high = least == greatest && least.isNegative ? .zero : greatest
  }

  /// Where a value lies, in thousandths of the way from the low end to the high end.
  package func thousandths(of value: Quantity) -> Int {
    Ratio(value - low, over: high - low)?.thousandths ?? 1000
  }
}

/// One year of the picture of a trend; heights are in thousandths of its scale.
package struct TrendColumn: Equatable, Sendable {
  package let period: Period
  package let tone: Tone
  /// Whether the value is of a part of the year only.
  package let isPart: Bool
  package let point: Int?
  package let goals: [Int]
  package let formerGoals: [Int]
  package let earlier: [Int]
}

extension Trend {
  /// The stretch that holds all targets and outcomes of the years; nil where there are none.
  package func scale(in review: Review) -> TrendScale? {
    TrendScale(
      years.flatMap { point in
        let targets =
          goals(of: point, in: review)
          + point.former.compactMap {
            review.plan.targets[$0].goalNumber
          }
        return targets + (point.shown.map { [$0.value] } ?? []) + point.earlier.map(\.value)
      })
  }

  /// The goal that stands in a year: its own, and that of a span of years which ends there, where
  /// levels and rates are meant and not counts of the whole span.
  package func goals(of year: TrendPoint, in review: Review) -> [Quantity] {
    let accumulation = review.plan.indicators[indicator].accumulation
    let spans = points.filter { $0.period.isSpan && $0.period.lastYear == year.period.lastYear }
    let isLevel = accumulation == .stock || accumulation == .rate
    return ([year] + (isLevel ? spans : [])).compactMap { point in
      point.target.flatMap { review.plan.targets[$0].goalNumber }
    }
  }

  /// What is drawn of each year, in order; empty where there is nothing to draw.
  package func columns(in review: Review) -> [TrendColumn] {
    guard let scale = scale(in: review) else { return [] }
    return years.map { year in
      TrendColumn(
        period: year.period, tone: year.assessment?.status.tone ?? .none,
        isPart: year.outcome == nil, point: year.shown.map { scale.thousandths(of: $0.value) },
        goals: goals(of: year, in: review).map(scale.thousandths(of:)),
        formerGoals: year.former.compactMap { review.plan.targets[$0].goalNumber }
          .map(scale.thousandths(of:)),
        earlier: year.earlier.map { scale.thousandths(of: $0.value) })
    }
  }

  /// Where the whole value of each year lies between the least and the greatest, in thousandths;
  /// nil for a year without one.
  package var course: [Int?] { TrendScale.heights(of: years.map { $0.outcome?.value }) }
}

extension TrendScale {
  fileprivate static func heights(of values: [Quantity?]) -> [Int?] {
    guard let scale = TrendScale(values.compactMap(\.self)) else { return values.map { _ in nil } }
    return values.map { $0.map(scale.thousandths(of:)) }
  }
}

extension Review {
  /// The course of an indicator over some years, without all else that a trend holds.
  package func course(
    of indicator: Index<Indicator>, in region: Index<Region>, over years: ClosedRange<Int>
  ) -> [Int?] {
    TrendScale.heights(
      of: years.map { year in
        let period = Period(year: year)
        let finder = finder(
          of: indicator, in: region, period: period, isClosed: period.lastDay <= asOf)
        return finder.reading().flatMap { $0.isWhole ? $0.value : nil }
      })
  }
}
