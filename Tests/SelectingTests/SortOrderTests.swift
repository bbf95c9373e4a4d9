import Assessing
import PlanModel
import Selecting
import Testing

@Suite("A sort order")
struct SortOrderTests {
  private func ids(
    _ key: SortKey, isDescending: Bool = false, of filter: String = "year:2023 !year:2021"
  ) -> String {
    let items = Filter(parsing: filter).items(in: SamplePlan.review)
    let order = SortOrder(key, isDescending: isDescending, language: .english)
    return SamplePlan.ids(order.sorted(items, in: SamplePlan.review)).joined(separator: " ")
  }

  @Test("keeps parts under their parent in the order of the plan, in either sense")
  func plan() {
    #expect(ids(.plan) == "growth invest signed signed-dy law")
    #expect(ids(.plan, isDescending: true) == "law signed signed-dy invest growth")
    let shuffled = Filter(parsing: "year:2023 !year:2021").items(in: SamplePlan.review).reversed()
    #expect(
      SamplePlan.ids(SortOrder().sorted(Array(shuffled), in: SamplePlan.review)).first == "growth")
  }

  @Test("puts what has no value last in either sense, and keeps equal items as they were")
  func missing() {
    #expect(ids(.progress) == "signed invest signed-dy law growth")
    #expect(ids(.progress, isDescending: true) == "signed-dy law invest signed growth")
    #expect(ids(.target) == "growth signed-dy invest signed law")
    #expect(ids(.region) == "growth invest signed law signed-dy")
  }

  @Test("goes by verdict, the worst first, and by the other keys")
  func keys() {
    #expect(ids(.status) == "invest signed signed-dy growth law")
    #expect(ids(.gap) == "invest signed-dy growth signed law")
    #expect(ids(.outcome) == "signed growth signed-dy invest law")
    #expect(ids(.name) == "growth invest signed signed-dy law")
    #expect(ids(.id) == "growth invest law signed signed-dy")
    #expect(ids(.due, of: "kind:task | id:air-span") == "law bridge air-span")
    #expect(ids(.status, of: "kind:task") == "bridge law")
  }
}
