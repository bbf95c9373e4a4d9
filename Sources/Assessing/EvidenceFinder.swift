import PlanModel

/// Gathers what the verdict on a target rests on.
extension Review {
  func evidence(on index: Index<Target>) -> Evidence {
    let target = plan.targets[index]
    let finder = finder(
      of: target.indicator, in: target.region, period: target.period,
      isClosed: target.period.lastDay <= asOf)
    var evidence = Evidence(
      target: target, indicator: plan.indicators[target.indicator],
      profile: plan.identity.profile, isClosed: finder.isClosed)
    evidence.reading =
      evidence.isComparison && target.period.isSpan
      ? finder.readingOfLastYear() : finder.reading()
    evidence.silence = silence(of: index, reading: evidence.reading, finder: finder)
    evidence.remark = evidence.silence == .stale ? finder.valueBefore : finder.forecast
    evidence.baselineReading = target.baseline == nil ? yearBefore(of: target) : nil
    evidence.baseline = target.baseline ?? evidence.baselineReading?.value
    evidence.counterpartReading = counterpart(of: target, reading: evidence.reading)
    evidence.counterpart = evidence.counterpartReading?.value ?? evidence.givenCounterpart
    evidence.follow(Array(breaks[Int(target.indicator.row)]))
    if !evidence.isComparison, case .success(let goal) = evidence.goal() {
      evidence.schedule = Schedule(
        schedule[Int(index.row)], from: evidence.origin, start: finder.start,
        end: target.period.end, goal: goal.aim)
    }
    return evidence
  }

  func finder(
    of indicator: Index<Indicator>, in region: Index<Region>, period: Period, isClosed: Bool = true
  ) -> ReadingFinder {
    ReadingFinder(
      outcomes: outcomes, groups: outcomes.groups(of: indicator, in: region),
      accumulation: plan.indicators[indicator].accumulation, period: period, isClosed: isClosed)
  }

  /// The whole value of the year before `period`.
  func valueOfYear(
    before period: Period, of indicator: Index<Indicator>, in region: Index<Region>
  ) -> Quantity? {
    whole(of: indicator, in: region, period: period.yearBefore)?.value
  }

  /// The whole value of the year before the target's period.
  private func yearBefore(of target: Target) -> Reading? {
    whole(of: target.indicator, in: target.region, period: target.period.yearBefore)
  }

  /// The value of the whole period; nil where that is not known.
  func value(
    of indicator: Index<Indicator>, in region: Index<Region>, period: Period
  ) -> Quantity? {
    whole(of: indicator, in: region, period: period)?.value
  }

  private func whole(
    of indicator: Index<Indicator>, in region: Index<Region>, period: Period
  ) -> Reading? {
    finder(of: indicator, in: region, period: period).reading().flatMap { $0.isWhole ? $0 : nil }
  }

  /// Held against the same stretch of the calendar as the reading, in the same year or in the one
  /// before the target's period, so that like meets like.
  private func counterpart(of target: Target, reading: Reading?) -> Reading? {
    guard let reading else { return nil }
    let period = reading.outcome.period
    switch target.kind {
    case .sameAs:
      return target.comparison.flatMap { whole(of: $0, in: target.region, period: period) }
    case .falls, .rises:
      guard target.baseline == nil else { return nil }
      let before = period.shifted(years: target.period.firstYear - 1 - period.firstYear)
      return whole(of: target.indicator, in: target.region, period: before)
    default: return nil
    }
  }
}

/// Why there is no figure.
extension Review {
  private func silence(
    of index: Index<Target>, reading: Reading?, finder: ReadingFinder
  ) -> Status? {
    let period = finder.period
    if let reading { return finder.isClosed ? nil : staleness(of: reading.outcome) }
    if finder.isClosed {
      if isHeldByFebruary(finder) { return .includedElsewhere }
      return isReportDue(for: period) ? .notReported : .notDue
    }
    guard period.start < asOf.monthsOver else { return .notDue }
    if let older = finder.valueBefore, let stale = staleness(of: older) { return stale }
    let isDue = schedule[Int(index.row)].contains { isReportDue(for: $0.period) }
    return isDue ? .notReported : .notDue
  }

  /// The first day on which a report for the period counts as late (F20).
  func reportDue(for period: Period) -> Day {
    let days = plan.identity.profile.reportingDays
    return days == 0
      ? period.lastDay : Day(ordinal: period.lastDay.ordinal + days) ?? period.lastDay
  }

  func isReportDue(for period: Period) -> Bool { reportDue(for: period) <= asOf }

  /// A level that is older than the profile allows says nothing any more (F20).
  private func staleness(of outcome: Outcome) -> Status? {
    guard plan.indicators[outcome.indicator].accumulation == .stock else { return nil }
    let age = asOf.monthsOver - outcome.reach
    return age > plan.identity.profile.maximumAge ? .stale : nil
  }

  /// January is often reported with February, in one figure.
  func isHeldByFebruary(_ finder: ReadingFinder) -> Bool {
    guard finder.accumulation == .ytd || finder.accumulation == .period else { return false }
    let period = finder.period
    guard period.months == 1, period.firstMonth == 1 else { return false }
    return finder.groups.contains {
      $0.series.period.months == 1 && $0.series.period.start == period.end
    }
  }
}

extension Day {
  /// The months that are over when the day ends, counted from year 0.
  var monthsOver: Int {
    let latest = latest
    let month = latest.month ?? 12
    let isMonthEnd = latest.day == Day.daysInMonth(year: latest.year, month: month)
    return latest.year * 12 + month - (isMonthEnd ? 0 : 1)
  }
}
