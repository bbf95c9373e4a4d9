import Assessing
import Cells
import PlanModel
import TestSupport
import Testing

@testable import Wall

@Suite("The history")
struct HistoryTests {
  private static func entry(
    _ id: String, _ at: String, _ actor: String, _ action: JournalEntry.Action, _ subject: String,
    value: String = "", replaces: [String]? = [], text: String = "", evidence: String = ""
  ) -> JournalEntry {
    JournalEntry(
      id: id + ".1", at: at, actor: actor, action: action, subject: subject, value: value,
      replaces: replaces, text: text, evidence: evidence)
  }

  /// Two clones that were merged: both say that the metro is done, and not on which day.
  private static let journal = [
    entry(
      "a", "2024-01-10T08:00:00Z", "li", .close, "metro", value: "2023-12-20",
      evidence: "report:12"),
    entry("b", "2024-01-11T09:30:00Z", "王芳", .done, "metro", value: "2024-01-08", text: "亲眼所见"),
    entry("c", "2024-01-12T10:00:00Z", "王芳", .note, "growth", text: "等统计局核定"),
    entry("d", "2024-01-13T10:00:00Z", "li", .undo, "c", replaces: nil),
    entry(
      "e", "2024-01-14T10:00:00Z", "li", .close, "clinic", value: "2024-01-01",
      evidence: "file:photos/clinic.jpg sha256:" + String(repeating: "0123456789abcdef", count: 4)),
  ]

  private static func wall(_ width: Int, _ height: Int, _ language: Language = .chinese) -> State {
    var plan = SamplePlan.plan
    plan.journal += journal
    var state = SamplePlan.wall(width, height, language: language)
    let review = Review(plan: plan, asOf: state.review.asOf)
    _ = state.handle(.reloaded(review, tablesChanged: false))
    return state.after("6")
  }

  @Test(
    "shows who did what, and what contradicts it",
    arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
  func sizes(_ size: (Int, Int), _ language: Language) throws {
    let state = Self.wall(size.0, size.1, language).after(.down, .down, .down)
    try expect(state.frame(), matches: "history-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test("takes back the entry in focus, whoever made it")
  func undo() {
    var state = Self.wall(80, 24)
    #expect(state.handle(.input(.key("u"))) == [.append([.undoing("e")])])
    state = state.after(.down)
    #expect(state.handle(.input(.key("u"))) == [.append([.redoing("c")])])
    state = state.after(.down)
    #expect(state.handle(.input(.key("u"))) == [])
    #expect(state.notice?.text == "这一条已撤销")
    #expect(state.handle(.input(.key("U"))) == [.append([.redoing("c")])])
    state = state.after(.down)
    #expect(state.handle(.input(.key("u"))) == [.append([.undoing("b")])])
  }

  @Test("stays on its entry when others write")
  func stays() {
    var state = Self.wall(80, 24).after(.down, .down)
    let entry = state.selectedEntry?.id
    var plan = state.review.plan
    plan.journal.append(Self.entry("f", "2024-01-20T10:00:00Z", "zhao", .note, "growth", text: "x"))
    let review = Review(plan: plan, asOf: state.review.asOf)
    _ = state.handle(.reloaded(review, tablesChanged: false))
    #expect(state.selectedEntry?.id == entry)
  }

  @Test("is told of when others bring a conflict")
  func news() {
    var state = SamplePlan.wall(80, 24, language: .english)
    var plan = state.review.plan
    plan.journal += Self.journal
    let review = Review(plan: plan, asOf: state.review.asOf)
    _ = state.handle(.reloaded(review, tablesChanged: false))
    #expect(state.notice?.text == "li, 王芳 made 5 changes, shown now; 1 conflict, press 6")
  }

  @Test("lists what the filter lets through")
  func filter() {
    let state = Self.wall(80, 24).after("/").typing("kind:target").after(.enter)
    #expect(state.listing.history?.entries.map(\.id) == ["d.1", "c.1"])
  }

  @Test("that is empty says so")
  func empty() {
    let state = SamplePlan.wall(80, 24, language: .english).after("6")
    let text = (0..<24).map { state.frame().line($0) }.joined(separator: "\n")
    #expect(text.contains("The journal is empty."))
  }

  @Test("opens the item of an entry, and why it stands so")
  func item() {
    let state = Self.wall(80, 24).after(.down, .down, .down)
    #expect(state.selectedItem.map { state.review.id(of: $0) } == "metro")
    #expect(state.after(.enter).overlay != nil)
    #expect(state.after("w").explanation != nil)
  }
}

@Suite("A wall whose plan went away")
struct LockedTests {
  @Test("shows it as it was, changes nothing, and goes on when it is back")
  func locked() {
    var state = SamplePlan.wall(80, 24, language: .english)
    _ = state.handle(.locked(reason: "the plan is gone"))
    #expect(state.notice?.text == "Read-only: the plan is gone")
    #expect(state.frame().line(0).contains("[read-only]"))
    #expect(state.after("o").overlay == nil)
    #expect(state.listing.count == SamplePlan.wall(80, 24).listing.count)
    _ = state.handle(.reloaded(state.review, tablesChanged: true))
    #expect(!state.frame().line(0).contains("[read-only]"))
    #expect(state.after("o").overlay != nil)
  }
}
