import Assessing
import PlanModel
import Testing

/// What holds for every value, not only for worked examples.
@Suite("Verdicts in general")
struct VerdictPropertyTests {
  private static let values = [-40, -3, 0, 1, 19, 20, 33, 50, 55, 60, 79, 80, 81, 120]
  /// From the worst to the best; words of one band stand together.
  private static let ladder: [[Status]] = [
    [.movedBack], [.severelyBehind], [.behind], [.slightlyBehind], [.missed, .onPace],
    [.ahead], [.met, .metEarly], [.exceeded],
  ]

  private func rank(_ status: Status) -> Int {
    Self.ladder.firstIndex { $0.contains(status) } ?? -1
  }

  private func floor(_ value: Int, _ accumulation: Accumulation, asOf day: String) -> Assessment {
    let part = day < "2024" ? "2023-06" : "2023"
    return Vector(
      name: "", accumulation: accumulation, kind: .floor, value: "80", baseline: "20",
      reported: ["\(part) \(value)"], asOf: day, verdict: ""
    ).assessment
  }

  @Test(
    "never get worse as the value grows", arguments: [Accumulation.stock, .rate],
    ["2023-07-15", "2024-03-15"])
  func monotone(_ accumulation: Accumulation, day: String) {
    let assessments = Self.values.map { floor($0, accumulation, asOf: day) }
    let ranks = assessments.map { rank($0.status) }
    #expect(!ranks.contains(-1))
    #expect(ranks == ranks.sorted())
    let gaps = assessments.compactMap(\.gap)
    #expect(gaps.count == Self.values.count)
    #expect(gaps == gaps.sorted())
  }

  @Test("of a mirrored target are the same", arguments: values)
  func mirrored(_ value: Int) {
    for day in ["2023-07-15", "2024-03-15"] {
      let part = day < "2024" ? "2023-06" : "2023"
      let up = Vector(
        name: "", accumulation: .stock, unit: "", kind: .range, low: "80", high: "90",
        baseline: "20", reported: ["\(part) \(value)"], asOf: day, verdict: ""
      ).assessment
      let down = Vector(
        name: "", accumulation: .stock, direction: .down, unit: "", kind: .range, low: "-90",
        high: "-80", baseline: "-20", reported: ["\(part) \(-value)"], asOf: day, verdict: ""
      ).assessment
      #expect(up.line == down.line)
    }
  }

  @Test("do not hang on the unit", arguments: countVectors + levelVectors)
  func scaled(_ vector: Vector) {
    var scaled = vector
    scaled.unit = "scaled"
    var plain = vector
    plain.unit = "plain"
    guard vector.kind != .full else { return }
    scaled.value = vector.value.map(tenth)
    (scaled.low, scaled.high) = (vector.low.map(tenth), vector.high.map(tenth))
    scaled.tolerance = vector.tolerance.map(tenth)
    scaled.baseline = vector.baseline.map(tenth)
    scaled.reported = vector.reported.map(tenthAtEnd)
    scaled.planned = vector.planned.map(tenthAtEnd)
    #expect(scaled.assessment.line == plain.assessment.line)
  }

  private func tenth(_ amount: String) -> String {
    let quantity = Quantity(amount)!
    return Quantity(mantissa: quantity.mantissa, decimals: quantity.decimals + 1).description
  }

  private func tenthAtEnd(_ line: String) -> String {
    let amount = line.split(separator: " ").last!
    let digits = amount.drop { "<>=~".contains($0) }
    return line.dropLast(digits.count) + tenth(String(digits))
  }

  @Test("are made for the greatest and smallest numbers too")
  func extremes() {
    let numbers = ["999999999999999999", "-999999999.999999999", "0.000000001", "0"]
    for kind in TargetKind.allCases {
      for accumulation in Accumulation.allCases {
        for value in numbers {
          for baseline in numbers {
            for outcome in numbers {
              let vector = Vector(
                name: "", accumulation: accumulation, kind: kind, value: value, low: value,
                high: baseline, tolerance: "0.1", baseline: baseline,
                reported: ["2022 \(value)", "2023-06 \(outcome)", "other 2023-06 \(baseline)"],
                planned: ["2023-06 \(value)"], asOf: "2023-07-15", verdict: "")
              _ = vector.assessment.line
            }
          }
        }
      }
    }
  }
}
