import PlanModel

extension Review {
  /// The period that a value of the item is likely to be reported for next: of a target that is
  /// scheduled or reported by parts, the first part behind the last one reported; else its own.
  package func nextPeriod(of item: Item) -> Period {
    guard case .target(let target) = item else { return period(of: item) }
    let checkpoints = checkpoints(of: target)
    let shortest = checkpoints.map(\.period.months).min()
    let parts = checkpoints.filter { $0.period.months == shortest }
    let last = parts.lastIndex { $0.outcome != nil } ?? -1
    return parts.indices.contains(last + 1) ? parts[last + 1].period : period(of: item)
  }
}
