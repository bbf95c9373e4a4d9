import Assessing
import PlanModel
import Testing

/// One worked example: a target, what was reported, and the verdict on a day.
///
/// The verdict is one line: status, `P` progress, `E` expected (in per cent), `G` gap (in points),
/// formula.
struct Vector: Sendable, CustomTestStringConvertible {
  let name: String
  let accumulation: Accumulation
  var direction = Direction.up
  var unit = "%"
  let kind: TargetKind
  var value: String?
  var low: String?
  var high: String?
  var tolerance: String?
  var baseline: String?
  var period = "2023"
  /// `PERIOD VALUE`, the value with its bound in front; `other PERIOD VALUE` for the indicator
  /// that the target is compared with.
  var reported: [String] = []
  /// `PERIOD VALUE`, planned.
  var planned: [String] = []
  /// `PERIOD FACTOR` or `PERIOD`: where the series breaks.
  var breaks: [String] = []
  /// Nil = the day on which the period is over and some weeks more.
  var asOf: String?
  let verdict: String

  var testDescription: String { name }

  var review: Review {
    var plan = PlanBuilder()
    plan.indicator("it", unit: unit, direction: direction, accumulation: accumulation)
    plan.indicator("other", unit: unit, direction: direction, accumulation: accumulation)
    plan.target(
      "t", of: "it", period: period, kind, value, low: low, high: high, tolerance: tolerance,
      baseline: baseline, comparison: kind == .sameAs ? "other" : nil)
    for line in reported {
      let words = line.split(separator: " ").map(String.init)
      let amount = words[words.count - 1]
      let bound = Outcome.Bound.allCases.last { amount.hasPrefix($0.rawValue) }
      plan.outcome(
        words.count == 3 ? words[0] : "it", words[words.count - 2],
        String(amount.dropFirst(bound?.rawValue.count ?? 0)), bound: bound ?? .exactly)
    }
    for line in planned {
      let words = line.split(separator: " ").map(String.init)
      plan.step("t", words[0], words[1])
    }
    for line in breaks {
      let words = line.split(separator: " ").map(String.init)
      plan.seriesBreak("it", words[0], factor: words.count > 1 ? words[1] : nil)
    }
    return plan.review(asOf: asOf ?? "2024-03-15")
  }

  var assessment: Assessment {
    let review = review
    return review.assessment(of: review.item(id: "t")!)
  }
}

extension Assessment {
  /// The verdict in one line, with one decimal, or as many as a small gap needs.
  var line: String {
    var words = [status.rawValue]
    if let progress { words.append("P \((progress * 100).rounded(to: 1))") }
    if let expected { words.append("E \((expected * 100).rounded(to: 1))") }
    if let gap {
      let points = gap.rounded(to: 1)
      words.append("G \(points > .zero ? "+" : "")\(points)")
    }
    if !formula.isEmpty { words.append(formula) }
    return words.joined(separator: " ")
  }
}
