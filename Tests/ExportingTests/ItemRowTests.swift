import Assessing
import Foundation
import PlanModel
import Testing

@testable import Exporting

@Suite("An item's row")
struct ItemRowTests {
  func row(_ id: String) throws -> ItemRow {
    ItemRow(try #require(ExamplePlan.review.item(id: id)), of: ExamplePlan.review)
  }

  @Test("keeps numbers as written and says where they stand")
  func target() throws {
    let row = try row("2023-jobs")
    #expect(row[.target] == "3.00")
    #expect(row[.outcome] == "2.9999")
    #expect(row[.bound] == "=")
    #expect(row[.progress] == "0.9999")
    #expect(row[.gap] == "-0.01")
    #expect(row[.status] == "missed")
    #expect(row[.source] == "r23")
    #expect(row[.locator] == "60")
    #expect(row[.outcomeSource] == "b23")
    #expect(row[.outcomeLocator] == "21")
  }

  @Test("has nothing where nothing is known")
  func unknown() throws {
    let row = try row("2023-air")
    for fact in [Fact.target, .outcome, .outcomePeriod, .quality, .progress, .gap, .pace] {
      #expect(row[fact] == nil)
    }
    #expect(row[.low] == "80")
    #expect(row[.high] == "82.5")
    #expect(row.flags.isEmpty)
    #expect(row[.flags] == nil)
  }

  @Test("says when and by what evidence a task was done")
  func task() throws {
    let row = try row("2023-bridge")
    #expect(row[.status] == "closed")
    #expect(row[.doneOn] == "2023-06-28")
    #expect(row[.evidence] == "b23:40")
    #expect(row[.indicator] == nil)
    #expect(row[.title] == "建成东大桥")
    #expect(try self.row("2023-plan")[.doneOn] == nil)
    #expect(try self.row("2023-plan")[.flags] == "overdue")
  }

  @Test("of an outcome alone cites it as an outcome")
  func outcome() throws {
    let row = try row("o-2023-parks")
    #expect(row[.kind] == "outcome")
    #expect(row[.outcome] == "40")
    #expect(row[.bound] == ">=")
    #expect(row[.source] == nil)
    #expect(row[.outcomeSource] == "b23")
  }

  @Test("is a JSON object with every key of the contract, in order")
  func contract() throws {
    let text = ItemList(ExamplePlan.report()).render(as: .json).text
    let lines = text.split(separator: "\n")
    #expect(lines.count == ExamplePlan.review.items.count)
    for line in lines {
      let read = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let object = try #require(read as? [String: Any])
      #expect(Set(object.keys) == Set(["schema"] + Fact.allCases.map(\.rawValue)))
      #expect(object["schema"] as? String == "guatu/1")
      #expect(object["flags"] is [String])
    }
    #expect(lines[0].hasPrefix(#"{"schema":"guatu/1","id":"2023-growth","kind":"target","#))
    let places = try Fact.allCases.map { fact in
      try #require(lines[0].range(of: "\"\(fact.rawValue)\":")).lowerBound
    }
    #expect(places == places.sorted())
  }

  @Test(
    "writes shares with one to four decimals, and never the whole before it is reached",
    arguments: [
      (1, 2, "0.5"), (1, 1, "1.0"), (0, 3, "0.0"), (512, 550, "0.9309"),
      (99_999, 100_000, "0.9999"),
      (-1, 5, "-0.2"), (132, 100, "1.32"), (2, 3, "0.6667"),
    ])
  func shares(_ part: Int, _ whole: Int, _ written: String) throws {
    #expect(try #require(Ratio(part, over: whole)).shareText == written)
  }

  @Test(
    "writes gaps with one or two decimals, and never none for some",
    arguments: [
      (-10, 1, "-10.0"), (0, 1, "0.0"), (19, 10, "1.9"), (-1382, 200, "-6.91"),
      (1, 1_000, "0.01"), (-1, 1_000, "-0.01"), (2, 3, "0.67"),
    ])
  func gaps(_ part: Int, _ whole: Int, _ written: String) throws {
    #expect(try #require(Ratio(part, over: whole)).pointsText == written)
  }
}
