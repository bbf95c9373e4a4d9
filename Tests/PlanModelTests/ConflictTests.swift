import Testing

@testable import PlanModel

/// Journals written as lines `id second actor action subject value replaced`, where `replaced` is
/// `-` for none and `?` where an older program did not tell.
@Suite("A conflict of facts")
struct ConflictTests {
  private func ledger(_ text: String) -> Ledger {
    Ledger(
      text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        guard let action = JournalEntry.Action(rawValue: words[3]) else { return nil }
        let replaced = words[6...].filter { $0 != "-" }.map { $0 + ".1" }
        return JournalEntry(
          id: words[0] + ".1", at: "2026-01-01T00:00:0\(words[1])Z", actor: words[2],
          action: action, subject: words[4],
          period: action == .record ? Period(year: 2026) : nil,
          value: words[5] == "-" ? "" : words[5], replaces: words[6] == "?" ? nil : replaced)
      })
  }

  private func conflicts(_ text: String) -> [[String]] {
    ledger(text).conflicts.map { $0.entries.map { String($0.id.dropLast(2)) } }
  }

  @Test("is that two people state different things, neither of whom knew of the other")
  func found() {
    #expect(conflicts("a 1 li close t 2026-01-01 -\nb 2 wang done t 2026-01-02 -") == [["a", "b"]])
    #expect(conflicts("a 1 li record t 5 -\nb 2 wang record t 6 -") == [["a", "b"]])
  }

  @Test(
    "is none",
    arguments: [
      ("where they state the same", "a 1 li close t 2026-01-01 -\nb 2 wang close t 2026-01-01 -"),
      ("where the later knew of the earlier", "a 1 li close t 1 -\nb 2 wang reopen t - a"),
      ("where an older program did not tell", "a 1 li close t 1 ?\nb 2 wang reopen t - ?"),
      ("about different things", "a 1 li close t 1 -\nb 2 wang close u 2 -"),
      ("between notes", "a 1 li note t - -\nb 2 wang note t - -"),
      ("once one is taken back", "a 1 li close t 1 -\nb 2 wang done t 2 -\nc 3 li undo b - ?"),
      ("once somebody settled it", "a 1 li close t 1 -\nb 2 wang done t 2 -\nc 3 li close t 3 a b"),
    ])
  func absent(_ reason: String, _ journal: String) {
    #expect(conflicts(journal) == [], "\(reason)")
  }

  @Test("comes back when what settled it is taken back")
  func again() {
    let settled = "a 1 li close t 1 -\nb 2 wang done t 2 -\nc 3 li close t 3 a b"
    #expect(conflicts(settled + "\nd 4 li undo c - ?") == [["a", "b"]])
  }

  @Test("does not depend on the order of lines")
  func order() {
    let lines = ["a 1 li close t 1 -", "b 2 wang done t 2 -", "c 3 zhao record u 4 -"]
    #expect(conflicts(lines.joined(separator: "\n")) == [["a", "b"]])
    #expect(conflicts(lines.reversed().joined(separator: "\n")) == [["a", "b"]])
  }

  @Test("is not what a clock that ran backwards makes of one after the other")
  func clocks() {
    let journal = "a 5 li close t 1 -\nb 2 wang reopen t - a"
    #expect(conflicts(journal) == [])
    #expect(ledger(journal).standing(of: "t").state == .reopened)
    let undone = "a 5 li close t 1 -\nb 2 li undo a - ?"
    #expect(ledger(undone).standing(of: "t").state == .open)
  }

  @Test("is avoided by what a change says that it replaces")
  func replacing() throws {
    let ledger = ledger("a 1 li close t 1 -\nb 2 wang done t 2 -")
    var close = Change(.close, "t")
    close.value = "2026-01-03"
    let entries = JournalEntry.entries(
      for: [close, .noting("seen", on: "t"), Change(.reopen, "t")], userAction: "c",
      at: "2026-01-01T00:00:04Z", actor: "li", knowing: ledger)
    #expect(entries.map(\.replaces) == [["a.1", "b.1"], nil, ["c.1"]])
    #expect(Ledger(ledger.entries + entries).conflicts == [])
  }
}
