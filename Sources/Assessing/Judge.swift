import PlanModel

/// Judges a target by what is known of it. The rules are those of the README's design section.
struct Judge {
  let evidence: Evidence
  let goal: Goal

  var target: Target { evidence.target }

  /// The verdict on a period that is over.
  func closed(_ reading: Reading) -> Assessment {
    let verdict = verdict
    var assessment = Assessment(status: closedStatus(verdict))
    let measure = measure(of: reading, expected: .one)
    assessment.take(measure)
    assessment.expected = nil
    guard verdict == .undecided, !reading.isWhole else { return assessment }
    assessment.gap = nil
    if !evidence.isCount { assessment.progress = nil }
    return assessment
  }

  /// The pace of a period that still runs.
  func open(_ reading: Reading) -> Assessment {
    let measure = measure(of: reading, expected: expected(reading))
    var assessment = Assessment(status: .unrateable)
    assessment.take(measure)
    if let status = settledStatus(measure) {
      assessment.status = status
    } else if reading.isLimit, verdict == .undecided {
      assessment.status = .partlyReported
      (assessment.gap, assessment.expected) = (nil, nil)
    } else if let pace = pace(of: reading, measure) {
      assessment.pace = pace
      assessment.status = pace.status
    } else if isSatisfied(by: reading) {
      assessment.status = .onPace
    }
    if assessment.expected != nil {
      assessment.paceFormula = evidence.schedule == nil ? "F6" : "F7"
    }
    return assessment
  }

  var verdict: Verdict {
    let limits = evidence.limits
    return goal.verdict(low: limits.low, high: limits.high)
  }

  /// Whether the goal has a number that the value leads to.
  var hasNumber: Bool { !evidence.isRate && !evidence.isComparison }

  /// Whether the way to the goal is an amount: a count, or a level that was not well at its
  /// baseline.
  var hasAmount: Bool {
    guard hasNumber, !evidence.isCount else { return hasNumber }
    guard let baseline = evidence.baseline, goal.low == nil || goal.high == nil else {
      return false
    }
    return goal.verdict(low: baseline, high: baseline) != .within
  }

  /// Whether the goal would be met if the period ended with the reading.
  func isSatisfied(by reading: Reading) -> Bool {
    if evidence.isComparison { return verdict == .within }
    let limits = reading.limits
    return goal.verdict(low: limits.low, high: limits.high) == .within
  }

  func measure(of reading: Reading, expected: Ratio) -> Measure {
    if evidence.isComparison { return comparisonMeasure(of: reading) }
    if evidence.isRate { return rateMeasure(of: reading, expected: expected) }
    return evidence.isCount
      ? countMeasure(of: reading, expected: expected)
      : levelMeasure(of: reading, expected: expected)
  }
}

extension Judge {
  private func closedStatus(_ verdict: Verdict) -> Status {
    switch verdict {
    case .within: isExceeded ? .exceeded : .met
    case .below: .missed
    case .above: breaksCeiling ? .breached : .missed
    case .undecided: .partlyReported
    }
  }

  /// Whether a value above the goal breaks a limit rather than falls short of a reduction.
  private var breaksCeiling: Bool {
    switch target.kind {
    case .ceiling, .setElsewhere: !isDecline
    case .zero, .around, .range, .exact: evidence.isCount
    default: false
    }
  }

  /// Whether a floor is passed by more than the profile's margin, in per cent of the floor.
  private var isExceeded: Bool {
    guard target.kind == .floor || target.kind == .setElsewhere, let least = evidence.limits.low
    else { return false }
    let margin = Ratio(goal.aim).magnitude * Ratio(evidence.profile.exceedMargin)
    return (Ratio(least) - Ratio(goal.aim)) * 100 > margin
  }

  /// What no later value of the period can change; nil where it is still open.
  private func settledStatus(_ measure: Measure) -> Status? {
    if evidence.isComparison { return holdsCount ? .notDue : nil }
    return switch verdict {
    case .within where isReached(measure): .metEarly
    case .above where evidence.isCount: .breached
    case .above where target.kind == .ceiling && measure.isHold: .breached
    default: nil
    }
  }

  /// Whether a count is to be held: only the whole period can tell.
  private var holdsCount: Bool { target.kind == .hold && evidence.isCount }

  private func pace(of reading: Reading, _ measure: Measure) -> Pace? {
    switch target.kind {
    case .falls, .rises: trendPace(of: reading)
    default: measure.isMovedBack ? .movedBack : worse(measure)
    }
  }

  /// The worse of the bands of the gap and of the ratio. A budget has no band of the ratio.
  private func worse(_ measure: Measure) -> Pace? {
    guard let lead = measure.lead else { return nil }
    let profile = evidence.profile
    let pace = profile.pace(of: lead)
    guard !(evidence.isCount && isBudget), let progress = measure.progress,
      let expected = measure.expected, let least = profile.pace(of: progress, due: expected)
    else { return pace }
    return max(pace, least)
  }

  /// Whether a floor is reached, or a level came down to where it was to fall. A rate says nothing
  /// of the rest of the year, unless all is covered.
  private func isReached(_ measure: Measure) -> Bool {
    if evidence.isRate, !evidence.isCompound { return target.kind == .full }
    return goal.isFloor || (goal.isCeiling && measure.progress != nil)
  }
}
