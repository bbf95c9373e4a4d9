/// A stretch of whole months that a plan speaks of: a year, a half, a quarter, a month or a span
/// of years.
package struct Period: Hashable, Sendable {
  /// Months since year 0 of the first month: `year * 12 + month - 1`.
  private let first: Int32
  /// The number of months: 1, 3, 6, 12, or a multiple of 12 for a span.
  package let months: Int

  package init(year: Int) { self.init(first: year * 12, months: 12) }

  private init(first: Int, months: Int) {
    self.first = Int32(first)
    self.months = months
  }

  /// Reads `2023`, `2023-06`, `2023-Q2`, `2023-H1` or `2021/2025`; nil for anything else.
  package init?(_ text: some StringProtocol) { self.init(utf8: String(text).utf8.span) }

  /// Reads the same from UTF-8, without making a string.
  package init?(utf8 bytes: Span<UInt8>) {
    guard bytes.count >= 4, let year = readDigits(bytes, in: 0..<4), year > 0 else { return nil }
    if bytes.count == 4 {
      self.init(year: year)
    } else if bytes.count == 9, bytes[4] == UInt8(ascii: "/") {
      guard let end = readDigits(bytes, in: 5..<9), end > year else { return nil }
      self.init(first: year * 12, months: (end - year + 1) * 12)
    } else {
      guard bytes.count == 7, bytes[4] == UInt8(ascii: "-") else { return nil }
      self.init(year: year, part: bytes.extracting(5..<7))
    }
  }

  private init?(year: Int, part: Span<UInt8>) {
    let unit: (months: Int, count: Int)
    switch part[0] {
    case UInt8(ascii: "Q"): unit = (3, 4)
    case UInt8(ascii: "H"): unit = (6, 2)
    case UInt8(ascii: "0"), UInt8(ascii: "1"): unit = (1, 12)
    default: return nil
    }
    guard let place = readDigits(part, in: unit.months == 1 ? 0..<2 : 1..<2) else { return nil }
    guard (1...unit.count).contains(place) else { return nil }
    self.init(first: year * 12 + (place - 1) * unit.months, months: unit.months)
  }

  package var firstYear: Int { Int(first) / 12 }
  package var lastYear: Int { (Int(first) + months - 1) / 12 }
  /// 1 to 12.
  package var firstMonth: Int { Int(first) % 12 + 1 }
  /// 1 to 12.
  package var lastMonth: Int { (Int(first) + months - 1) % 12 + 1 }
  package var isSpan: Bool { months > 12 }
  package var isYear: Bool { months == 12 }

  package var firstDay: Day { Day(year: firstYear, month: firstMonth, day: 1)! }
  package var lastDay: Day { Day(year: lastYear, month: lastMonth)!.latest }

  /// The year that a part of a year belongs to; a year or a span is its own horizon.
  package var horizon: Period { months < 12 ? Period(year: firstYear) : self }

  /// The year before the one in which this period begins.
  package var yearBefore: Period { Period(year: firstYear - 1) }

  /// The same stretch of the calendar, `years` later (or earlier, where negative).
  package func shifted(years: Int) -> Period {
    Period(first: Int(first) + years * 12, months: months)
  }

  /// The part that begins `month` months after this period and has `months` of them.
  func part(from month: Int, _ months: Int) -> Period {
    Period(first: Int(first) + month, months: months)
  }

  /// Whether every month of `other` is a month of this period.
  package func contains(_ other: Period) -> Bool {
    first <= other.first && Int(other.first) + other.months <= Int(first) + months
  }

  /// The months of this period that are over when `day` ends: 0 to `months`.
  package func monthsOver(on day: Day) -> Int {
    let latest = day.latest
    let isMonthEnd = latest.day == Day.daysInMonth(year: latest.year, month: latest.month ?? 12)
    let next = latest.year * 12 + (latest.month ?? 12) - (isMonthEnd ? 0 : 1)
    return min(max(0, next - Int(first)), months)
  }
}

extension Period: Comparable {
  /// By the first month, then by the last.
  package static func < (left: Period, right: Period) -> Bool {
    (left.first, left.months) < (right.first, right.months)
  }
}

extension Period: CustomStringConvertible {
  /// As it is written in a table.
  package var description: String {
    let year = padded(firstYear, to: 4)
    switch months {
    case 1: return year + "-" + padded(firstMonth, to: 2)
    case 3: return year + "-Q\((firstMonth + 2) / 3)"
    case 6: return year + "-H\((firstMonth + 5) / 6)"
    case 12: return year
    default: return year + "/" + padded(lastYear, to: 4)
    }
  }
}
