/// A day of the calendar, or as much of it as is known: `2023-06-30`, `2023-06` or `2023`.
///
/// Proleptic Gregorian, years 1 to 9999. Nothing here reads a clock.
package struct Day: Hashable, Sendable {
  package let year: Int
  /// 1 to 12, or nil where only the year is known.
  package let month: Int?
  /// 1 to 31, or nil where only the month is known.
  package let day: Int?

  /// Nil where no such day is in the calendar.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    guard (1...12).contains(month ?? 1), month != nil || day == nil else { return nil }
    guard (1...Day.daysInMonth(year: year, month: month ?? 1)).contains(day ?? 1) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
  package init?(_ text: some StringProtocol) { self.init(utf8: String(text).utf8.span) }

  /// Reads the same from UTF-8, without making a string.
  package init?(utf8 bytes: Span<UInt8>) {
    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10 else { return nil }
    guard let year = readDigits(bytes, in: 0..<4) else { return nil }
    var parts: (month: Int?, day: Int?) = (nil, nil)
    if bytes.count > 4 {
      guard bytes[4] == UInt8(ascii: "-"), let month = readDigits(bytes, in: 5..<7) else {
        return nil
      }
      parts.month = month
    }
    if bytes.count > 7 {
      guard bytes[7] == UInt8(ascii: "-"), let day = readDigits(bytes, in: 8..<10) else {
        return nil
      }
      parts.day = day
    }
    self.init(year: year, month: parts.month, day: parts.day)
  }

  /// The last day that this can mean: the end of the year or month where no more is known.
  package var latest: Day {
    let month = month ?? 12
    let last = Day.daysInMonth(year: year, month: month)
    return Day(year: year, month: month, day: day ?? last) ?? self
  }

  /// Days since 1970-01-01 of `latest`.
  package var ordinal: Int {
    let (latestMonth, latestDay) = (latest.month ?? 12, latest.day ?? 31)
    let shifted = latestMonth > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (latestMonth + (latestMonth > 2 ? -3 : 9)) + 2) / 5 + latestDay - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that is `ordinal` days after 1970-01-01; nil before year 1 and after year 9999.
  package init?(ordinal: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The number of days in a month: 28 to 31.
  package static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

}

extension Day: Comparable {
  /// By the last day each can mean.
  package static func < (left: Day, right: Day) -> Bool {
    let (first, second) = (left.latest, right.latest)
    return (first.year, first.month ?? 0, first.day ?? 0)
      < (second.year, second.month ?? 0, second.day ?? 0)
  }
}

extension Day: CustomStringConvertible {
  /// As it is written in a table: as many parts as are known.
  package var description: String {
    var text = padded(year, to: 4)
    if let month { text += "-" + padded(month, to: 2) }
    if let day { text += "-" + padded(day, to: 2) }
    return text
  }
}

/// The number that ASCII digits spell, or nil where another byte is among them or none is there.
package func readDigits(_ bytes: some Collection<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
  var number = 0
  for byte in bytes {
    guard (0x30...0x39).contains(byte) else { return nil }
    number = number * 10 + Int(byte - 0x30)
  }
  return number
}

/// The number that the ASCII digits of `range` spell, or nil where another byte is among them or
/// none is there.
package func readDigits(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int? {
  guard !range.isEmpty, range.count <= 18 else { return nil }
  var number = 0
  for place in range {
    guard (0x30...0x39).contains(bytes[place]) else { return nil }
    number = number * 10 + Int(bytes[place] - 0x30)
  }
  return number
}

/// `number` with zeros in front up to `width` digits.
package func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
