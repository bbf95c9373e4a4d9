import Phrases
import PlanModel

/// What the entries of a journal can be about: tasks and their milestones, targets, indicators,
/// and reported values without a target.
struct JournalSubjects {
  private let plan: Plan
  /// The ids of tasks, targets and indicators.
  private let ids: Set<String>
  private var finder: SeriesFinder

  /// What `plan` knows, and what its own journal and `entries` report values of.
  init(of plan: Plan, _ entries: [JournalEntry]) {
    self.plan = plan
    ids = Set(plan.tasks.ids + plan.targets.ids + plan.indicators.ids)
    finder = SeriesFinder(plan)
    for entry in plan.journal + entries where entry.action == .record {
      _ = finder.series(of: entry)
    }
  }

  /// Whether `id` is the id of anything. A milestone is `TASK#NUMBER`.
  mutating func contains(_ id: String) -> Bool {
    let task = id.lastIndex(of: "#").map { String(id[..<$0]) } ?? id
    return ids.contains(task) || ids.contains(id) || finder[id] != nil
  }

  /// The task or target that was probably meant.
  func suggestion(for id: String) -> String? {
    Suggestion.nearest(to: id, among: plan.tasks.ids + plan.targets.ids)
  }
}
