import Testing

@testable import PlanModel

@Suite("A period")
struct PeriodTests {
  @Test(
    "is written as it is read",
    arguments: ["2023", "2023-06", "2023-12", "2023-Q2", "2023-H1", "2023-H2", "2021/2025"])
  func roundTrip(_ text: String) throws {
    #expect(try #require(Period(text)).description == text)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "23", "2023-", "2023-13", "2023-00", "2023-Q5", "2023-H3", "2025/2021", "2023/2023",
      "2023-6", "2023-Q12", "2023/25", "２０２３", "2023-q1", " 2023",
    ])
  func malformed(_ text: String) { #expect(Period(text) == nil) }

  @Test(
    "ends on its last day",
    arguments: [
      ("2023", "2023-12-31"), ("2024-02", "2024-02-29"), ("2100-02", "2100-02-28"),
      ("2023-Q2", "2023-06-30"), ("2023-H2", "2023-12-31"), ("2021/2025", "2025-12-31"),
    ])
  func lastDay(_ period: String, _ day: String) throws {
    #expect(try #require(Period(period)).lastDay.description == day)
  }

  @Test(
    "belongs to its year, and a span to itself",
    arguments: [
      ("2023-06", "2023"), ("2023-H1", "2023"), ("2023", "2023"), ("2021/2025", "2021/2025"),
    ])
  func horizon(_ period: String, _ horizon: String) throws {
    #expect(try #require(Period(period)).horizon.description == horizon)
  }

  @Test(
    "counts the months that are over",
    arguments: [
      ("2023-01-31", 1), ("2023-01-30", 0), ("2022-12-31", 0), ("2023-09-30", 9),
      ("2023-12-31", 12), ("2024-05-01", 12),
    ])
  func monthsOver(_ day: String, _ months: Int) throws {
    #expect(Period(year: 2023).monthsOver(on: try #require(Day(day))) == months)
  }
}
