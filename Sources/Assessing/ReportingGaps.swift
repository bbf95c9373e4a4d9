import PlanModel

/// The parts of a period that nobody reported, although later ones were (F20).
package struct ReportingGaps: Equatable, Sendable {
  /// Parts without a figure of their own.
  package let missing: [Period]
  /// Parts whose figure is included in the next one's: January in February's.
  package let included: [Period]
}

extension Review {
  /// Looks at months where months are reported, else at quarters, else at halves, up to the last one
  /// reported: from the first one reported, or from the start where each counts for itself.
  /// Nil for what is not counted, for what is not reported in parts, and for cumulative counts of
  /// a closed period, where the last figure repairs what was skipped.
  package func reportingGaps(of item: Item) -> ReportingGaps? {
    guard let target = target(of: item), !target.period.isSpan else { return nil }
    let accumulation = plan.indicators[target.indicator].accumulation
    guard accumulation == .ytd || accumulation == .period else { return nil }
    guard accumulation == .period || target.period.lastDay > asOf else { return nil }
    let reported = partValues(of: target).map(\.period)
    guard let step = reported.map(\.months).min(), let end = reported.map(\.end).max() else {
      return nil
    }
    let isPeriodic = accumulation == .period
    let start = isPeriodic ? target.period.start : reported.map(\.end).min() ?? end
    let isMerged = step == 1 && reported.contains { $0.months == 1 && $0.firstMonth == 2 }
    guard let length = PeriodLength.allCases.first(where: { $0.months == step }) else { return nil }
    let parts = target.period.parts(length).filter { part in
      part.end <= end && (part.end >= start || isMerged && part.firstMonth == 1)
    }
    let silent = parts.filter { part in
      !reported.contains { $0.end == part.end || isPeriodic && $0.contains(part) }
    }
    let included = isMerged ? silent.filter { $0.firstMonth == 1 } : []
    return ReportingGaps(missing: silent.filter { !included.contains($0) }, included: included)
  }
}
