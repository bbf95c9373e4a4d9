import PlanModel

/// How far an item is by one formula, beside what others would say of it.
package struct Method: Sendable {
  package let formula: Formula
  /// The share that the formula tells: of the way, of the target, of a budget.
  package var progress: Ratio?
  /// The share that should have been reached by the reading.
  package var expected: Ratio?
  /// In percentage points, positive where it is well.
  package var gap: Ratio?
  /// The pace as a ratio: progress to expected, SPI, or a ratio of growth rates.
  package var ratio: Ratio?
  /// How many months the value is behind its plan; negative = ahead.
  package var lag: Ratio?
  /// A score that the formula gives: 0 to 1 (F2), −5 to +5 (F9b).
  package var score: Ratio?
  /// The band that the formula would colour the item with; for a closed period, that of what is
  /// missing at its end. Nil where it knows none.
  package var pace: Pace?
  /// Whether the item's assessment rests on this formula.
  package var isUsed = false

  init(_ formula: Formula) { self.formula = formula }
}

extension Method {
  /// Whether this formula would colour the item otherwise than `other`.
  package func disagrees(with other: Method) -> Bool {
    guard let pace, let usual = other.pace else { return false }
    return pace != usual
  }
}
