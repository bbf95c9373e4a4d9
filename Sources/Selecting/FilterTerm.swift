import Assessing
import PlanModel

/// One condition of a filter. Alternatives stand in lists: one of them is enough.
struct FilterTerm: Sendable {
  enum Test: Sendable {
    case word(TextPattern)
    case text(FilterField, [TextPattern])
    case years([YearRange])
    case kinds([ItemKind])
    case natures([Nature])
    case goals([TargetKind])
    case statuses([Status])
    case flags([Flag])
    case progress([AmountRange])
    case gap([AmountRange])
  }

  let test: Test
  let isNegated: Bool

  /// Whether the verdict is needed, and not only what stands in the plan.
  var needsVerdict: Bool {
    switch test {
    case .statuses, .flags, .progress, .gap: true
    default: false
    }
  }

  func matches(_ subject: inout FilterSubject) -> Bool { holds(for: &subject) != isNegated }

  private func holds(for subject: inout FilterSubject) -> Bool {
    switch test {
    case .word(let pattern): subject.hasText(pattern)
    case .text(let field, let patterns):
      patterns.contains { subject.hasText($0, in: field) }
    case .years(let ranges): ranges.contains { $0.overlaps(subject.horizon) }
    case .kinds(let kinds): kinds.contains(where: subject.isOf)
    case .natures(let natures): subject.nature.map(natures.contains) ?? false
    case .goals(let goals): subject.goal.map(goals.contains) ?? false
    case .statuses(let statuses): statuses.contains(subject.verdict.status)
    case .flags(let flags): flags.contains(where: subject.verdict.flags.contains)
    case .progress(let ranges):
      subject.verdict.progress.map { share in ranges.contains { $0.contains(share * 100) } }
        ?? false
    case .gap(let ranges):
      subject.verdict.gap.map { gap in ranges.contains { $0.contains(gap) } } ?? false
    }
  }
}
