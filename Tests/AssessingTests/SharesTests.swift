import Assessing
import PlanModel
import Testing

@Suite("Shares")
struct SharesTests {
  @Test("add up to the whole exactly, whatever the weights", arguments: [1, 2, 3, 4, 7, 12])
  func exact(_ count: Int) throws {
    var random = SeededGenerator(state: UInt64(count))
    for _ in 0..<50 {
      let total = Quantity(mantissa: Int64(random.next() % 1_000_000), decimals: 2)
      let weights = (0..<count).map { _ in Ratio(Quantity(Int(random.next() % 1000) + 1)) }
      for places in 0...4 {
        let parts = try #require(Shares.parts(of: total, by: weights, places: places))
        #expect(parts.count == count)
        #expect(parts.reduce(.zero, +) == total)
      }
    }
  }

  @Test("round each part, and leave the rest to the last one")
  func residue() {
    let parts = Shares.parts(of: Quantity(100), by: Shares.even(12), places: 1)
    #expect(parts?.map(\.description).first == "8.3")
    #expect(parts?.last == Quantity("8.7"))
    #expect(Shares.parts(of: Quantity(100), by: [.zero, .zero], places: 1) == nil)
    #expect(Shares.parts(of: Quantity(100), by: [], places: 1) == nil)
  }
}

/// The same numbers in each run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
