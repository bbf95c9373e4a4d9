import Testing

@testable import PlanModel

@Suite("A day")
struct DayTests {
  @Test("is written as it is read", arguments: ["2023", "2023-06", "2023-06-30", "2024-02-29"])
  func roundTrip(_ text: String) throws {
    #expect(try #require(Day(text)).description == text)
  }

  @Test(
    "is a day of the calendar",
    arguments: ["2023-02-29", "2023-13", "2023-00-01", "2023-6-1", "0000", "2023-06-", "today", ""])
  func malformed(_ text: String) { #expect(Day(text) == nil) }

  @Test(
    "counts from 1970",
    arguments: [("1970-01-01", 0), ("2000-03-01", 11_017), ("2026-11-25", 20_782)])
  func ordinal(_ text: String, _ days: Int) throws {
    #expect(try #require(Day(text)).ordinal == days)
  }

  @Test("known in part means its last day")
  func partial() throws {
    #expect(try #require(Day("2023-02")) > #require(Day("2023-02-27")))
    #expect(try #require(Day("2023")).latest == Day("2023-12-31"))
  }
}
