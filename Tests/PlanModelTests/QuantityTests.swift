import Testing

@testable import PlanModel

@Suite("A quantity")
struct QuantityTests {
  @Test(
    "keeps the digits that were typed", arguments: ["2.50", "0", "-0.05", "4127.32", "100", "7.0"])
  func roundTrip(_ text: String) throws {
    #expect(try #require(Quantity(text)).description == text)
  }

  @Test(
    "is a plain decimal and nothing else",
    arguments: [
      "", "-", ".5", "5.", "1e3", "1,000", "+1", " 1", "1.2.3", "１", "1234567890123456789",
    ])
  func malformed(_ text: String) { #expect(Quantity(text) == nil) }

  @Test("compares by number, not by digits")
  func comparison() throws {
    #expect(try #require(Quantity("2.5")) == #require(Quantity("2.50")))
    #expect(try #require(Quantity("-1")) < #require(Quantity("0.001")))
    #expect(try #require(Quantity("2.5")).hashValue == #require(Quantity("2.500")).hashValue)
  }

  @Test("adds and subtracts without loss")
  func arithmetic() throws {
    let (first, second) = (try #require(Quantity("0.1")), try #require(Quantity("0.25")))
    #expect((first + second).description == "0.35")
    #expect((first - second).description == "-0.15")
  }
}
