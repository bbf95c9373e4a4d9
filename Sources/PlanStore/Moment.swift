import PlanModel

/// A moment in UTC, to the second. The clock is read elsewhere.
package struct Moment: Equatable, Sendable {
  package let day: Day
  /// 0 to 86,399.
  private let secondOfDay: Int

  /// 1970-01-01, from which seconds are counted.
  package static let start = Moment(day: Day(ordinal: 0) ?? Period(year: 1970).firstDay)

  private init(day: Day) {
    self.day = day
    secondOfDay = 0
  }

  /// Nil before year 1 and after year 9999.
  package init?(secondsSince1970 seconds: Int) {
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    guard let day = Day(ordinal: days) else { return nil }
    self.day = day
    secondOfDay = seconds - days * 86_400
  }

  /// As a journal holds it: `2026-11-25T10:11:12Z`.
  package var text: String { "\(day)T\(clock(separator: ":"))Z" }

  /// As an id holds it: `20261125T101112Z`.
  package var compact: String {
    day.description.filter { $0 != "-" } + "T" + clock(separator: "") + "Z"
  }

  private func clock(separator: String) -> String {
    [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
      .map { padded($0, to: 2) }.joined(separator: separator)
  }

  /// Whether the bytes are a moment as a journal holds it.
  static func isMoment(utf8 bytes: Span<UInt8>) -> Bool {
    guard bytes.count == 20, Day(utf8: bytes.extracting(0..<10)) != nil else { return false }
    for (place, mark) in [(10, "T"), (13, ":"), (16, ":"), (19, "Z")] as [(Int, Unicode.Scalar)]
    where bytes[place] != UInt8(ascii: mark) { return false }
    guard let hour = readDigits(bytes, in: 11..<13), let minute = readDigits(bytes, in: 14..<16),
      let second = readDigits(bytes, in: 17..<19)
    else { return false }
    return hour < 24 && minute < 60 && second <= 60
  }
}
