import PlanModel

/// A target that was changed on the way: the old rating, the new one, and each for the part of the
/// period in which it was in force (F22).
package struct SplitRating: Sendable {
  /// A target, and for how much of the period it was in force.
  package struct Stage: Sendable {
    package let target: Target
    /// The share of the days of the period: 0 to 1.
    package let share: Ratio
    /// The share of the way to this target; nil where none can be told.
    package let progress: Ratio?
  }

  /// The oldest first; two or more.
  package let stages: [Stage]

  /// The ratings weighed by the time in which they were in force; nil where one is not known.
  package var progress: Ratio? { working?.value }

  /// The sum of the products; nil where a factor is not known.
  var working: Working? { SplitRating.working(stages.map { ($0.share, $0.progress) }) }

  /// The same of shares and ratings: `σ0×P0 + σ1×P1`, the oldest first.
  package static func working(_ stages: [(share: Ratio, progress: Ratio?)]) -> Working? {
    var products: [Working] = []
    for (place, stage) in stages.enumerated() {
      guard let progress = stage.progress else { return nil }
      products.append(
        .product(.share("σ\(place)", stage.share), .share("P\(place)", progress)))
    }
    return .sum(products)
  }
}

extension Review {
  /// Nil for what was not changed, and where the day of a change is not known.
  package func splitRating(of item: Item) -> SplitRating? {
    guard case .target(let index) = item else { return nil }
    let chain = lineage.chain(to: index)
    let days = chain.dropFirst().map { plan.targets[$0].setOn }
    guard chain.count > 1, !days.contains(nil) else { return nil }
    let period = plan.targets[index].period
    let shares = period.shares(until: days.compactMap(\.self))
    let stages = zip(chain, shares).map { link, share in
      SplitRating.Stage(
        target: plan.targets[link], share: share, progress: assessment(on: link).progress)
    }
    return SplitRating(stages: stages)
  }
}

extension Period {
  /// The shares of its days before each of `days`, between them, and from the last one on.
  fileprivate func shares(until days: [Day]) -> [Ratio] {
    let (first, end) = (firstDay.ordinal, lastDay.ordinal + 1)
    let limits = [first] + days.map { min(max($0.ordinal, first), end) } + [end]
    return zip(limits, limits.dropFirst()).map { Ratio($1 - $0, over: end - first) ?? .zero }
  }
}
