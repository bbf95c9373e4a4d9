import Assessing
import PlanModel
import Testing

@Suite("A ratio")
struct RatioTests {
  @Test("is exact where binary fractions are not")
  func exact() {
    let progress = Ratio(Quantity("-2.5")!, over: Quantity(-5))!
    #expect((progress - Ratio(3, over: 5)!) * 100 == Ratio(Quantity(-10)))
    #expect(Ratio(1, over: 3)! + Ratio(1, over: 6)! == Ratio(1, over: 2)!)
    #expect(Ratio(1, over: 3)! / Ratio(2, over: 3)! == Ratio(1, over: 2)!)
    #expect(Ratio(1, over: 3)! / .zero == nil)
    #expect(Ratio(1, over: 0) == nil)
  }

  @Test("is rounded from its exact value, halves away from zero")
  func rounding() {
    #expect(Ratio(Quantity("0.25")!).rounded(to: 1).description == "0.3")
    #expect(Ratio(Quantity("-0.25")!).rounded(to: 1).description == "-0.3")
    #expect(Ratio(2, over: 3)!.rounded(to: 4).description == "0.6667")
    #expect(Ratio(9999, over: 10000)!.roundedShare(to: 3).description == "0.999")
    #expect(Ratio(1, over: 1)!.roundedShare(to: 3).description == "1.000")
    #expect(Ratio(2, over: 3)!.thousandths == 666)
  }

  @Test("compares and computes with the greatest numbers")
  func wide() {
    let large = Ratio(Quantity("999999999999999999")!)
    let small = Ratio(Quantity("0.000000001")!)
    #expect(small < large)
    #expect((large - small) < large * large)
    #expect((large / small)! > large)
    #expect((large * large).rounded(to: 2).mantissa == Int64.max)
    #expect((small - large).isNegative)
  }
}
