import Assessing
import PlanModel
import Testing

@Suite("A scheme")
struct SchemeTests {
  /// Tasks that name an indicator with goals in the city and in the east.
  private func review(_ build: (inout PlanBuilder) -> Void = { _ in }) -> Review {
    var builder = PlanBuilder()
    builder.indicator("jobs")
    builder.target("jobs", of: "jobs", .floor, "10")
    builder.target("jobs-east", of: "jobs", in: "east", .floor, "3", parent: "jobs")
    builder.task("fair", serves: "jobs")
    builder.task("training", in: "east", serves: "jobs")
    builder.task("welders", in: "east", parent: "training")
    builder.task("park")
    build(&builder)
    return builder.review(asOf: "2023-06-30")
  }

  private func ids(_ items: [Item], _ review: Review) -> [String] {
    items.map { review.id(of: $0) }
  }

  @Test("stands under the target of its own region, else of the whole place")
  func places() throws {
    let review = review()
    #expect(
      ids(review.items, review)
        == ["jobs", "jobs-east", "training", "welders", "fair", "park"])
    let city = try #require(review.item(id: "jobs"))
    let east = try #require(review.item(id: "jobs-east"))
    #expect(ids(review.scheme(of: city), review) == ["fair"])
    #expect(ids(review.scheme(of: east), review) == ["training"])
  }

  @Test("is no part: parts and parents stay what they are")
  func parts() throws {
    let review = review()
    let city = try #require(review.item(id: "jobs"))
    let training = try #require(review.item(id: "training"))
    let welders = try #require(review.item(id: "welders"))
    #expect(ids(review.parts(of: city), review) == ["jobs-east"])
    #expect(review.parent(of: training) == nil)
    #expect(review.parent(of: welders) == training)
    #expect(review.served(by: welders) == review.item(id: "jobs-east"))
    #expect(review.served(by: try #require(review.item(id: "park"))) == nil)
  }

  @Test("stands alone in a year without the indicator, and under an outcome without a target")
  func otherYears() throws {
    let review = review { builder in
      builder.task("early", period: "2021", serves: "jobs")
      builder.task("earlier", period: "2022", serves: "jobs")
      builder.outcome("jobs", "2022", "9")
    }
    #expect(review.served(by: try #require(review.item(id: "early"))) == nil)
    let outcome = review.item(id: "o-2022-jobs")
    #expect(review.served(by: try #require(review.item(id: "earlier"))) == outcome)
  }

  @Test("stands under a goal of the whole year before one of a part of it")
  func wholeFirst() throws {
    var builder = PlanBuilder()
    builder.indicator("jobs")
    builder.target("half", of: "jobs", period: "2023-H1", .floor, "4")
    builder.task("fair", serves: "jobs")
    let part = builder.review(asOf: "2023-06-30")
    #expect(part.served(by: try #require(part.item(id: "fair"))) == part.item(id: "half"))
    builder.target("year", of: "jobs", .floor, "10")
    let whole = builder.review(asOf: "2023-06-30")
    #expect(whole.served(by: try #require(whole.item(id: "fair"))) == whole.item(id: "year"))
  }
}
