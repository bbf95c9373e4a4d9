import Assessing
import PlanModel
import Testing

/// What holds for every value of the figures beside a verdict.
@Suite("Figures beside a verdict in general")
struct OutlookPropertyTests {
  private func count(_ value: Int, unit: Int = 1) -> Review {
    Vector(
      name: "", accumulation: .ytd, unit: "个", kind: .floor, value: "\(120 * unit)",
      reported: ["2023-03 0", "2023-04 0", "2023-06 \(value * unit)"], asOf: "2023-07-15",
      verdict: ""
    ).review
  }

  @Test("a greater value needs less, ends higher, scores no less and is later never")
  func monotone() throws {
    let reviews = stride(from: 5, to: 115, by: 10).map { count($0) }
    let items = reviews.map { ($0, $0.item(id: "t")!) }
    let needed = items.compactMap { $0.catchUp(of: $1)?.needed }
    let ends = items.compactMap { $0.forecast(of: $1)?.linear }
    let scores = items.compactMap { $0.score(of: $1) }
    let lags = items.compactMap { $0.earnedSchedule(of: $1)?.lag }
    #expect([needed, ends, scores, lags].allSatisfy { $0.count == items.count })
    #expect(needed == needed.sorted(by: >))
    #expect(ends == ends.sorted())
    #expect(scores == scores.sorted())
    #expect(lags == lags.sorted(by: >))
  }

  @Test("ratios do not hang on the unit", arguments: [1, 7, 50, 110])
  func scaled(_ value: Int) throws {
    let (plain, scaled) = (count(value), count(value, unit: 1000))
    let item = plain.item(id: "t")!
    #expect(plain.catchUp(of: item)?.acceleration == scaled.catchUp(of: item)?.acceleration)
    #expect(plain.earnedSchedule(of: item) == scaled.earnedSchedule(of: item))
    #expect(plain.forecast(of: item)?.meets == scaled.forecast(of: item)?.meets)
    #expect(plain.methods(of: item).map(\.described) == scaled.methods(of: item).map(\.described))
  }

  @Test("what is still needed leads to the target to the digit", arguments: [1, 7, 50, 110])
  func path(_ value: Int) throws {
    let review = count(value)
    let path = review.catchUp(of: review.item(id: "t")!)?.path(decimals: 0)
    #expect(path?.last == Quantity(120))
    #expect(path == path?.sorted())
    #expect(path?.count == 6)
  }

  @Test("a composite lies between the lowest and the highest score")
  func composite() throws {
    let scores = [Ratio(1, over: 3)!, Ratio(1, over: 2)!, .one]
    for weights in [[1, 1, 1], [5, 0, 1], [0, 9, 2]] {
      let marks = zip(weights, scores).map { weight, score in
        Composite.Mark(item: .task(Index(0)), weight: Quantity(weight), score: score)
      }
      let score = try #require(Composite(marks, minimumCoverage: Quantity(80)).score)
      #expect(score >= scores[0] && score <= scores[2])
    }
  }
}
