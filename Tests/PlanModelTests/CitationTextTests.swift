import PlanModel
import Testing

@Suite("A citation in evidence")
struct CitationTextTests {
  @Test(
    "is found where it is written as source and place, and nowhere else",
    arguments: [
      ("r26:60", "r26:60"), ("r26", "r26"), ("r26:60:4", "r26:60:4"), ("r27:60", ""),
      ("see r26:60", ""), ("", ""), (":60", ""),
    ])
  func citation(_ evidence: String, _ citation: String) {
    var plan = Plan()
    plan.sources = Table([Source(id: "r26", title: "Report")])
    #expect(plan.citation(inEvidence: evidence).text(in: plan) == citation)
  }
}
