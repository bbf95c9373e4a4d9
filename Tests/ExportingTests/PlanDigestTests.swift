import PlanModel
import Testing

@testable import Exporting

@Suite("The digest of a report's input")
struct PlanDigestTests {
  func digest(
    asOf day: Day = ExamplePlan.day, filter: String = "", _ change: (inout Plan) -> Void = { _ in }
  ) -> String {
    var plan = ExamplePlan.plan
    change(&plan)
    return PlanDigest.hexadecimal(of: plan, asOf: day, filter: filter)
  }

  @Test("stays what it is: reports of years ago can be checked against their input")
  func stable() {
    #expect(digest() == "5089d38ab1f53506bb7a37575bf8b8e2329fb4424be7039416e1e9125242cc93")
  }

  @Test("changes with whatever a report can depend on")
  func sensitive() {
    let digests = [
      digest(), digest(filter: "year:2023"), digest(asOf: Day("2024-04-02")!),
      digest { $0.identity.profile.ahead = Quantity(6) },
      digest { $0.identity.profile.tolerances["growth"] = Quantity(1) },
      digest { $0.identity.profile.weights["growth"] = Quantity(1) },
      digest { $0.identity.profile.behindRatio = Quantity(1) },
      digest { $0.outcomes.removeLast() }, digest { $0.outcomes.swapAt(0, 1) },
      digest { $0.journal.removeLast() }, digest { $0.milestones.removeLast() },
      digest { $0.sources.append(Source(id: "new", title: "")) },
    ]
    #expect(Set(digests).count == digests.count)
  }

  @Test("takes no field for a part of its neighbour")
  func unambiguous() {
    let first = digest { $0.owners.append(Owner(id: "ab", name: Name("c"))) }
    let second = digest { $0.owners.append(Owner(id: "a", name: Name("bc"))) }
    #expect(first != second)
  }
}
