import Phrases
import PlanModel

extension Figure {
  /// How far a target's outcome is from where it should be; nil where that is not known.
  ///
  /// In percentage points while the period is open, and for what is itself per cent; else in the
  /// unit of the plan, outcome less target.
  package init?(
    gapOf assessment: Assessment, to target: Target, of indicator: Indicator,
    in language: Language
  ) {
    guard let gap = assessment.gap else { return nil }
    if assessment.expected == nil, indicator.unit != "%", let goal = target.value,
      let outcome = assessment.outcome
    {
      self.init(difference: outcome.value - goal, unit: indicator.unit, in: language)
    } else {
      self.init(points: gap, in: language)
    }
  }
}
