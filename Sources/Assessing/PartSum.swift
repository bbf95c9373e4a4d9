import PlanModel

/// A sum of the parts of a period as it grows, the earliest part first.
struct PartSum {
  private let period: Period
  private var total = Quantity.zero
  private var bound = Outcome.Bound.exactly
  private var quality = Outcome.Quality.final
  private var parts: [Outcome] = []
  private var latest: Outcome? { parts.last }
  private var covered = 0
  /// Whether a part is missing so far, and whether one is missing before `latest`.
  private var isMissing = false
  private var isComplete = true

  init(of period: Period) { self.period = period }

  /// Notes that a part is missing; it counts once a later part is there.
  mutating func skip() { isMissing = true }

  /// Adds a part that ends with the month before `end`.
  mutating func add(_ part: Outcome, value: Quantity, through end: Int) {
    total = total + value
    bound = bound.joined(with: part.bound)
    if quality.isFiner(than: part.quality) { quality = part.quality }
    parts.append(part)
    covered = end - period.start
    isComplete = !isMissing
  }

  /// The sum as a reading; nil where there was no part.
  var reading: Reading? {
    guard let latest else { return nil }
    let isWhole = covered == period.months && isComplete && !isMissing
    return Reading(
      outcome: isWhole ? outcome(after: latest) : latest, value: total, bound: bound,
      covered: covered, months: period.months, isWhole: isWhole, isComplete: isComplete,
      parts: parts)
  }

  private func outcome(after last: Outcome) -> Outcome {
    Outcome(
      indicator: last.indicator, region: last.region, period: period,
      reportedOn: last.reportedOn, value: total, bound: bound, quality: quality,
      basis: last.basis, citation: last.citation, note: last.note, origin: last.origin)
  }
}

extension Outcome.Bound {
  /// The bound of a sum of two values.
  fileprivate func joined(with other: Outcome.Bound) -> Outcome.Bound {
    switch (self, other) {
    case (.exactly, _): other
    case (_, .exactly): self
    case (.about, _): other
    case (_, .about): self
    case (.atLeast, .atLeast), (.atMost, .atMost): self
    case (.atLeast, .atMost), (.atMost, .atLeast): .about
    }
  }
}

extension Outcome.Quality {
  /// How final the value is: 0 for an estimate, 2 for a final value.
  var finality: Int32 {
    switch self {
    case .estimated: 0
    case .preliminary: 1
    case .final: 2
    }
  }

  fileprivate func isFiner(than other: Outcome.Quality) -> Bool { finality > other.finality }
}
