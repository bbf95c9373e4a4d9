import Assessing
import PlanModel

/// One line of the table of edge vectors in the specification, by the name that it has there, or a
/// line that the table lacks.
struct EdgeVector: Sendable {
  let name: String
  /// What the engine says, worked out anew.
  let facts: @Sendable () -> [String]
  let expected: [String]

  init(_ name: String, _ facts: @escaping @Sendable () -> [String], _ expected: String...) {
    self.name = name
    self.facts = facts
    self.expected = expected
  }
}

extension Vector {
  /// The verdict in one line, the methods that have something to say, and the score.
  var facts: [String] {
    let review = review
    let item = review.item(id: "t")!
    let methods = review.methods(of: item).map(\.formula.rawValue).joined(separator: " ")
    let score = review.score(of: item).map { "score \($0.text(2))" }
    return [review.assessment(of: item).line, methods.isEmpty ? nil : "methods " + methods, score]
      .compactMap(\.self)
  }

  var flagged: String {
    let assessment = assessment
    return ([assessment.line] + assessment.flags.map(\.rawValue)).joined(separator: " ")
  }

  var gaps: String {
    let review = review
    guard let gaps = review.reportingGaps(of: review.item(id: "t")!) else { return "no gaps" }
    func list(_ periods: [Period]) -> String {
      periods.map(\.description).joined(separator: " ")
    }
    return "missing \(list(gaps.missing)) included \(list(gaps.included))"
  }

  func method(_ formula: Formula) -> Method? {
    let review = review
    return review.methods(of: review.item(id: "t")!).first { $0.formula == formula }
  }
}

extension Ratio {
  func text(_ places: Int) -> String { rounded(to: places).description }
}

extension Ratio? {
  func text(_ places: Int) -> String { map { $0.text(places) } ?? "—" }
}
