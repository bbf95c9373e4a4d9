import Assessing
import Phrases
import PlanModel
import PlanStore

/// Why a plan cannot be held against a snapshot.
package enum SinceProblem: Error, Sendable {
  case unreadable(path: String, FileFault)
  case ofAnotherPlan(path: String, plan: String, this: String)

  package func message(in language: Language) -> String {
    switch self {
    case .unreadable(let path, let fault):
      Phrase.labelled.text(in: language, path, fault.message(in: language)).neutralised
    case .ofAnotherPlan(let path, let plan, let this):
      Phrase.Difference.otherPlan.text(in: language, path, plan, this).neutralised
    }
  }
}

extension Desk {
  /// What moved since the snapshot that was named; where none was, since a month ago, if that is
  /// `isMonthUsual`.
  package func movement(isMonthUsual: Bool) -> Result<Difference?, SinceProblem> {
    if let path = settings.since { return difference(since: path).map { $0 } }
    guard isMonthUsual, let day = review.asOf.monthEarlier else { return .success(nil) }
    return .success(Difference(from: Review(plan: review.plan, asOf: day), to: review, by: []))
  }

  /// What moved since the snapshot at `path` was saved.
  package func difference(since path: String) -> Result<Difference, SinceProblem> {
    let snapshot: Snapshot
    switch SnapshotFile(path).read() {
    case .success(let found): snapshot = found
    case .failure(let fault): return .failure(.unreadable(path: path, fault))
    }
    let this = loaded.plan.identity.id
    guard snapshot.head.plan == this else {
      return .failure(.ofAnotherPlan(path: path, plan: snapshot.head.plan, this: this))
    }
    let old = PlanReader(snapshot.files, describedBy: Descriptor(snapshot.files.descriptor)).plan
    return .success(
      Difference(
        from: Review(plan: old, asOf: snapshot.head.asOf), to: review,
        by: PlanSteps.between(snapshot.files, loaded.frozenFiles)))
  }
}
