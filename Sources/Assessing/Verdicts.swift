import PlanModel

/// The verdict on an item, made on demand.
extension Review {
  package func assessment(of item: Item) -> Assessment {
    var assessment =
      switch item {
      case .target(let target): assessment(of: target)
      case .task(let task): assessment(of: task)
      case .outcome(let series): assessment(of: series)
      }
    if supervision(of: item) != nil { assessment.flags.append(.listed) }
    return assessment
  }

  private func assessment(of index: Index<Target>) -> Assessment {
    var assessment = assessment(on: ruling(of: index))
    if lineage.chain(to: index).count > 1 { assessment.flags.append(.targetChanged) }
    return assessment
  }

  /// The verdict by one target of a chain of replacements, whether it is in force or not.
  func assessment(on index: Index<Target>) -> Assessment {
    if let status = plainSilence(on: index) { return Assessment(status: status) }
    let evidence = evidence(on: index)
    var assessment = evidence.assessment()
    assessment.outcome = evidence.reading?.outcome ?? evidence.remark
    if let outcome = assessment.outcome { assessment.flags = flags(of: outcome) }
    if evidence.crossesBreak, !assessment.flags.contains(.seriesBreak) {
      assessment.flags.append(.seriesBreak)
    }
    return assessment
  }

  /// The target that the verdict goes by: the latest one that was set before its period was over,
  /// for a goal that is changed afterwards is no goal (F22).
  package func ruling(of index: Index<Target>) -> Index<Target> {
    let chain = lineage.chain(to: index)
    guard chain.count > 1 else { return index }
    let period = plan.targets[index].period
    return chain.last { plan.targets[$0].setOn.map { $0 <= period.lastDay } ?? true } ?? chain[0]
  }

  /// What judges an item's target; nil for other items, and where it has no goal in numbers.
  func judge(of item: Item) -> Judge? {
    guard case .target(let index) = item else { return nil }
    return judge(on: ruling(of: index))
  }

  func judge(on index: Index<Target>) -> Judge? {
    let evidence = evidence(on: index)
    guard case .success(let goal) = evidence.goal() else { return nil }
    return Judge(evidence: evidence, goal: goal)
  }

  /// Why there is no figure where the period is over and nothing was ever reported of the
  /// indicator: most targets of most plans, and nothing is to be gathered for them.
  private func plainSilence(on index: Index<Target>) -> Status? {
    let target = plan.targets[index]
    guard target.period.lastDay <= asOf,
      outcomes.groups(of: target.indicator, in: target.region).isEmpty
    else { return nil }
    if target.kind == .setElsewhere, target.value == nil { return .notApplicable }
    return isReportDue(for: target.period) ? .notReported : .notDue
  }

  /// A reported value without a target: there is nothing to judge it by.
  private func assessment(of series: Series) -> Assessment {
    var assessment = Assessment(status: .notApplicable)
    assessment.outcome = outcomes.vintages(of: series).last
    if let outcome = assessment.outcome { assessment.flags = flags(of: outcome) }
    return assessment
  }

  private func flags(of outcome: Outcome) -> [Flag] {
    var flags: [Flag] = []
    switch outcome.quality {
    case .estimated: flags.append(.forecast)
    case .preliminary: flags.append(.provisional)
    case .final: break
    }
    let vintages = outcomes.vintages(of: outcome.series)
    if vintages.contains(where: { $0.value != outcome.value }) { flags.append(.revised) }
    if breaks[Int(outcome.indicator.row)].contains(where: { $0.period == outcome.period }) {
      flags.append(.seriesBreak)
    }
    if case .journal = outcome.origin { flags.append(.manual) }
    return flags
  }
}

extension Evidence {
  /// Judges what is known; where nothing can be judged, says why.
  func assessment() -> Assessment {
    if target.kind == .setElsewhere, target.value == nil {
      return Assessment(status: .notApplicable)
    }
    if let silence { return Assessment(status: silence) }
    guard let reading else { return Assessment(status: .notDue) }
    switch goal() {
    case .success(let goal):
      let judge = Judge(evidence: self, goal: goal)
      return isClosed ? judge.closed(reading) : judge.open(reading)
    case .failure(let reason): return assessment(without: reason, reading)
    }
  }

  private func assessment(without reason: NoGoal, _ reading: Reading) -> Assessment {
    if isClosed, !reading.isWhole { return Assessment(status: .partlyReported) }
    var assessment = Assessment(status: reason == .needsTolerance ? .needsTolerance : .unrateable)
    guard reason == .needsTolerance, let value = target.value else { return assessment }
    assessment.formula = "F11"
    if isInPoints { assessment.gap = Ratio(reading.value) - Ratio(value) }
    return assessment
  }
}
