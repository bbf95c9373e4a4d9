import Assessing
import Phrases
import PlanModel
import Testing

@testable import Exporting

@Suite("An item's line")
struct ItemLineTests {
  func line(_ id: String, _ language: Language = .chinese, of plan: Plan = ExamplePlan.plan) throws
    -> ItemLine
  {
    let review = Review(plan: plan, asOf: ExamplePlan.day)
    return ItemLine(try #require(review.item(id: id)), of: review, in: language)
  }

  @Test("names another region than the city's, and a part by its region alone")
  func names() throws {
    #expect(try line("2023-jobs").name == "新增就业")
    let part = try line("2023-investment-east", .english)
    #expect(part.name == "Major project investment (East District)")
    #expect(part.partName == "East District")
    #expect(try line("2023-bridge").partName == "建成东大桥（东区）")
  }

  @Test("says which part of the period was reported")
  func partOfPeriod() throws {
    var plan = ExamplePlan.plan
    plan.outcomes = [
      Outcome(
        indicator: Index(2), region: Index(0), period: Period("2023-H1")!, value: Quantity("1.4")!)
    ]
    let line = try line("2023-jobs", of: plan)
    #expect(line.outcome.number == "1.4")
    #expect(line.fullVerdict(in: .chinese) == "部分报（2023-H1、暂）")
  }

  @Test("sets points apart from other units under one title")
  func gaps() throws {
    #expect(try line("2023-growth").shortGap(in: .chinese) == "+1.9百分点")
    #expect(try line("2023-investment").shortGap(in: .chinese) == "−38")
    #expect(try line("2023-air").shortGap(in: .chinese) == "")
  }

  @Test("stands below its parent only where that stands above it in the same list")
  func nesting() throws {
    var nesting = Nesting()
    let (whole, part) = (try line("2023-investment"), try line("2023-investment-east"))
    #expect(nesting.depth(of: part) == 0)
    #expect(nesting.depth(of: whole) == 0)
    #expect(nesting.depth(of: part) == 1)
    #expect(part.name(at: 1) == "东区")
  }
}
