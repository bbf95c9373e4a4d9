import Phrases
import PlanModel

/// What a verdict follows from: two figures, and how they stand to each other.
package struct Comparison: Sendable {
  package let left: Working
  package let relation: Relation
  package let right: Working

  package enum Relation: String, Sendable {
    case less = "<"
    case atMost = "≤"
    case equal = "="
    case atLeast = "≥"
    case greater = ">"
  }

  init(_ left: Working, _ relation: Relation, _ right: Working) {
    self.left = left
    self.relation = relation
    self.right = right
  }

  /// Whether the figures do stand so; a comparison that is told is always true.
  package var holds: Bool {
    guard let left = left.value, let right = right.value else { return false }
    return switch relation {
    case .less: left < right
    case .atMost: left <= right
    case .equal: left == right
    case .atLeast: left >= right
    case .greater: left > right
    }
  }

  /// `x ≥ T`.
  package func symbols(in language: Language) -> String {
    left.symbols(in: language) + " \(relation.rawValue) " + right.symbols(in: language)
  }

  /// `7.9 ≥ 6`.
  package func figures(in language: Language) -> String {
    left.figures(in: language) + " \(relation.rawValue) " + right.figures(in: language)
  }
}
