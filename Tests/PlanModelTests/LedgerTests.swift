import Testing

@testable import PlanModel

/// Journals written as lines `second actor action subject [action id]`.
@Suite("The ledger")
struct LedgerTests {
  private func entries(_ text: String) -> [JournalEntry] {
    text.split(separator: "\n").enumerated().compactMap { number, line in
      let words = line.split(separator: " ").map(String.init)
      guard let action = JournalEntry.Action(rawValue: words[2]) else { return nil }
      return JournalEntry(
        id: (words.count > 4 ? words[4] : "a\(number)") + ".1",
        at: "2026-01-0\(words[0])T00:00:00Z", actor: words[1], action: action,
        subject: words[3])
    }
  }

  private func state(_ id: String, after journal: String) -> TaskState {
    let task = PlanTask(
      id: id, title: Name(id), kind: .project, sector: Index(0), region: Index(0),
      period: Period(year: 2026))
    return Ledger(entries(journal)).standing(of: task).state
  }

  @Test(
    "replays a task to its state",
    arguments: [
      ("1 li done t", TaskState.done),
      ("1 li close t", .closed),
      ("1 li done t\n2 li reopen t", .reopened),
      ("1 li done t\n2 li undo a0", .open),
      ("1 li done t\n2 li undo a0\n3 li redo a0", .done),
      ("1 li done t\n2 li close t\n3 li undo a1", .done),
      ("1 li note t", .open),
    ])
  func states(_ journal: String, _ expected: TaskState) {
    #expect(state("t", after: journal) == expected)
  }

  @Test("does not depend on the order of lines")
  func order() {
    #expect(state("t", after: "2 li reopen t b\n1 li done t a") == .reopened)
  }

  @Test("keeps what one person did within a second in its order, whoever else was at it")
  func second() {
    let mine = "1 li done t z\n1 li undo z y\n1 li redo z x\n1 li reopen t w"
    #expect(state("t", after: mine) == .reopened)
    #expect(state("t", after: "1 wang done s b\n" + mine) == .reopened)
    let merged = [mine + "\n1 wang done t b", "1 wang done t b\n" + mine]
    #expect(merged.map { state("t", after: $0) } == [.reopened, .reopened])
  }

  @Test("undoes one's own last action, as a whole")
  func undoable() {
    let ledger = Ledger(entries("1 li done s a\n1 li done t a\n2 wang done u b"))
    #expect(ledger.undoable(by: "li").map(\.subject) == ["s", "t"])
    #expect(ledger.undoable(by: "wang").map(\.subject) == ["u"])
    #expect(ledger.undoable(by: "zhao").isEmpty)
  }

  @Test("offers redo until something new is done")
  func redoable() {
    let undone = "1 li done t a\n2 li undo a b"
    #expect(Ledger(entries(undone)).redoable(by: "li").map(\.subject) == ["t"])
    #expect(Ledger(entries(undone + "\n3 li done s c")).redoable(by: "li").isEmpty)
  }

  @Test("knows nothing of later days when it looks back")
  func asOf() {
    let journal = entries("1 li done t\n3 li reopen t")
    let past = Ledger(journal, through: Day("2026-01-02"))
    #expect(past.entries.count == 1)
  }
}
