import PlanModel
import Testing

@testable import Phrases

@Suite("A figure")
struct FigureTests {
  let plan = {
    var plan = Plan()
    plan.indicators = Table([
      Indicator(id: "growth", name: Name("增速", english: "Growth"), sector: Index(0), unit: "%"),
      Indicator(
        id: "investment", name: Name("投资", english: "Investment"), sector: Index(0), unit: "亿元"),
    ])
    return plan
  }()

  struct Goal: Sendable, CustomTestStringConvertible {
    let kind: TargetKind
    var value: String?
    var low: String?
    var high: String?
    let chinese: String
    let english: String
    var testDescription: String { chinese }
  }

  @Test(
    "says what a target asks for",
    arguments: [
      Goal(kind: .floor, value: "6", chinese: "≥6%", english: "≥ 6 %"),
      Goal(kind: .ceiling, value: "5.50", chinese: "≤5.50%", english: "≤ 5.50 %"),
      Goal(kind: .floor, value: "-3", chinese: "≥−3%", english: "≥ −3 %"),
      Goal(kind: .exact, value: "550", chinese: "550%", english: "550 %"),
      Goal(kind: .around, value: "2", chinese: "≈2%", english: "≈ 2 %"),
      Goal(kind: .range, low: "4.5", high: "5", chinese: "4.5–5%", english: "4.5–5 %"),
      Goal(kind: .range, low: "4.5", chinese: "≥4.5%", english: "≥ 4.5 %"),
      Goal(kind: .range, high: "5", chinese: "≤5%", english: "≤ 5 %"),
      Goal(kind: .hold, chinese: "持平", english: "hold"),
      Goal(kind: .hold, value: "90", chinese: "持平90%", english: "hold 90 %"),
      Goal(kind: .falls, chinese: "下降", english: "falls"),
      Goal(kind: .rises, chinese: "上升", english: "rises"),
      Goal(kind: .full, value: "100", chinese: "全覆盖", english: "full"),
      Goal(kind: .zero, value: "0", chinese: "清零", english: "zero"),
      Goal(kind: .setElsewhere, chinese: "省定", english: "set elsewhere"),
      Goal(kind: .floor, chinese: "—", english: "—"),
    ])
  func target(_ goal: Goal) {
    let target = Target(
      id: "t", indicator: Index(0), region: Index(0), period: Period(year: 2023), kind: goal.kind,
      value: goal.value.flatMap { Quantity($0) }, low: goal.low.flatMap { Quantity($0) },
      high: goal.high.flatMap { Quantity($0) })
    #expect(Figure(target, in: plan, language: .chinese).text(in: .chinese) == goal.chinese)
    #expect(Figure(target, in: plan, language: .english).text(in: .english) == goal.english)
  }

  @Test("keeps the number apart from what follows it")
  func apart() {
    let target = Target(
      id: "t", indicator: Index(0), region: Index(0), period: Period(year: 2023), kind: .sameAs,
      comparison: Index(1))
    #expect(Figure(target, in: plan, language: .chinese) == Figure("同步", unit: "投资"))
    #expect(Figure(target, in: plan, language: .english) == Figure("same as", unit: "Investment"))
  }

  @Test(
    "of an outcome says how the number is meant",
    arguments: zip(Outcome.Bound.allCases, ["512", "≥ 512", "≤ 512", "≈ 512"]))
  func outcome(_ bound: Outcome.Bound, _ number: String) {
    let outcome = Outcome(
      indicator: Index(1), region: Index(0), period: Period(year: 2023), value: Quantity(512),
      bound: bound)
    let figure = Figure(outcome, of: plan.indicators[Index(1)], in: .chinese)
    #expect(figure == Figure(number, unit: "亿元"))
  }

  @Test("of an outcome that is not known is a dash")
  func unknown() {
    #expect(Figure(nil, of: plan.indicators[Index(1)], in: .english) == .unknown)
  }

  @Test("carries the sign of a difference")
  func differences() {
    #expect(Figure(points: Quantity("1.9")!, in: .english).text(in: .english) == "+1.9 pp")
    #expect(Figure(points: Quantity("-10.0")!, in: .chinese).text(in: .chinese) == "−10.0百分点")
    #expect(Figure(points: Quantity("0.0")!, in: .english).number == "0.0")
    let missing = Figure(difference: Quantity(-38), unit: "亿元", in: .english)
    #expect(missing.text(in: .english) == "−38 ×100M yuan")
  }

  @Test(
    "of a share is per cent",
    arguments: [
      ("0.5", "50"), ("1.317", "131.7"), ("0.999", "99.9"), ("-0.2", "−20"), ("1", "100"),
    ])
  func share(_ share: String, _ number: String) {
    #expect(Figure(share: Quantity(share)!) == Figure(number, unit: "%"))
  }

  @Test(
    "has its unit in English where the table knows it",
    arguments: [
      ("%", "%"), ("亿元", "×100M yuan"), ("万人", "×10k people"), ("个", ""), ("万个", "×10k"),
      ("公里", "km"), ("万吨/年", "×10k t/year"), ("A级", "A级"), ("", ""), ("万", "×10k"),
    ])
  func units(_ unit: String, _ english: String) {
    #expect(unitText(unit, in: .english) == english)
    #expect(unitText(unit, in: .chinese) == unit)
  }

  @Test("keeps hostile units harmless")
  func plain() {
    #expect(unitText("\u{1B}[2J", in: .chinese) == "‹U+001B›[2J")
  }
}
