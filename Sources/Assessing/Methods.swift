import PlanModel

/// The methods side by side: the one that the assessment rests on first, then what others would
/// have said. They disagree, so the method is always printed.
extension Review {
  /// Empty where nothing can be computed at all.
  package func methods(of item: Item) -> [Method] {
    switch item {
    case .target(let index):
      guard let judge = judge(on: ruling(of: index)), let reading = judge.evidence.reading else {
        return []
      }
      return judge.methods(of: reading, assessment(of: item))
    case .task:
      return Method(using: assessment(of: item), plan.identity.profile).map { [$0] } ?? []
    case .outcome(let series):
      return growthAlone(of: series).map { [$0] } ?? []
    }
  }

  /// The growth from the first year that was reported to the last (F9a).
  private func growthAlone(of series: Series) -> Method? {
    let indicator = plan.indicators[series.indicator]
    guard indicator.accumulation != .rate else { return nil }
    let years = outcomes.groups(of: series.indicator, in: series.region).filter {
      $0.series.period.isYear && $0.series.period <= series.period
    }
    guard let first = years.first, let last = years.last,
      let (start, end) = outcomes[first].last.flatMap({ start in
        outcomes[last].last.map { (start.value, $0.value) }
      }),
      let growth = Growth.yearly(
        from: start, to: end, months: last.series.period.start - first.series.period.start)
    else { return nil }
    let isLimited = indicator.unit == "%" && indicator.direction == .up
    let room = isLimited ? Growth.room(at: start, below: Quantity(100)) : .one
    var method = Method(.growthAlone)
    method.progress = growth
    if indicator.direction != .band {
      method.pace = Growth.pace(
        ofYearly: indicator.direction == .up ? growth : growth * -1, room: room)
    }
    return method
  }
}

extension Method {
  /// What an assessment rests on; nil where no formula was applied.
  init?(using assessment: Assessment, _ profile: RuleProfile) {
    guard let formula = Formula(rawValue: assessment.formula) else { return nil }
    self.init(formula)
    isUsed = true
    progress = assessment.progress
    expected = assessment.expected
    gap = assessment.gap
    ratio = assessment.ratio
    pace = assessment.pace
  }
}

extension Judge {
  func methods(of reading: Reading, _ assessment: Assessment) -> [Method] {
    guard var used = Method(using: assessment, evidence.profile) else { return [] }
    used.pace = used.pace ?? band(of: used)
    let others = [
      completion(of: reading), control(of: reading), way(of: reading), milestone(of: reading),
      evenPace(of: reading, used), earned(of: reading), growth(of: reading),
    ]
    return [used] + others.compactMap(\.self).filter { $0.formula != used.formula }
  }

  /// The band of what a closed period lacks, or of a goal that was reached early.
  private func band(of method: Method) -> Pace? {
    let isBudgeted = evidence.isCount && isBudget
    guard let progress = method.progress, !isBudgeted else { return nil }
    if progress.isNegative { return .movedBack }
    return evidence.profile.pace(of: (progress - (method.expected ?? .one)) * 100)
  }

  /// Fills in what an even pace expects, or what the end of the period does.
  private func paced(_ formula: Formula, _ progress: Ratio?, at expected: Ratio) -> Method? {
    guard let progress else { return nil }
    var method = Method(formula)
    method.progress = progress
    method.expected = expected
    method.gap = (progress - expected) * 100
    method.ratio = progress / expected
    let pace = evidence.profile.pace(of: (progress - expected) * 100)
    method.pace = progress.isNegative ? .movedBack : pace
    return method
  }

  private func due(_ reading: Reading) -> Ratio {
    evidence.isClosed ? .one : Ratio(reading.covered, over: reading.months) ?? .one
  }

  private func completion(of reading: Reading) -> Method? {
    guard hasNumber, goal.aim > .zero, goal.low != nil, reading.isComplete else { return nil }
    return paced(.completion, Ratio(reading.value, over: goal.aim), at: due(reading))
  }

  /// Lower is better, and no baseline is asked for.
  private func control(of reading: Reading) -> Method? {
    guard goal.low == nil, goal.aim > .zero, !evidence.isComparison, !isDecline,
      let share = Ratio(reading.value, over: goal.aim)
    else { return nil }
    var method = Method(.control)
    method.score = max(Ratio(Quantity(2)) - share, .zero)
    return method
  }

  private func way(of reading: Reading) -> Method? {
    guard hasNumber, let baseline = evidence.baseline, reading.isComplete, !evidence.isCount else {
      return nil
    }
    let start = Ratio(baseline)
    let progress = (Ratio(reading.value) - start) / (Ratio(goal.aim) - start)
    return paced(.wayFromBaseline, progress, at: due(reading))
  }

  /// The way to the next step of the schedule that is still to come.
  private func milestone(of reading: Reading) -> Method? {
    guard hasAmount, let next = evidence.schedule?.step(after: reading.covered) else { return nil }
    let start = Ratio(evidence.origin)
    var method = Method(.nextMilestone)
    method.progress = (Ratio(reading.value) - start) / (next - start)
    return method.progress == nil ? nil : method
  }

  /// What an even pace would say where a schedule says otherwise.
  private func evenPace(of reading: Reading, _ used: Method) -> Method? {
    guard evidence.schedule != nil, !evidence.isClosed, !isBudget || !evidence.isCount else {
      return nil
    }
    return paced(.evenPace, used.progress, at: due(reading))
  }

  private func earned(of reading: Reading) -> Method? {
    guard evidence.schedule != nil, let earned = earnedSchedule(of: reading),
      let ahead = earned.lag / Ratio(Quantity(-reading.months))
    else { return nil }
    var method = Method(.earnedSchedule)
    method.lag = earned.lag
    method.ratio = earned.ratio
    method.gap = ahead * 100
    method.pace = evidence.profile.pace(of: ahead * 100)
    return method
  }

  private func growth(of reading: Reading) -> Method? {
    guard hasNumber, !evidence.isCount, let baseline = evidence.baseline,
      let ratio = Growth.ratio(
        from: baseline, to: reading.value, months: reading.covered, target: goal.aim,
        monthsInAll: reading.months)
    else { return nil }
    var method = Method(.growthRatio)
    method.ratio = ratio
    method.score = Growth.score(ofRatio: ratio)
    method.pace = Growth.pace(ofRatio: ratio)
    return method
  }
}
