import PlanModel

extension ItemChange.Kind {
  /// Nil where a reader would see the same.
  init?(from before: Standing?, to after: Standing?) {
    guard let before else {
      if after == nil { return nil }
      self = .added
      return
    }
    guard let after else {
      self = .removed
      return
    }
    guard !before.isSame(as: after) else { return nil }
    self =
      ItemChange.Kind(state: before.status, to: after.status)
      ?? ItemChange.Kind(figures: before, to: after) ?? .moved
  }

  /// What the verdicts alone tell.
  private init?(state before: Status, to after: Status) {
    guard before != after else { return nil }
    if after == .reopened || before.isFinished && !after.isFinished {
      self = .reopened
      return
    }
    if after == .notReported {
      self = .unreported
      return
    }
    guard let band = BoardBand(after) else { return nil }
    let earlier = BoardBand(before)
    if band == .reached {
      self = .met
    } else if band == .failed {
      self = .missed
    } else if let earlier, earlier != band {
      self = earlier < band ? .fallenBehind : .caughtUp
    } else if earlier == nil, band >= .slightlyBehind {
      self = .fallenBehind
    } else {
      return nil
    }
  }

  private init?(figures before: Standing, to after: Standing) {
    if !before.hasSameGoal(as: after) {
      self = .targetChanged
    } else if !before.hasSameOutcome(as: after) {
      let isOfSamePeriod = before.outcome?.period == after.outcome?.period
      self = before.outcome != nil && isOfSamePeriod ? .revised : .reported
    } else if after.isOverdue, !before.isOverdue {
      self = .unreported
    } else if before.isListed != after.isListed {
      self = after.isListed ? .listed : .released
    } else {
      return nil
    }
  }
}

extension Status {
  /// Whether a task with it needs nothing more.
  fileprivate var isFinished: Bool { self == .done || self == .closed }
}
