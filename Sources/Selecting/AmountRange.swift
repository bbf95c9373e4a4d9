import Assessing
import PlanModel

/// A stretch of numbers, as in `<80`, `>=5`, `80..100` or `100`.
struct AmountRange: Equatable, Sendable {
  private struct Limit: Equatable {
    let value: Ratio
    let isIncluded: Bool
  }

  private var low: Limit?
  private var high: Limit?

  /// Nil for anything that is no such stretch. A per cent sign behind a number is allowed.
  init?(_ text: String) {
    if let dots = text.firstIndex(of: "."), text[dots...].hasPrefix("..") {
      let (first, last) = (text[..<dots], text[dots...].dropFirst(2))
      guard !(first.isEmpty && last.isEmpty), first.isEmpty || AmountRange.amount(first) != nil,
        last.isEmpty || AmountRange.amount(last) != nil
      else { return nil }
      low = AmountRange.amount(first).map { Limit(value: $0, isIncluded: true) }
      high = AmountRange.amount(last).map { Limit(value: $0, isIncluded: true) }
      if let low, let high, low.value > high.value { return nil }
      return
    }
    let signs = ["<=", ">=", "≤", "≥", "<", ">", "="]
    let sign = signs.first { text.hasPrefix($0) } ?? ""
    guard let value = AmountRange.amount(text.dropFirst(sign.count)) else { return nil }
    let limit = Limit(value: value, isIncluded: sign != "<" && sign != ">")
    if !sign.hasPrefix(">"), sign != "≥" { high = limit }
    if !sign.hasPrefix("<"), sign != "≤" { low = limit }
  }

  private static func amount(_ text: some StringProtocol) -> Ratio? {
    let digits = text.hasSuffix("%") ? String(text.dropLast()) : String(text)
    return Quantity(digits).map { Ratio($0) }
  }

  func contains(_ value: Ratio) -> Bool {
    if let low, value < low.value || (value == low.value && !low.isIncluded) { return false }
    if let high, value > high.value || (value == high.value && !high.isIncluded) { return false }
    return true
  }
}
