import PlanModel

/// The judge's arithmetic: each figure as a calculation. Measures take its value, explanations tell
/// how it came about.
extension Judge {
  /// How the figures of `assessment` came about, each behind those that it rests on.
  func workings(of reading: Reading, _ assessment: Assessment) -> [WorkedFigure] {
    var figures: [WorkedFigure] = []
    func add(_ name: WorkedFigure.Name, _ formula: String, _ working: Working?) {
      guard let working else { return }
      figures.append(WorkedFigure(name: name, formula: formula, working: working))
    }
    if evidence.isCompound {
      add(.outcome, "F17", product(of: reading))
    } else if reading.parts.count > 1 {
      add(.outcome, "F20", sum(of: reading))
    }
    if assessment.progress != nil {
      add(.progress, assessment.formula, progressWorking(of: reading))
    }
    if assessment.expected != nil {
      if let schedule = evidence.schedule {
        add(.planned, "F7", schedule.working(at: reading.covered))
      }
      add(.expected, evidence.schedule == nil ? "F5" : "F7", expectedWorking(of: reading))
    }
    if assessment.gap != nil {
      let formula = assessment.paceFormula.isEmpty ? assessment.formula : assessment.paceFormula
      add(.gap, formula, gapWorking(of: reading, assessment))
    }
    add(.difference, assessment.formula, difference(assessment))
    return figures
  }

  /// The outcome less the target in the unit of the plan, which lists show beside the share.
  private func difference(_ assessment: Assessment) -> Working? {
    guard evidence.indicator.unit != "%", assessment.gap != nil, let goal = target.value,
      let outcome = assessment.outcome
    else { return nil }
    return .difference(.term("x", outcome.value), .term("T", goal))
  }

  private func sum(of reading: Reading) -> Working {
    .sum(reading.parts.enumerated().map { .term("x\($0 + 1)", $1.value) })
  }

  /// The rates of the years, multiplied (F17).
  private func product(of reading: Reading) -> Working? {
    let (one, hundred) = (Working.constant(Quantity(1)), Working.constant(Quantity(100)))
    let years = reading.parts.enumerated().map { number, part in
      Working.sum([one, .quotient(.term("x\(number + 1)", part.value), hundred)])
    }
    guard let first = years.first else { return nil }
    let product = years.dropFirst().reduce(first) { .product($0, $1) }
    return .product(.difference(product, one), hundred)
  }

  /// Of a count and of a promised change the share of the goal (F1, F16, F17); of a level the share
  /// of the way from its baseline (F3), or to a range of the distance that is gone (F11).
  func progressWorking(of reading: Reading) -> Working {
    let value = Working.term("x", reading.value)
    guard !evidence.isRate, !evidence.isCount else { return .quotient(value, aim) }
    let start = Working.term("b", evidence.origin)
    if goal.low != nil, goal.high != nil {
      let left = distance(of: reading.value, as: value)
      let whole = distance(of: evidence.origin, as: start)
      return .difference(.constant(Quantity(1)), .quotient(left, whole))
    }
    return .quotient(.difference(value, start), .difference(aim, start))
  }

  /// The share of the way expected by the month that the reading reaches: planned where there is
  /// a schedule (F7), else even (F5).
  func expectedWorking(of reading: Reading) -> Working {
    let even = Working.quotient(
      .term("m", Quantity(reading.covered)), .term("n", Quantity(reading.months)))
    guard let schedule = evidence.schedule, goal.aim != evidence.origin else { return even }
    let planned = Working.amount("S", schedule.value(at: reading.covered))
    if evidence.isCount { return .quotient(planned, aim) }
    let start = Working.term("b", evidence.origin)
    return .quotient(.difference(planned, start), .difference(aim, start))
  }

  private func gapWorking(of reading: Reading, _ assessment: Assessment) -> Working {
    let isRate = evidence.isRate && !evidence.isCompound
    let isShare = !isRate && !evidence.isComparison
    guard isShare, let progress = assessment.progress else { return driftWorking(of: reading) }
    let due = assessment.expected.map { Working.share("E", $0) } ?? .share("1", .one)
    return gapWorking(.share("P", progress), due: due)
  }

  /// What was come of the way less what was due; of a budget, what was not used.
  func gapWorking(_ come: Working, due: Working) -> Working {
    let isUse = evidence.isCount && isBudget
    return .pointsOf(isUse ? .difference(due, come) : .difference(come, due))
  }

  /// How far the value lies from the aim, or outside of the limits (F11, F12, F15).
  func driftWorking(of reading: Reading) -> Working {
    let judged = evidence.isComparison ? reading.outcome.value : reading.value
    let value = Working.term("x", judged)
    guard goal.low != nil, goal.high != nil, !evidence.isComparison else {
      return .difference(value, aim)
    }
    let distance = goal.distance(of: judged)
    if distance == .zero { return .constant(.zero) }
    return .difference(value, (distance.isNegative ? lowLimit : highLimit) ?? aim)
  }

  /// How far a value lies outside of the limits, without a sign.
  private func distance(of value: Quantity, as term: Working) -> Working {
    guard goal.shortfall(of: value) != .zero else { return .constant(.zero) }
    return goal.distance(of: value).isNegative
      ? .difference(lowLimit ?? aim, term) : .difference(term, highLimit ?? aim)
  }
}

// What the goal is made of, under its letters.
extension Judge {
  /// The value that progress leads to, or that a comparison looks at.
  var aim: Working {
    switch target.kind {
    case .sameAs, .falls, .rises: .term("c", goal.aim)
    case .hold where target.value == nil: .term("b", goal.aim)
    case .range: .term(goal.aim == target.low ? "L" : "H", goal.aim)
    case .zero: .constant(goal.aim)
    case .full where target.value == nil: .constant(goal.aim)
    default: .term("T", goal.aim)
    }
  }

  var lowLimit: Working? { goal.low.map { limit($0, letter: "L") } }
  var highLimit: Working? { goal.high.map { limit($0, letter: "H") } }

  private func limit(_ value: Quantity, letter: String) -> Working {
    if target.kind == .range { return .term(letter, value) }
    if value == goal.aim { return aim }
    let slack = Working.term("e", value < goal.aim ? goal.aim - value : value - goal.aim)
    return value < goal.aim ? .difference(aim, slack) : .sum([aim, slack])
  }
}
