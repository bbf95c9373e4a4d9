import PlanModel

// What a target needs beyond sound cells.
extension TableReader<Target> {
  /// Refuses the current row where its kind of target has not what it needs.
  mutating func checkKind(of target: Target) {
    for column in target.missing {
      refuseRow(.plan(.lacks(target.kind, column: column)), at: column)
    }
    if let low = target.low, let high = target.high, low > high {
      refuseRow(.plan(.lowAboveHigh(low: low, high: high)), at: "low")
    }
  }

  /// Warns of replacements that give no reason, or replace something else.
  mutating func checkReplacements(_ targets: [Target]) {
    for (row, target) in targets.enumerated() {
      guard let index = target.supersedes else { continue }
      let old = targets[Int(index.row)]
      if target.reason.isEmpty { report(.plan(.noReason), at: "reason", ofKept: row) }
      if TargetPlace(old) != TargetPlace(target) {
        report(.plan(.replacesOther(id: old.id)), at: "supersedes", ofKept: row)
      }
    }
  }

  /// Warns where two targets are in force for the same thing.
  mutating func checkInForce(_ targets: [Target]) {
    let replaced = Set(targets.compactMap(\.supersedes?.row))
    var first: [TargetPlace: Int] = [:]
    first.reserveCapacity(targets.count)
    for (row, target) in targets.enumerated() where !replaced.contains(Int32(row)) {
      let place = TargetPlace(target)
      guard let other = first[place] else {
        first[place] = row
        continue
      }
      let fault = PlanFault.severalInForce(id: targets[other].id, line: targets[other].line)
      report(.plan(fault), at: "target_id", ofKept: row)
    }
  }
}

/// What only one target may be in force for.
private struct TargetPlace: Hashable {
  private let indicator: Int32
  private let region: Int32
  private let period: Period
  private let parent: Int32?

  init(_ target: Target) {
    indicator = target.indicator.row
    region = target.region.row
    period = target.period
    parent = target.parent?.row
  }
}

extension Target {
  /// The columns that are blank although a target of this kind needs them.
  fileprivate var missing: [String] {
    switch kind {
    case .floor, .ceiling, .around, .exact: value == nil ? ["value"] : []
    case .range: (low == nil ? ["low"] : []) + (high == nil ? ["high"] : [])
    case .sameAs: comparison == nil ? ["compare_with"] : []
    case .hold, .falls, .rises, .full, .zero, .setElsewhere: []
    }
  }
}
