import Assessing
import PlanModel
import Testing

@Suite("A changed review")
struct ReviewChangeTests {
  /// Twenty indicators with a target a year in two regions, each with a task.
  private var review: Review {
    var plan = PlanBuilder()
    for number in 0..<20 {
      plan.indicator("i\(number)", accumulation: .stock)
      for (region, year) in [("city", "2022"), ("city", "2023"), ("east", "2023")] {
        plan.target(
          "t\(number)-\(region)-\(year)", of: "i\(number)", in: region, period: year, .floor, "9")
      }
      plan.outcome("i\(number)", "2022", "8")
      plan.task("k\(number)")
      plan.milestone("k\(number)", 1)
    }
    plan.target("like", of: "i3", period: "2023", .sameAs, comparison: "i4")
    return plan.review(asOf: "2023-07-15")
  }

  private func entry(
    _ number: Int, _ action: JournalEntry.Action, _ subject: String, period: String? = nil,
    value: String = ""
  ) -> JournalEntry {
    JournalEntry(
      id: "a\(number).1", at: "2023-07-14T08:00:\(number + 10)Z", actor: "li", action: action,
      subject: subject, period: period.flatMap { Period($0) }, value: value)
  }

  private func counts(_ review: Review, _ memo: inout CountMemo) -> Tally {
    var tally = Tally()
    for item in review.items { tally.add(memo.count(of: item, in: review)) }
    return tally
  }

  @Test("says the same as one made anew, and judges what depends on the change alone")
  func incremental() {
    var review = review
    var memo = CountMemo(review)
    _ = counts(review, &memo)
    #expect(memo.judged == review.items.count)
    let steps: [(entry: JournalEntry, judged: Int)] = [
      (entry(1, .record, "t5-city-2023", period: "2023-06", value: "8.5"), 2),
      (entry(2, .record, "i4", period: "2023-06", value: "8.5"), 3),
      (entry(3, .record, "t7-city-2022", value: "7"), 2),
      (entry(4, .done, "k3"), 1), (entry(5, .close, "k3#1"), 1), (entry(6, .note, "k3"), 0),
      (entry(7, .record, "i9", period: "2021", value: "5"), 3),
      (entry(8, .undo, "a7"), 2), (entry(9, .redo, "a7"), 3), (entry(10, .undo, "a4"), 1),
    ]
    for step in steps {
      let before = review
      review = before.adding([step.entry])
      let judged = memo.judged
      memo.follow([step.entry], from: before, to: review)
      let fresh = Review(plan: review.plan, asOf: review.asOf)
      #expect(review.items == fresh.items)
      var anew = CountMemo(fresh)
      #expect(counts(review, &memo) == counts(fresh, &anew), "\(step.entry.id)")
      #expect(memo.judged - judged == step.judged, "\(step.entry.id)")
    }
  }

  @Test("knows a schedule that was entered")
  func schedule() {
    let entries = [
      JournalEntry(
        id: "a1.1", at: "2023-07-14T08:00:00Z", actor: "li", action: .schedule,
        subject: "t5-city-2023", value: "2023-06 8.2")
    ]
    let changed = review.adding(entries)
    let fresh = Review(plan: changed.plan, asOf: changed.asOf)
    #expect(changed.dependents(on: entries) == [changed.item(id: "t5-city-2023")!])
    for item in fresh.items {
      #expect(changed.assessment(of: item).line == fresh.assessment(of: item).line)
    }
  }
}
