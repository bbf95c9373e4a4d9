/// How long a part of a period is.
package enum PeriodLength: String, CaseIterable, Sendable {
  case month, quarter, half, year

  package var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .half: 6
    case .year: 12
    }
  }
}

extension Period {
  /// The parts of this length that the period is made of, in order; empty where it is no longer
  /// than one of them.
  package func parts(_ length: PeriodLength) -> [Period] {
    guard months > length.months else { return [] }
    return stride(from: 0, to: months, by: length.months).map { part(from: $0, length.months) }
  }
}
