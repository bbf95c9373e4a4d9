import Assessing
import PlanModel
import Testing

@Suite("A review")
struct ReviewTests {
  private func ids(_ review: Review) -> [String] { review.items.map(review.id(of:)) }

  @Test("lays items out by horizon, sector, kind and file order")
  func order() {
    let review = review(asOf: "2024-06-30") { plan in
      plan.indicator("air", sector: "nature", accumulation: .stock)
      plan.indicator("jobs")
      plan.indicator("trade")
      plan.task("build", period: "2023")
      plan.target("t-air", of: "air", .floor, "80")
      plan.target("t-jobs-2024", of: "jobs", period: "2024", .floor, "30")
      plan.target("t-jobs", of: "jobs", .floor, "30")
      plan.target("t-span", of: "jobs", period: "2021/2025", .floor, "150")
      plan.outcome("trade", "2023", "7")
      plan.outcome("trade", in: "east", "2023-H1", "3")
    }
    #expect(
      ids(review) == [
        "t-span", "t-jobs", "o-2023-trade", "o-2023-H1-trade-east", "build", "t-air",
        "t-jobs-2024",
      ])
    #expect(review.horizons.map(\.description) == ["2021/2025", "2023", "2024"])
    #expect(review.items(in: Period("2024")!).count == 1)
    #expect(review.items(in: Period("2019")!).isEmpty)
    for (place, item) in review.items.enumerated() {
      #expect(review.place(of: item) == place)
      #expect(review.item(id: review.id(of: item)) == item)
    }
  }

  @Test("puts parts under their parent, depth first, in file order")
  func parts() {
    let review = review(asOf: "2023-06-30") { plan in
      plan.task("whole")
      plan.task("second", parent: "whole")
      plan.task("other")
      plan.task("third", parent: "whole")
      plan.task("inner", parent: "second")
      plan.task("next-year", period: "2024", parent: "whole")
    }
    #expect(ids(review) == ["whole", "second", "inner", "third", "other", "next-year"])
    let whole = review.item(id: "whole")!
    #expect(review.parts(of: whole).map(review.id(of:)) == ["second", "third"])
    #expect(review.items.map(review.depth(of:)) == [0, 1, 2, 1, 0, 0])
    #expect(review.parent(of: review.item(id: "inner")!) == review.item(id: "second"))
    #expect(review.parent(of: review.item(id: "next-year")!) == nil)
  }

  @Test("shows each row once where parents form a circle")
  func circle() {
    var plan = PlanBuilder().plan
    for (id, parent) in [("a", 1), ("b", 2), ("c", 1), ("d", 3)] {
      plan.tasks.append(
        PlanTask(
          id: id, title: Name(id), kind: .reform, sector: Index(0), region: Index(0),
          period: Period(year: 2023), parent: Index(parent)))
    }
    let review = Review(plan: plan, asOf: Day("2023-01-01")!)
    #expect(review.items.count == 4)
    #expect(Set(review.items).count == 4)
  }

  @Test("holds the target in force on the day in place of the one it replaced")
  func revision() {
    let build: (inout PlanBuilder) -> Void = { plan in
      plan.indicator("jobs")
      plan.target("january", of: "jobs", period: "2020", .floor, "7", setOn: "2020-01-10")
      plan.target("east", of: "jobs", in: "east", period: "2020", .floor, "2", parent: "january")
      plan.target(
        "july", of: "jobs", period: "2020", .floor, "4.5", setOn: "2020-07", supersedes: "january")
      plan.outcome("jobs", "2020", "5", on: "2021-01-20")
    }
    let early = review(asOf: "2020-06-30", build)
    #expect(ids(early) == ["january", "east"])
    let late = review(asOf: "2021-02-01", build)
    #expect(ids(late) == ["july", "east"])
    #expect(late.parent(of: late.item(id: "east")!) == late.item(id: "july"))
    #expect(late.item(id: "january") == late.item(id: "july"))
    #expect(late.history(of: late.item(id: "july")!).map(\.id) == ["january", "july"])
    #expect(late.assessment(of: late.item(id: "july")!).flags == [.targetChanged])
  }

  @Test("knows the values reported by the day, oldest first, people's entries among them")
  func vintages() {
    let build: (inout PlanBuilder) -> Void = { plan in
      plan.indicator("gdp", unit: "%", accumulation: .rate)
      plan.target("t-gdp", of: "gdp", .floor, "5")
      plan.outcome("gdp", "2023", "4.9", on: "2024-01-17")
      plan.outcome("gdp", "2023", "4.8", on: "2024-01-17", quality: .preliminary)
      plan.journal(.record, "t-gdp", on: "2024-03-01", value: "5.1", evidence: "年鉴")
      plan.journal(.record, "t-gdp", on: "2024-03-02", value: "much")
      plan.journal(.record, "unheard-of", on: "2024-03-02", value: "1")
      plan.journal(.record, "gdp", on: "2024-03-03", period: "2022", value: "3")
      plan.journal(.record, "o-2022-gdp", on: "2024-03-04", value: "3.1")
    }
    let series = Series(indicator: Index(0), region: Index(0), period: Period(year: 2023))
    func values(_ review: Review) -> [String] {
      review.vintages(of: series).map(\.value.description)
    }
    #expect(values(review(asOf: "2024-01-16", build)) == [])
    #expect(values(review(asOf: "2024-01-17", build)) == ["4.8", "4.9"])
    let late = review(asOf: "2024-03-05", build)
    #expect(values(late) == ["4.8", "4.9", "5.1"])
    #expect(late.vintages(of: series).last?.note == "年鉴")
    let assessment = late.assessment(of: late.item(id: "t-gdp")!)
    #expect(assessment.flags == [.provisional, .revised, .manual])
    #expect(assessment.status == .exceeded)
    #expect(ids(late).first == "o-2022-gdp")
    let before = Series(indicator: Index(0), region: Index(0), period: Period(year: 2022))
    #expect(late.vintages(of: before).map(\.value.description) == ["3", "3.1"])
  }

  @Test("gives the parts of a year and the years of a span")
  func partValues() {
    let review = review(asOf: "2023-10-01") { plan in
      plan.indicator("jobs")
      plan.target("year", of: "jobs", .floor, "30")
      plan.target("span", of: "jobs", period: "2021/2025", .floor, "150")
      plan.outcome("jobs", "2023-06", "14", on: "2023-07-10")
      plan.outcome("jobs", "2023-03", "7", on: "2023-04-10")
      plan.outcome("jobs", "2022", "29", on: "2023-01-10")
    }
    func parts(_ id: String) -> [String] {
      review.partValues(of: review.target(of: review.item(id: id)!)!).map(\.value.description)
    }
    #expect(parts("year") == ["7", "14"])
    #expect(parts("span") == ["29"])
    #expect(review.dataTo == Period("2023-06"))
    #expect(review.dataTo(in: Period(year: 2022)) == Period(year: 2022))
    #expect(review.dataTo(in: Period(year: 2024)) == nil)
  }
}
