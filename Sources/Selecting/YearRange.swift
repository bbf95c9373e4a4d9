import PlanModel

/// A stretch of years, as in `2023`, `2020..2023`, `2020..` or `2021/2025`.
struct YearRange: Equatable, Sendable {
  private let first: Int
  private let last: Int

  /// Nil for anything that is no such stretch.
  init?(_ text: String) {
    if let span = Period(text), span.isYear || span.isSpan {
      (first, last) = (span.firstYear, span.lastYear)
      return
    }
    guard let dots = text.firstIndex(of: "."), text[dots...].hasPrefix("..") else { return nil }
    let (start, end) = (text[..<dots], text[dots...].dropFirst(2))
    let (low, high) = (Day(start)?.year, Day(end)?.year)
    guard start.count == (low == nil ? 0 : 4), end.count == (high == nil ? 0 : 4),
      low != nil || high != nil
    else { return nil }
    (first, last) = (low ?? .min, high ?? .max)
    guard first <= last else { return nil }
  }

  /// Whether the horizon has a year in common with the stretch.
  func overlaps(_ horizon: Period) -> Bool {
    horizon.firstYear <= last && horizon.lastYear >= first
  }
}
