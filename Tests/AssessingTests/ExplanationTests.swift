import PlanModel
import Testing

@testable import Assessing

@Suite("An explanation")
struct ExplanationTests {
  private static let vectors = levelVectors + countVectors + rateVectors

  @Test("works out exactly what the assessment says", arguments: vectors)
  func figures(_ vector: Vector) throws {
    let explanation = try explanation(of: vector)
    let assessment = explanation.assessment
    let figures = Dictionary(
      uniqueKeysWithValues: explanation.figures.map { ($0.name, $0.working.value) })
    #expect(figures[.progress, default: nil] == assessment.progress)
    #expect(figures[.expected, default: nil] == assessment.expected)
    #expect(figures[.gap, default: nil] == assessment.gap)
    let outlook = vector.review.outlook(of: explanation.item)
    #expect(figures[.needed, default: nil] == outlook.catchUp?.needed)
    #expect(figures[.forecast, default: nil] == outlook.forecast?.linear)
    #expect(figures[.forecastBySchedule, default: nil] == outlook.forecast?.seasonal)
  }

  @Test("gives grounds that hold, for every verdict and for no silence", arguments: vectors)
  func grounds(_ vector: Vector) throws {
    let explanation = try explanation(of: vector)
    for ground in explanation.grounds {
      #expect(ground.holds, "\(ground.symbols(in: .english)): \(ground.figures(in: .english))")
    }
    let isJudged = explanation.assessment.status.isVerdict
    #expect(explanation.grounds.isEmpty != isJudged)
  }

  @Test("uses no letter that is not among its inputs and figures", arguments: vectors)
  func letters(_ vector: Vector) throws {
    let explanation = try explanation(of: vector)
    var known = Set(explanation.inputs.map(\.symbol) + ["m", "n", "L", "H", "S1", "S2"])
    for figure in explanation.figures {
      #expect(figure.working.letters.subtracting(known) == [])
      known.formUnion(["x", "S", "P", "E", "G"])
    }
  }

  @Test("works out where a value leads once three are known")
  func forecast() throws {
    let vector = Vector(
      name: "", accumulation: .ytd, unit: "个", kind: .floor, value: "30",
      reported: ["2023-03 6.1", "2023-06 14", "2023-09 22.1"], asOf: "2023-10-15", verdict: "")
    let figure = try #require(
      try explanation(of: vector).figures.first { $0.name == .forecast })
    #expect(figure.working.symbols(in: .english) == "x×n/m")
    #expect(figure.working.figures(in: .english) == "22.1×12/9")
    #expect(figure.working.value?.rounded(to: 2) == Quantity("29.47"))
  }

  private func explanation(of vector: Vector) throws -> Explanation {
    let review = vector.review
    return review.explanation(of: try #require(review.item(id: "t")))
  }
}

extension Status {
  /// Whether it says how a target stands, and not why nothing can be said.
  fileprivate var isVerdict: Bool {
    switch self {
    case .ahead, .onPace, .slightlyBehind, .behind, .severelyBehind, .movedBack, .metEarly, .met,
      .exceeded, .missed, .breached:
      true
    default: false
    }
  }
}

extension Working {
  fileprivate var letters: Set<String> {
    switch self {
    case .term(let letter, _), .share(let letter, _), .points(let letter, _),
      .amount(let letter, _):
      letter == "1" ? [] : [letter]
    case .constant: []
    case .sum(let parts): parts.reduce(into: []) { $0.formUnion($1.letters) }
    case .difference(let left, let right), .product(let left, let right),
      .quotient(let left, let right), .least(let left, let right),
      .greatest(let left, let right):
      left.letters.union(right.letters)
    case .pointsOf(let inner): inner.letters
    }
  }
}
