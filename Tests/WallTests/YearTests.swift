import Assessing
import Cells
import PlanModel
import Selecting
import TestSupport
import Testing

@testable import Wall

@Suite("A year, month by month")
struct YearTests {
  @Test("is seen on the wall as each month comes in", arguments: 1...12)
  func months(_ month: Int) throws {
    let state = MonthlyPlan.wall(afterMonth: month)
    try expect(state.frame(), matches: "year-2024-\(padded(month, to: 2))-80x24")
  }

  @Test("reads in English too", arguments: [3, 8, 12])
  func english(_ month: Int) throws {
    let state = MonthlyPlan.wall(afterMonth: month, 120, 40, language: .english)
    try expect(state.frame(), matches: "year-2024-\(padded(month, to: 2))-120x40-en")
  }

  @Test("passes through every pace and every verdict")
  func states() throws {
    var seen: Set<Status> = []
    var table = ""
    for target in MonthlyPlan.plan.targets.rows where target.period == Period(year: 2024) {
      let words = (1...12).map { month -> String in
        let review = MonthlyPlan.review(afterMonth: month)
        guard let item = review.item(id: target.id), review.id(of: item) == target.id else {
          return "-"
        }
        let status = review.assessment(of: item).status
        seen.insert(status)
        return status.rawValue
      }
      table += target.id + "\n"
      for (month, word) in words.enumerated() { table += "  \(padded(month + 1, to: 2)) \(word)\n" }
    }
    try expect(table, matches: "Frames/year-2024-statuses.txt")
    let wanted: [Status] =
      Pace.allCases.map(\.status) + [
        .metEarly, .met, .exceeded, .missed, .breached, .notDue, .partlyReported,
      ]
    #expect(wanted.filter { !seen.contains($0) } == [])
  }
}

@Suite("The trend view")
struct TrendViewTests {
  @Test(
    "shows the indicator of the item in focus over years and months",
    arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
  func sizes(_ size: (Int, Int), _ language: Language) throws {
    let state = MonthlyPlan.wall(afterMonth: 8, size.0, size.1, language: language)
      .after("j", "j", "4")
    try expect(state.frame(), matches: "trend-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(
    "can be drawn in ASCII, and with signs that are never wide",
    arguments: [Glyphs.Tier.ascii, .narrow])
  func tiers(_ tier: Glyphs.Tier) throws {
    let state = MonthlyPlan.wall(afterMonth: 8, 120, 40, language: .english, tier: tier)
      .after("j", "j", "4")
    try expect(state.frame(), matches: "trend-120x40-\(tier.rawValue)")
  }

  @Test("shows one pane after the other on a small screen")
  func small() throws {
    let list = MonthlyPlan.wall(afterMonth: 8, 40, 12).after("4")
    try expect(list.frame(), matches: "trend-40x12")
    try expect(list.after(.enter).frame(), matches: "trend-40x12-detail")
  }

  @Test("keeps to its indicator from view to view and from year to year")
  func focus() {
    let wall = MonthlyPlan.wall(afterMonth: 8).after("j", "j")
    let jobs = wall.selectedItem
    #expect(wall.after("4").selectedItem == jobs)
    #expect(wall.after("4", "1").selectedItem == jobs)
    let before = wall.after("4", "[")
    #expect(before.selectedItem.map { before.review.id(of: $0) } == "2023-jobs")
    #expect(before.after("]").selectedItem == jobs)
  }

  @Test("exports all years of what it lists, as the filter that it names does")
  func export() {
    var state = MonthlyPlan.wall(afterMonth: 8).after("4", "/").typing("jobs").after(.enter, "e")
    let effects = state.after(.enter, .enter).handling(.enter)
    guard case .export(let request)? = effects.first else {
      Issue.record("nothing is exported")
      return
    }
    let review = state.review
    #expect(request.filter == "kind:target,outcome jobs")
    #expect(request.items == Filter(parsing: request.filter).items(in: review))
    #expect(request.items.count > 2)
    state = state.after(.escape, "n")
    #expect(state.selection.horizon == Period(year: 2024), "n stays within the list")
  }

  @Test("scrolls through what the pane cannot hold")
  func scrolling() {
    let state = MonthlyPlan.wall(afterMonth: 8).after("j", "j", "4", .enter)
    #expect(state.frame() != state.after("j").frame())
    #expect(state.after("G").frame() == state.after("G", "j").frame())
    #expect(state.after("j", "k").frame() == state.frame())
  }
}

@Suite("Months on the wall")
struct MonthTests {
  private static func jobs(_ month: Int = 8) -> State {
    MonthlyPlan.wall(afterMonth: month, 120, 40).after("j", "j")
  }

  @Test("are recorded one after the other: the form asks for the next one")
  func record() throws {
    try expect(MonthTests.jobs().after("o").frame(), matches: "record-month-120x40")
    guard case .form(let form)? = MonthTests.jobs().after("o").overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.answer(.period) == "2024-09")
  }

  @Test("are planned by a schedule that the form makes, or takes as it is typed")
  func schedule() throws {
    let form = MonthTests.jobs().after("p")
    try expect(form.frame(), matches: "schedule-120x40")
    var state = form.after(.left, .left, .tab, .right, .tab, .tab)
    let effects = state.handle(.input(.key(.enter)))
    guard case .append(let changes)? = effects.first else {
      Issue.record("nothing was made: \(state.overlay as Any)")
      return
    }
    #expect(changes.map(\.action) == [.schedule])
    #expect(changes.first?.value == "2024-Q1=3.0 2024-Q2=6.0 2024-Q3=9.0 2024-Q4=12.0")
  }

  @Test("that do not lead to the target are refused in the form")
  func refusal() {
    let state = MonthTests.jobs().after("p", .tab, .tab, .control("u")).typing("3 6 9 11")
      .after(.enter, .enter)
    guard case .form(let form)? = state.overlay else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.problem == "最后的计划数是11，目标是12")
    #expect(form.fields[form.focus].name == .values)
  }
}
