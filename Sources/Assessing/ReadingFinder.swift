import PlanModel

/// Finds the reported value that a target is held against, by what a value of the indicator means.
struct ReadingFinder {
  let outcomes: KnownOutcomes
  /// The values of the target's indicator and region, by period.
  let groups: ArraySlice<KnownOutcomes.Group>
  let accumulation: Accumulation
  let period: Period
  let isClosed: Bool

  /// The month in which counting begins, from year 0.
  var start: Int { accumulation == .ytd ? period.firstYear * 12 : period.start }

  /// The value that reaches furthest into the period; nil where none can be held against it.
  func reading() -> Reading? {
    let (whole, part) = (wholeReading, partReading)
    guard let whole, let part else { return whole ?? part }
    return isClosed || whole.covered >= part.covered ? whole : part
  }

  /// The value counted from the start of the period to the end of `part`; nil where it is not
  /// known whole.
  func value(through part: Period) -> Quantity? {
    let reading = through(part).reading()
    guard let reading, !reading.isLimit, start + reading.covered == part.end else { return nil }
    return reading.value
  }

  /// The same search among the values that were of use when `part` was over.
  func through(_ part: Period) -> ReadingFinder {
    ReadingFinder(
      outcomes: outcomes, groups: groups.filter { $0.series.period.end <= part.end }[...],
      accumulation: accumulation, period: period, isClosed: isClosed)
  }

  /// A value of the whole period that was estimated before the period was over; it is shown, and
  /// never judged while the period is open (F19).
  var forecast: Outcome? { wholeValue.flatMap { $0.isForecast ? $0 : nil } }

  /// The latest value that ends before the period begins.
  var valueBefore: Outcome? {
    groups.filter { $0.series.period.end <= period.start }
      .max { $0.series.period.end < $1.series.period.end }
      .flatMap { outcomes[$0].last }
  }

  private var wholeValue: Outcome? {
    groups.first { $0.series.period == period }.flatMap { outcomes[$0].last }
  }

  private var wholeReading: Reading? {
    guard let value = wholeValue, isClosed || !value.isForecast else { return nil }
    return reading(of: value)
  }

  private var partReading: Reading? {
    switch accumulation {
    case .ytd where period.isSpan: sumOfYears()
    case .ytd: furthest { $0.firstYear == period.firstYear && !$0.isSpan }
    case .period: sumOfParts()
    case .stock: furthest { _ in true }
    case .compound where period.isSpan: productOfYears()
    case .rate, .span, .compound: furthest { period.contains($0) }
    }
  }

  private func furthest(where isLike: (Period) -> Bool) -> Reading? {
    var last: Outcome?
    for group in groups where group.series.period != period && isLike(group.series.period) {
      let part = group.series.period
      guard part.end > period.start, part.end <= period.end else { continue }
      if let last, (last.period.end, last.period.months) > (part.end, part.months) { continue }
      if let value = usable(group) { last = value }
    }
    return last.map(reading(of:))
  }

  /// A rate of a part says nothing of the whole, even where both end together.
  private func reading(of outcome: Outcome) -> Reading {
    let months = period.end - start
    let reach = isClosed ? outcome.period.end : outcome.reach
    let covered = min(max(1, reach - start), months)
    let isRate = accumulation == .rate || accumulation == .compound
    let isAlike = !isRate || outcome.period == period
    return Reading(
      outcome: outcome, value: outcome.value, bound: outcome.bound, covered: covered,
      months: months, isWhole: covered == months && isAlike)
  }

  private func usable(_ group: KnownOutcomes.Group) -> Outcome? {
    outcomes[group].last.flatMap { $0.isForecast ? nil : $0 }
  }
}

extension ReadingFinder {
  /// Counts of the parts added up, the longest parts first. Where January is missing and
  /// February is there, February holds both (F20).
  private func sumOfParts() -> Reading? {
    var sum = PartSum(of: period)
    var month = start
    while month < period.end {
      if let part = longestPart(from: month) {
        sum.add(part, value: part.value, through: part.period.end)
        month = part.period.end
      } else {
        let isMerged = month % 12 == 0 && longestPart(from: month + 1)?.period.months == 1
        if !isMerged { sum.skip() }
        month += 1
      }
    }
    return sum.reading
  }

  private func longestPart(from month: Int) -> Outcome? {
    groups.last { group in
      let part = group.series.period
      return part.start == month && part != period && period.contains(part)
    }.flatMap(usable)
  }

  /// The value of the last year that has one: what comparisons over a span of years look at. It is
  /// whole where it is the span's last year.
  func readingOfLastYear() -> Reading? {
    for year in (period.firstYear...period.lastYear).reversed() {
      guard var reading = finder(of: year).reading() else { continue }
      reading.isWhole = reading.isWhole && year == period.lastYear
      return reading
    }
    return nil
  }

  private func finder(of year: Int) -> ReadingFinder {
    ReadingFinder(
      outcomes: outcomes, groups: groups, accumulation: accumulation, period: Period(year: year),
      isClosed: isClosed)
  }

  /// Counts of years added up; the last year may be a part of one.
  private func sumOfYears() -> Reading? {
    var sum = PartSum(of: period)
    for year in period.firstYear...period.lastYear {
      guard let part = finder(of: year).reading() else {
        sum.skip()
        continue
      }
      sum.add(part.outcome, value: part.value, through: year * 12 + part.covered)
      if !part.isWhole { sum.skip() }
    }
    return sum.reading
  }
}

extension ReadingFinder {
  /// The rates of the years so far, multiplied (F17): in per cent, with six decimals.
  private func productOfYears() -> Reading? {
    var product = Ratio.one
    var sum = PartSum(of: period)
    for year in period.firstYear...period.lastYear {
      guard let part = finder(of: year).reading(), part.isWhole else {
        sum.skip()
        continue
      }
      let change = product * Ratio(part.value) / Ratio(Quantity(100)) ?? .zero
      product = product + change
      sum.add(part.outcome, value: (change * 100).rounded(to: 6), through: year * 12 + 12)
    }
    return sum.reading
  }
}

extension Outcome {
  /// The month up to which the value can count, as `Period.end`: one that was reported before its
  /// period was over reaches no further than the month of the report.
  var reach: Int {
    guard let reported = reportedOn?.latest else { return period.end }
    return min(period.end, reported.year * 12 + (reported.month ?? 12))
  }

  /// Whether it was estimated before its period was over.
  var isForecast: Bool { quality == .estimated && reach < period.end }
}

extension Period {
  /// The first month, counted from year 0.
  var start: Int { firstYear * 12 + firstMonth - 1 }

  /// The month after the last one, counted from year 0.
  var end: Int { lastYear * 12 + lastMonth }
}
