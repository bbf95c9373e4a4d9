import Phrases
import PlanModel

/// A calculation as it is done and as it is written down: once with letters, once with figures.
package indirect enum Working: Sendable {
  /// A value of the plan under its letter.
  case term(String, Quantity)
  /// A figure that was worked out before, under its letter.
  case share(String, Ratio)
  case points(String, Ratio)
  case amount(String, Ratio)
  /// A number that the formula itself holds.
  case constant(Quantity)
  case sum([Working])
  case difference(Working, Working)
  case product(Working, Working)
  case quotient(Working, Working)
  /// The lesser, or the greater, of two.
  case least(Working, Working)
  case greatest(Working, Working)
  /// A difference of two shares, told in percentage points.
  case pointsOf(Working)

  /// What comes out; nil where it cannot be told, for a divisor is 0.
  package var value: Ratio? {
    switch self {
    case .term(_, let quantity), .constant(let quantity): Ratio(quantity)
    case .share(_, let ratio), .points(_, let ratio), .amount(_, let ratio): ratio
    case .sum(let parts):
      parts.reduce(Ratio.zero as Ratio?) { sum, part in
        sum.flatMap { sum in part.value.map { sum + $0 } }
      }
    case .difference(let left, let right): Working.both(left, right).map { $0 - $1 }
    case .product(let left, let right): Working.both(left, right).map { $0 * $1 }
    case .quotient(let left, let right): Working.both(left, right).flatMap { $0 / $1 }
    case .least(let left, let right): Working.both(left, right).map { min($0, $1) }
    case .greatest(let left, let right): Working.both(left, right).map { max($0, $1) }
    case .pointsOf(let inner): inner.value.map { $0 * 100 }
    }
  }

  private static func both(_ left: Working, _ right: Working) -> (Ratio, Ratio)? {
    left.value.flatMap { left in right.value.map { (left, $0) } }
  }
}

extension Working {
  /// With letters: `(x−b)/(T−b)`.
  package func symbols(in language: Language) -> String {
    text(in: language) { leaf in
      switch leaf {
      case .term(let symbol, _), .share(let symbol, _), .points(let symbol, _),
        .amount(let symbol, _):
        symbol
      default: nil
      }
    }
  }

  /// With figures: `(30.5−33)/(28−33)`.
  package func figures(in language: Language) -> String { text(in: language) { _ in nil } }

  private func text(in language: Language, naming name: (Working) -> String?) -> String {
    if let name = name(self) { return name }
    func side(_ part: Working, isTight: Bool = true) -> String {
      let text = part.text(in: language, naming: name)
      let needsBrackets = part.isLoose || (text.first == "−" && part.isLeaf)
      return isTight && needsBrackets ? "(" + text + ")" : text
    }
    let blank = language == .english ? " " : ""
    func call(_ function: String, _ left: Working, _ right: Working) -> String {
      let texts = [left, right].map { $0.text(in: language, naming: name) }
      return function + "(" + texts.joined(separator: "," + blank) + ")"
    }
    switch self {
    case .term(_, let quantity), .constant(let quantity): return quantity.signed
    case .share(_, let ratio): return Figure(share: ratio).text(in: language)
    case .points(_, let ratio): return Figure(points: ratio, in: language).number
    case .amount(_, let ratio): return ratio.shortest.signed
    case .sum(let parts):
      return parts.map { side($0) }.joined(separator: blank + "+" + blank)
    case .difference(let left, let right):
      return side(left, isTight: false) + blank + "−" + blank + side(right)
    case .product(let left, let right): return side(left) + "×" + side(right)
    case .quotient(let left, let right): return side(left) + "/" + side(right)
    case .least(let left, let right): return call("min", left, right)
    case .greatest(let left, let right): return call("max", left, right)
    case .pointsOf(let inner): return inner.text(in: language, naming: name)
    }
  }

  private var isLeaf: Bool {
    switch self {
    case .term, .share, .points, .amount, .constant: true
    default: false
    }
  }

  /// Whether it needs brackets as a part of a product, a quotient, or behind a minus.
  private var isLoose: Bool {
    switch self {
    case .sum, .difference: true
    case .pointsOf(let inner): inner.isLoose
    default: false
    }
  }
}

extension Ratio {
  /// The decimal nearest to it with at most four decimals, and none that say nothing.
  var shortest: Quantity {
    for places in 0..<4 {
      let value = rounded(to: places)
      if Ratio(value) == self { return value }
    }
    return rounded(to: 4)
  }
}
