import Assessing
import PlanModel
import Testing

@Suite("A trend")
struct TrendTests {
  private static func trend(_ review: Review, _ region: Int = 0) -> Trend {
    review.trend(of: Index(0), in: Index(region))
  }

  private static let acres = review(asOf: "2021-06-30") { plan in
    plan.indicator("acres")
    plan.target("first", of: "acres", period: "2020", .floor, "4", setOn: "2020-01-10")
    plan.target(
      "second", of: "acres", period: "2020", .floor, "3", setOn: "2020-07-01", supersedes: "first")
    plan.target("span", of: "acres", period: "2021/2025", .floor, "20")
    plan.outcome("acres", "2018", "9", on: "2019-01-10")
    plan.outcome("acres", "2019", "11", on: "2020-01-10", quality: .preliminary)
    plan.outcome("acres", "2019", "11.28", on: "2020-03-01")
    plan.outcome("acres", "2021-05", "2", on: "2021-06-20")
    plan.outcome("acres", in: "east", "2016", "1")
  }

  @Test("has every year from the first to the last, and the spans that have a target")
  func points() {
    let trend = TrendTests.trend(TrendTests.acres)
    #expect(
      trend.points.map(\.period.description) == ["2018", "2019", "2020", "2021", "2021/2025"])
    #expect(TrendTests.trend(TrendTests.acres, 1).points.map(\.period.description) == ["2016"])
  }

  @Test("jumps to a goal that is far ahead, and not over a few years without anything")
  func gaps() {
    let review = review(asOf: "2021-06-30") { plan in
      plan.indicator("acres")
      plan.target("far", of: "acres", period: "2035", .floor, "50")
      plan.outcome("acres", "2015", "9")
      plan.outcome("acres", "2018", "9")
    }
    #expect(
      TrendTests.trend(review).points.map(\.period.firstYear) == [2015, 2016, 2017, 2018, 2035])
  }

  @Test("tells of the year before, and how much more than that a target asks for")
  func ambition() {
    let points = TrendTests.trend(TrendTests.acres).points
    #expect(points[2].base == Quantity("11.28"))
    #expect(points[2].ambition?.change == Quantity("-8.28"))
    #expect(points[2].ambition?.share?.rounded(to: 3) == Quantity("-0.734"))
    #expect(points[1].base == Quantity(9))
    #expect(points[1].ambition == nil, "there was no target")
  }

  @Test("keeps what was replaced and what was reported before")
  func vintages() {
    let review = TrendTests.acres
    let points = TrendTests.trend(review).points
    #expect(points[2].target == Index(1))
    #expect(points[2].former == [Index(0)])
    #expect(points[1].outcome?.value == Quantity("11.28"))
    #expect(points[1].earlier.map(\.value) == [Quantity(11)])
    #expect(points[3].outcome == nil)
    #expect(points[3].part?.value == Quantity(2))
  }

  @Test("has a course of whole years alone")
  func course() {
    let heights = TrendTests.acres.course(of: Index(0), in: Index(0), over: 2018...2021)
    #expect(heights == [0, 1000, nil, nil])
    #expect(TrendTests.trend(TrendTests.acres).course == heights)
  }

  @Test("asks nothing over a break of the series, unless a factor links the values")
  func breaks() {
    func point(_ factor: String?) -> TrendPoint? {
      let review = review(asOf: "2021-06-30") { plan in
        plan.indicator("acres")
        plan.target("t", of: "acres", period: "2020", .floor, "12")
        plan.outcome("acres", "2019", "10")
        plan.seriesBreak("acres", "2020", factor: factor)
      }
      return TrendTests.trend(review).points.last
    }
    #expect(point(nil)?.base == nil)
    #expect(point(nil)?.ambition == nil)
    #expect(point("1.1")?.base == Quantity(11))
    #expect(point("1.1")?.ambition?.change == Quantity(1))
    #expect(point(nil)?.breaks.count == 1)
  }

  @Test("asks of a rate how many points more, and never a share")
  func rate() {
    let review = review(asOf: "2021-06-30") { plan in
      plan.indicator("growth", unit: "%", accumulation: .rate)
      plan.target("t", of: "growth", period: "2020", .range, low: "4.5", high: "5")
      plan.outcome("growth", "2019", "5.8")
    }
    let point = TrendTests.trend(review).points.last
    #expect(point?.ambition?.change == Quantity("-1.3"))
    #expect(point?.ambition?.share == nil)
  }

  @Test(
    "has a scale that begins at 0 where the values would not look alike then",
    arguments: [
      (["4.5", "7.8"], "0", "7.8"), (["60.6", "65"], "60.6", "65"), (["5"], "0", "5"),
      (["-3", "2"], "-3", "2"), (["-3"], "-3", "0"), (["0"], "0", "0"),
    ])
  func scale(_ values: [String], _ low: String, _ high: String) throws {
    let scale = try #require(TrendScale(values.compactMap { Quantity($0) }))
    #expect(scale.low.description == low)
    #expect(scale.high.description == high)
    for value in values.compactMap({ Quantity($0) }) {
      #expect((0...1000).contains(scale.thousandths(of: value)))
    }
    #expect(TrendScale([]) == nil)
  }
}
