import PlanModel
import Testing

@testable import Assessing

@Suite("A board")
struct BoardTests {
  /// Six targets of 100 for 2023, the first five of which reported something.
  private func plan(_ plan: inout PlanBuilder, _ values: [String?]) {
    for (place, value) in values.enumerated() {
      let id = "t\(place + 1)"
      plan.indicator(id)
      plan.target(id, of: id, .floor, "100")
      if let value { plan.outcome(id, "2023", value, on: "2024-01-20") }
    }
  }

  private func board(
    _ review: Review, _ horizon: Int = 2023, by grouping: BoardGrouping = .indicator
  ) -> Board {
    Board(review.items, of: Period(year: horizon), by: grouping, in: review)
  }

  private func ids(_ entries: [BoardEntry], _ review: Review) -> [String] {
    entries.map { review.id(of: $0.item) }
  }

  @Test("orders by band, then gap; what is equal shares a rank, and the id names one first")
  func order() {
    let review = review(asOf: "2024-02-01") { self.plan(&$0, ["90", "120", "100", "90", "95"]) }
    let board = board(review)
    #expect(ids(board.ranked, review) == ["t2", "t3", "t5", "t1", "t4"])
    #expect(board.ranked.map(\.rank) == [1, 2, 3, 4, 4])
  }

  @Test("is the same whatever order the plan's rows stand in")
  func permutation() {
    let values = ["90", "120", "100", nil, "90", "95"]
    let names = { (order: [Int]) -> [String] in
      let review = review(asOf: "2024-02-01") { plan in
        for place in order {
          plan.indicator("t\(place)")
          plan.target("t\(place)", of: "t\(place)", .floor, "100")
          if let value = values[place] { plan.outcome("t\(place)", "2023", value) }
        }
      }
      return ids(board(review).ranked, review)
    }
    #expect(names([0, 1, 2, 3, 4, 5]) == names([5, 3, 1, 4, 0, 2]))
  }

  @Test("counts all that share a rank before the next one")
  func ties() {
    let review = review(asOf: "2024-02-01") { self.plan(&$0, ["100", "90", "90", "80"]) }
    #expect(board(review).ranked.map(\.rank) == [1, 2, 2, 4])
  }

  @Test("lets the greater weight stand first where band and gap are equal")
  func weight() {
    var profile = RuleProfile.standard
    profile.weights = ["t2": Quantity(3)]
    let review = review(asOf: "2024-02-01", profile: profile) { self.plan(&$0, ["90", "90"]) }
    let board = board(review)
    #expect(ids(board.ranked, review) == ["t2", "t1"])
    #expect(board.ranked.map(\.rank) == [1, 2])
  }

  @Test("never ranks what is not reported: it stands on the third list with the reason")
  func third() {
    let review = review(asOf: "2024-02-01") { self.plan(&$0, ["50", nil, "100"]) }
    let board = board(review)
    #expect(ids(board.unranked, review) == ["t2"])
    #expect(board.unranked.first?.reason == .notReported)
    #expect(board.unranked.first?.rank == nil)
    #expect(ids(board.entries(on: .red), review) == ["t3"])
    #expect(ids(board.entries(on: .black), review) == ["t1"])
  }

  @Test("commends only what can be looked up")
  func proven() {
    let review = review(asOf: "2024-02-01") { plan in
      self.plan(&plan, [nil, nil, nil])
      plan.outcome("t1", "2023", "100", quality: .estimated)
      plan.journal(.record, "t2", on: "2024-01-15", period: "2023", value: "100")
      plan.journal(
        .record, "t3", on: "2024-01-15", period: "2023", value: "100", evidence: "bulletin 3")
    }
    let board = board(review)
    #expect(ids(board.entries(on: .red), review) == ["t3"])
    #expect(ids(board.entries(on: .middle), review) == ["t1", "t2"])
  }

  @Test("does not say of a task that nobody reported on that it failed")
  func tasks() {
    let review = review(asOf: "2024-02-01") { plan in
      for id in ["silent", "claimed", "accepted", "reopened", "later"] {
        plan.task(id, due: id == "later" ? "2024-06-30" : "2023-06-30")
      }
      plan.journal(.done, "claimed", on: "2023-06-01")
      plan.journal(.close, "accepted", on: "2023-06-01", evidence: "report 5")
      plan.journal(.done, "reopened", on: "2023-06-01")
      plan.journal(.reopen, "reopened", on: "2023-09-01")
    }
    let board = board(review)
    #expect(ids(board.entries(on: .red), review) == ["accepted"])
    #expect(ids(board.entries(on: .middle), review) == ["claimed"])
    #expect(ids(board.entries(on: .black), review) == ["reopened"])
    #expect(ids(board.unranked, review) == ["later", "silent"])
    #expect(board.unranked.map(\.reason) == [.notDue, .notReported])
  }

  @Test("keeps a listed item off the red list, and shows since when it is listed")
  func listed() {
    let review = review(asOf: "2024-02-01") { plan in
      self.plan(&plan, ["100", "50"])
      plan.journal(.supervise, "t1", on: "2024-01-22")
      plan.journal(.supervise, "t2", on: "2023-06-01")
    }
    let board = board(review)
    #expect(board.entries(on: .red).isEmpty)
    #expect(ids(board.section(.listed).entries, review) == ["t2", "t1"])
    #expect(board.section(.listed).entries.last?.supervision?.days(until: review.asOf) == 10)
  }

  @Test("keeps two ledgers: late in results, the worst first, and late in reporting")
  func ledgers() {
    let review = review(asOf: "2024-02-01") { plan in
      self.plan(&plan, ["95", "50", "100", nil])
      plan.task("silent", due: "2023-06-30")
    }
    let board = board(review)
    #expect(ids(board.section(.results).entries, review) == ["t2", "t1"])
    #expect(ids(board.section(.reporting).entries, review) == ["silent", "t4"])
    #expect(
      board.section(.reporting).entries.map(\.missingSince?.description) == [
        "2023-06-30", "2023-12-31",
      ])
    #expect(board.section(.accounts).accounts.map(\.lateInResults) == [2])
    #expect(board.section(.accounts).accounts.map(\.lateInReporting) == [2])
  }
}
