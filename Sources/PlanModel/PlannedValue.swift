/// The planned cumulative value by the end of a part of a target's period.
package struct PlannedValue: Hashable, Sendable {
  package let period: Period
  package let value: Quantity

  package init(period: Period, value: Quantity) {
    self.period = period
    self.value = value
  }

  /// Reads `2026-Q1=1.1`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let period = Period(parts[0]), let value = Quantity(parts[1]) else {
      return nil
    }
    self.init(period: period, value: value)
  }

  /// Reads several, parted by blanks: how a schedule stands in the journal. Nil where a word is
  /// no planned value, or where there is none.
  package static func list(_ text: String) -> [PlannedValue]? {
    let words = text.split(separator: " ")
    let values = words.compactMap { PlannedValue($0) }
    return values.count == words.count && !values.isEmpty ? values : nil
  }
}

extension PlannedValue: CustomStringConvertible {
  /// As it stands in the journal: `2026-Q1=1.1`.
  package var description: String { "\(period)=\(value)" }
}
