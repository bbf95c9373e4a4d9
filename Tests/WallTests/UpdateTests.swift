import Assessing
import Cells
import PlanModel
import Testing

@testable import Wall

/// Keys in, state or effects out.
@Suite("The wall answers")
struct UpdateTests {
  private func effects(_ state: State, _ keys: Key...) -> [Effect] {
    var (state, effects) = (state, [Effect]())
    for key in keys { effects = state.handle(.input(.key(key))) }
    return effects
  }

  private func id(_ state: State) -> String? { state.selectedItem.map { state.review.id(of: $0) } }

  @Test(
    "movement keys of three schools",
    arguments: [[Key.down, .down], ["j", "j"], [.control("n"), .control("n")]])
  func movement(_ keys: [Key]) {
    var state = SamplePlan.wall(80, 24)
    for key in keys { state = state.after(key) }
    #expect(id(state) == "investment-east")
  }

  @Test("[ and ] with the year before and after")
  func years() {
    let state = SamplePlan.wall(80, 24)
    #expect(state.after("[").selection.horizon == Period(year: 2022))
    #expect(state.after("[", "]").selection.horizon == Period(year: 2023))
    #expect(state.after("[", "[").selection.horizon == nil)
  }

  @Test("Esc by going out level by level, and never out of the program")
  func escape() {
    let state = SamplePlan.wall(80, 24).after("/").typing("能耗").after(.enter, " ")
    #expect(state.marks.count == 1)
    let unmarked = state.after(.escape)
    #expect(unmarked.marks.isEmpty && unmarked.selection.filterText == "能耗")
    let unfiltered = unmarked.after(.escape)
    #expect(unfiltered.selection.filterText.isEmpty)
    #expect(effects(unfiltered, .escape, .escape, .escape).isEmpty)
  }

  @Test("q with the end") func quit() { #expect(effects(SamplePlan.wall(80, 24), "q") == [.quit]) }

  @Test("a filter letter by letter, in all years where this one has no hit")
  func filter() {
    let state = SamplePlan.wall(80, 24).after("[", "/").typing("能耗")
    #expect(state.selection.horizon == nil)
    #expect(id(state.after(.enter)) == "energy")
  }

  @Test("z by folding the parts under their parent")
  func fold() {
    let state = SamplePlan.wall(80, 24).after("j", "z")
    #expect(state.listing.rows.count == 5)
    #expect(state.after("z").listing.rows.count == 7)
    #expect(state.after("z", "j", "z").listing.rows.count == 5)
  }

  @Test("x on all marked tasks as one action")
  func complete() {
    let state = SamplePlan.wall(80, 24).after("2", " ", " ")
    let asked = effects(state, "x", .enter, .enter, .enter)
    let day = Day("2024-03-01")
    #expect(
      asked == [
        .append(
          [0, 1].compactMap { row in
            day.map { Change.completing(SamplePlan.plan.tasks[Index<PlanTask>(row)], on: $0) }
          })
      ])
  }

  @Test("a task as done only when that is on disk")
  func savedThenShown() {
    var state = SamplePlan.wall(80, 24).after("2", "x", .enter, .enter, .enter)
    #expect(state.listing.tally.count(.good) == 0)
    let entry = JournalEntry(
      id: "a.1", at: "2024-03-01T08:00:00Z", actor: "li", action: .done, subject: "metro")
    _ = state.handle(.saved([entry]))
    #expect(state.listing.tally.count(.good) == 1)
    #expect(state.notice?.text == "已记入台账：办结：建成地铁一号线")
  }

  @Test("a count of the year that falls with what speaks against it")
  func doubted() {
    var state = SamplePlan.wall(80, 24)
    for (period, value) in [("2023-06", "300"), ("2023-09", "200")] {
      let entry = JournalEntry(
        id: period, at: "2024-03-01T08:00:00Z", actor: "li", action: .record,
        subject: "investment", period: Period(period), value: value)
      _ = state.handle(.saved([entry]))
    }
    #expect(
      state.notice?.text
        == "已记入台账：填报：重大项目投资；请核对：2023-06已报300亿元，年内累计数不应下降")
  }

  @Test("a failure to write by showing nothing as done")
  func failed() {
    var state = SamplePlan.wall(80, 24).after("2", "x", .enter, .enter, .enter)
    _ = state.handle(.failed("journal.csv: disk full"))
    #expect(state.listing.tally.count(.good) == 0)
    #expect(state.notice == Notice("journal.csv: disk full", isFailure: true))
  }

  @Test("u by taking back one's own last action")
  func undo() {
    var state = SamplePlan.wall(80, 24)
    #expect(effects(state, "u").isEmpty)
    let entry = JournalEntry(
      id: "a.1", at: "2024-03-01T08:00:00Z", actor: "li", action: .done, subject: "metro")
    _ = state.handle(.saved([entry]))
    #expect(effects(state, "u") == [.append([.undoing("a")])])
  }

  @Test("a wrong date by staying at that field")
  func wrongDay() {
    let state = SamplePlan.wall(80, 24).after("2", "x").typing("x").after(.enter, .enter, .enter)
    guard case .form(let form) = state.overlay else { return #expect(Bool(false)) }
    #expect(form.focus == 0)
    #expect(form.problem == "日期应写作2023、2023-06或2023-06-30")
  }

  @Test("o with a value of a period within the target's year")
  func record() {
    let state = SamplePlan.wall(80, 24).after("o").typing("8.1")
    let change = Change.recording(
      Quantity(mantissa: 81, decimals: 1), for: "growth", period: Period(year: 2023),
      quality: .preliminary)
    #expect(effects(state, .enter, .enter, .enter, .enter, .enter) == [.append([change])])
  }

  @Test("a click by selecting, a second one by opening")
  func click() {
    var state = SamplePlan.wall(80, 24)
    let place = Position(row: 6, column: 40)
    _ = state.handle(.input(.click(place)))
    #expect(id(state) == "investment-east")
    #expect(state.overlay == nil)
    _ = state.handle(.input(.click(place)))
    #expect(state.overlay != nil)
  }

  @Test("a click on a hint by doing it")
  func footer() {
    var state = SamplePlan.wall(80, 24)
    let hint = state.footer.hints.first { $0.command == .filter }
    guard let hint else { return #expect(Bool(false)) }
    _ = state.handle(.input(.click(Position(row: 23, column: hint.columns.lowerBound))))
    #expect(state.overlay == .filter(LineEditor(""), before: ""))
  }

  @Test("L in the other language")
  func language() { #expect(SamplePlan.wall(80, 24).after("L").language == .english) }

  @Test("e with the filter of what is listed")
  func export() {
    let state = SamplePlan.wall(80, 24).after("e")
    let request = ExportRequest(
      format: "md", path: "jiang-2024-03-01.md", items: state.listing.rows.map(\.item),
      filter: "year:2023 kind:target,outcome")
    #expect(effects(state, .enter, .enter, .enter) == [.export(request)])
  }
}
