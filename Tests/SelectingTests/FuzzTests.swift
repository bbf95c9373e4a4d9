import Assessing
import PlanModel
import TestSupport
import Testing

@testable import Selecting

@Suite("Any words as a filter")
struct FilterFuzzTests {
  @Test("are understood, or told of harmlessly, and choose from what is there")
  func filters() {
    let corpus = [
      "year:2023 sector:economy status:missed", "region:丹阳 \"a b\" -kind:task",
      "gap:<-5 due:2023-01..2023-06",
      "progress:>=50 flag:listed owner:works source:001",
    ]
    let tokens = Mutator.hostile + ["..", "year:", "gap:", "due:", "/", "-", "*", "(", ")", " "]
    let review = SamplePlan.review
    fuzz("filter", corpus, tokens: tokens) { bytes in
      let filter = Filter(parsing: String(decoding: bytes, as: UTF8.self))
      for problem in filter.problems {
        for language in Language.allCases { try expectHarmless(problem.brief(in: language)) }
      }
      if filter.items(in: review).count > review.items.count { throw Finding("more than there is") }
    }
  }
}
