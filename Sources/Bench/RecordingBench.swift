import Assessing
import PlanModel
import PlanStore

/// A wall in the middle of its day, on which one figure is recorded.
struct RecordingBench {
  private let review: Review
  private let counts: CountMemo
  private let figure: JournalEntry

  /// The plan as known at the end of 2023, each item judged once.
  init(_ files: PlanFiles) {
    let plan = PlanReader(files, describedBy: Descriptor(files.descriptor)).plan
    let year = Period(year: 2023)
    review = Review(plan: plan, asOf: year.lastDay)
    var counts = CountMemo(review)
    for item in review.items { _ = counts.count(of: item, in: review) }
    self.counts = counts
    figure = JournalEntry(
      id: "bench.1", at: "2023-12-31T08:00:00Z", actor: "bench", action: .record,
      subject: plan.targets.rows.first { $0.period == year }?.id ?? "", period: year, value: "1",
      quality: .final)
  }

  /// Records the figure and counts all items, those that do not depend on it from memory.
  func record() -> (judged: Int, items: Int) {
    var memo = counts
    let after = review.adding([figure])
    memo.follow([figure], from: review, to: after)
    for item in after.items { _ = memo.count(of: item, in: after) }
    return (memo.judged - counts.judged, after.items.count)
  }

  /// Makes the review anew and judges all of it: how many items that is.
  func startAnew() -> Int {
    var plan = review.plan
    plan.journal.append(figure)
    let after = Review(plan: plan, asOf: review.asOf)
    var memo = CountMemo(after)
    for item in after.items { _ = memo.count(of: item, in: after) }
    return memo.judged
  }
}
