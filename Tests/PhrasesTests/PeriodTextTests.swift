import PlanModel
import Testing

@testable import Phrases

@Suite("A period in words")
struct PeriodTextTests {
  @Test(
    "reads as a person says it",
    arguments: [
      ("2023", "2023年", "2023"), ("2023-06", "2023年6月", "June 2023"),
      ("2023-12", "2023年12月", "December 2023"), ("2023-Q1", "2023年一季度", "Q1 2023"),
      ("2023-Q4", "2023年四季度", "Q4 2023"), ("2023-H1", "2023年上半年", "first half of 2023"),
      ("2023-H2", "2023年下半年", "second half of 2023"), ("2021/2025", "2021–2025年", "2021–2025"),
    ])
  func text(_ period: String, _ chinese: String, _ english: String) {
    #expect(Period(period)!.text(in: .chinese) == chinese)
    #expect(Period(period)!.text(in: .english) == english)
  }
}
