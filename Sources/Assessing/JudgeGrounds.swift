import PlanModel

/// What the judge's verdict follows from.
extension Judge {
  /// The comparisons that decide `assessment`, all of them true; empty where nothing decides.
  func grounds(of reading: Reading, _ assessment: Assessment) -> [Comparison] {
    if let pace = assessment.pace { return grounds(of: pace, reading, assessment) }
    let value = Working.term("x", reading.value)
    return switch assessment.status {
    case .exceeded: [excess(of: value)]
    case .met, .metEarly, .onPace: limits(around: value)
    case .missed, .breached:
      verdict == .below
        ? lowLimit.map { [Comparison(value, goal.isStrict ? .atMost : .less, $0)] } ?? []
        : highLimit.map { [Comparison(value, goal.isStrict ? .atLeast : .greater, $0)] } ?? []
    default: []
    }
  }

  private func limits(around value: Working) -> [Comparison] {
    var grounds: [Comparison] = []
    if !goal.welcomesLess, let lowLimit {
      grounds.append(Comparison(value, goal.isStrict ? .greater : .atLeast, lowLimit))
    }
    if !goal.welcomesMore, let highLimit {
      grounds.append(Comparison(value, goal.isStrict ? .less : .atMost, highLimit))
    }
    return grounds
  }

  private func excess(of value: Working) -> Comparison {
    let margin = evidence.profile.exceedMargin
    guard !margin.isZero else { return Comparison(value, .greater, aim) }
    let share = Working.quotient(.constant(margin), .constant(Quantity(100)))
    let slack = Working.product(.term("T", goal.aim < .zero ? -goal.aim : goal.aim), share)
    return Comparison(value, .greater, .sum([aim, slack]))
  }

  private func grounds(
    of pace: Pace, _ reading: Reading, _ assessment: Assessment
  ) -> [Comparison] {
    let value = Working.term("x", reading.value)
    switch target.kind {
    case .falls, .rises:
      if pace == .onPace { return limits(around: value) }
      if pace == .slightlyBehind { return [Comparison(value, .equal, aim)] }
      return [Comparison(value, target.kind == .falls ? .greater : .less, aim)]
    default: break
    }
    if pace == .movedBack { return [retreat(of: value, assessment)] }
    guard let lead = lead(assessment), let gap = lead.value else { return [] }
    if evidence.profile.pace(of: gap) == pace { return band(of: pace, lead) }
    return ratioGround(assessment).map { [$0] } ?? []
  }

  /// The gap alone would have been better: the ratio decided.
  private func ratioGround(_ assessment: Assessment) -> Comparison? {
    guard let progress = assessment.progress, let expected = assessment.expected else { return nil }
    let ratio = Working.quotient(.share("P", progress), .share("E", expected))
    return Comparison(ratio, .less, .constant(evidence.profile.behindRatio))
  }

  private func retreat(of value: Working, _ assessment: Assessment) -> Comparison {
    let nothing = Working.constant(.zero)
    if !evidence.isRate || evidence.isCompound, let progress = assessment.progress {
      return Comparison(.share("P", progress), .less, nothing)
    }
    return Comparison(value, isDecline ? .greater : .less, nothing)
  }

  /// The gap that the pace is judged by: the gap as shown, turned where less is better.
  private func lead(_ assessment: Assessment) -> Working? {
    guard let lead = assessment.lead else { return nil }
    guard lead != assessment.gap else { return .points("G", lead) }
    return assessment.gap.map { lead == $0 * -1 } == true
      ? .points("−G", lead) : .points("D", lead)
  }

  private func band(of pace: Pace, _ lead: Working) -> [Comparison] {
    let profile = evidence.profile
    func compare(_ relation: Comparison.Relation, _ edge: Quantity) -> Comparison {
      Comparison(lead, relation, .constant(edge))
    }
    return switch pace {
    case .ahead: [compare(.atLeast, profile.ahead)]
    case .onPace: [compare(.atLeast, profile.onPace), compare(.less, profile.ahead)]
    case .slightlyBehind: [compare(.greater, profile.behind), compare(.less, profile.onPace)]
    case .behind: [compare(.atLeast, profile.severe), compare(.atMost, profile.behind)]
    case .severelyBehind: [compare(.less, profile.severe)]
    case .movedBack: []
    }
  }
}
