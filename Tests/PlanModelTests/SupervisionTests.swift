import PlanModel
import Testing

@Suite("Special supervision")
struct SupervisionTests {
  private func entry(
    _ action: JournalEntry.Action, on day: String, _ reason: String = ""
  ) -> JournalEntry {
    JournalEntry(
      id: "\(day)-\(action).1", at: day + "T08:00:00Z", actor: "li", action: action,
      subject: "jobs", text: reason)
  }

  @Test("runs from the day an item was listed first")
  func listed() throws {
    let ledger = Ledger([entry(.supervise, on: "2026-03-01"), entry(.supervise, on: "2026-03-20")])
    let supervision = try #require(ledger.supervisions(of: "jobs").first)
    #expect(ledger.supervisions(of: "jobs").count == 1)
    #expect(!supervision.isOver)
    #expect(supervision.days(until: try #require(Day("2026-03-31"))) == 30)
  }

  @Test("ends with a reason, and with nothing else")
  func released() throws {
    let listed = entry(.supervise, on: "2026-03-01", "late")
    let silent = Ledger([listed, entry(.release, on: "2026-03-11")])
    #expect(silent.supervisions(of: "jobs").map(\.isOver) == [false])
    let ledger = Ledger([listed, entry(.release, on: "2026-03-11", "made up for")])
    let supervision = try #require(ledger.supervisions(of: "jobs").first)
    #expect(supervision.isOver)
    #expect(supervision.days(until: try #require(Day("2026-12-31"))) == 10)
  }

  @Test("can begin again, and a release of what is not listed does nothing")
  func again() {
    let ledger = Ledger([
      entry(.release, on: "2026-02-01", "nothing"), entry(.supervise, on: "2026-03-01"),
      entry(.release, on: "2026-04-01", "better"), entry(.release, on: "2026-04-02", "twice"),
      entry(.supervise, on: "2026-05-01"),
    ])
    #expect(ledger.supervisions(of: "jobs").map(\.isOver) == [true, false])
    #expect(ledger.supervisions(of: "jobs").first?.end?.text == "better")
  }

  @Test("is as it was known on a day")
  func earlier() {
    let entries = [
      entry(.supervise, on: "2026-03-01"), entry(.release, on: "2026-04-01", "better"),
    ]
    let ledger = Ledger(entries, through: Day("2026-03-31"))
    #expect(ledger.supervisions(of: "jobs").map(\.isOver) == [false])
  }
}
