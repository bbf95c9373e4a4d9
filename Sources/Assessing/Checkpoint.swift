import PlanModel

/// The end of a month, a quarter or another part of a target's period: what was planned by then,
/// what was reported, and whether it was enough.
package struct Checkpoint: Sendable {
  /// The part that ends there.
  package let period: Period
  /// The planned cumulative value, of the schedule or of an even pace; for a rate, the goal.
  package var planned: Ratio?
  /// Whether a schedule says what was planned.
  package var isScheduled = false
  /// What was reported up to there; nil = nothing that reaches it.
  package var outcome: Outcome?
  /// The cumulative value up to there.
  package var value: Quantity?
  package var progress: Ratio?
  package var expected: Ratio?
  /// In percentage points: progress less expected; for a rate, outcome less target.
  package var gap: Ratio?
  package var pace: Pace?
  /// `met` or `missed`, or why there is no verdict.
  package var status: Status

  init(period: Period, status: Status) {
    self.period = period
    self.status = status
  }
}

extension Review {
  /// The checkpoints of a target, in order: a quarter stands behind its months, and its verdict
  /// follows from what they reported. Parts as short as any schedule or report of the target
  /// count; where there are none, and for goals that compare, there are no checkpoints.
  package func checkpoints(of index: Index<Target>) -> [Checkpoint] {
    let evidence = evidence(on: index)
    guard !evidence.isComparison, case .success(let goal) = evidence.goal() else { return [] }
    let finder = CheckpointFinder(review: self, evidence: evidence, goal: goal)
    return parts(of: index).map(finder.checkpoint(at:))
  }

  /// Those checkpoints of a target that are over and that others lead up to: of months the
  /// quarters.
  package func verdicts(of index: Index<Target>) -> [Checkpoint] {
    let all = checkpoints(of: index)
    let longest = all.map(\.period.months).max()
    return all.filter { $0.period.months == longest && $0.status != .notDue }
  }

  /// The parts that are looked at, by the month they end in.
  private func parts(of index: Index<Target>) -> [Period] {
    let target = plan.targets[index]
    let reported = partValues(of: target).map(\.period.months)
    let planned = schedule[Int(index.row)].map(\.period.months)
    guard let shortest = (reported + planned).min() else { return [] }
    let lengths = PeriodLength.allCases.filter { length in
      length.months >= shortest && (length != .half || shortest == 6)
    }
    return lengths.flatMap(target.period.parts).sorted {
      ($0.end, $0.months) < ($1.end, $1.months)
    }
  }
}

/// Judges a target at the ends of parts of its period.
private struct CheckpointFinder {
  let review: Review
  let evidence: Evidence
  let goal: Goal

  func checkpoint(at part: Period) -> Checkpoint {
    let target = evidence.target
    let finder = review.finder(
      of: target.indicator, in: target.region, period: target.period, isClosed: false)
    let judge = Judge(evidence: evidence, goal: goal)
    var checkpoint = Checkpoint(period: part, status: silence(at: part))
    let end = part.end - finder.start
    checkpoint.planned = judge.planned(at: end, of: target.period.end - finder.start)
    checkpoint.isScheduled = evidence.schedule != nil
    guard let reading = finder.through(part).reading(), reading.covered == end else {
      return checkpoint
    }
    checkpoint.outcome = reading.outcome
    checkpoint.value = reading.value
    checkpoint.take(judge, reading)
    return checkpoint
  }

  /// Why there is no verdict where nothing was reported.
  private func silence(at part: Period) -> Status {
    guard part.lastDay <= review.asOf else { return .notDue }
    let finder = review.finder(
      of: evidence.target.indicator, in: evidence.target.region, period: part)
    return review.isHeldByFebruary(finder) ? .includedElsewhere : .notReported
  }
}

extension Checkpoint {
  fileprivate mutating func take(_ judge: Judge, _ reading: Reading) {
    guard !reading.isLimit else {
      status = .partlyReported
      return
    }
    let measure = judge.measure(of: reading, expected: judge.expected(reading))
    (progress, expected, gap) = (measure.progress, measure.expected, measure.gap)
    guard let lead = measure.lead else {
      let isMet = judge.goal.verdict(low: reading.value, high: reading.value) == .within
      status = isMet ? .met : .missed
      return
    }
    pace = measure.isMovedBack ? .movedBack : judge.evidence.profile.pace(of: lead)
    status = lead.isNegative || measure.isMovedBack ? .missed : .met
  }
}

extension Judge {
  /// The cumulative value planned by the end of `month` of `months`; a rate is planned as it is.
  fileprivate func planned(at month: Int, of months: Int) -> Ratio? {
    guard !evidence.isRate else { return Ratio(goal.aim) }
    if let schedule = evidence.schedule { return schedule.value(at: month) }
    guard evidence.isCount || evidence.baseline != nil else { return nil }
    let start = Ratio(evidence.origin)
    return Ratio(month, over: months).map { start + (Ratio(goal.aim) - start) * $0 }
  }
}
