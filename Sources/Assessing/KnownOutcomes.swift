import PlanModel

/// The outcomes known on a day, by indicator, region, period and vintage.
struct KnownOutcomes: Sendable {
  /// All vintages of one series.
  struct Group: Sendable {
    let series: Series
    /// The place of its first row in file order.
    let place: Int32
    var range: Range<Int32>
  }

  private let outcomes: [Outcome]
  /// Ordered by series.
  private(set) var groups: [Group]
  /// The first group of each indicator, and one past the last.
  private let starts: [Int32]

  /// Takes what is known on `asOf` of `outcomes`, which stand in file order.
  init(_ outcomes: [Outcome], indicators: Int, asOf: Day) {
    let today = Int32(asOf.ordinal)
    let vintages = outcomes.indices.map { Vintage(of: outcomes[$0], at: $0) }
      .filter { $0.known <= today }.sorted()
    self.outcomes = vintages.map { outcomes[Int($0.place)] }
    groups = KnownOutcomes.grouped(vintages)
    var starts = [Int32](repeating: 0, count: indicators + 1)
    for group in groups { starts[Int(group.series.indicator.row) + 1] += 1 }
    for row in 0..<indicators { starts[row + 1] += starts[row] }
    self.starts = starts
  }

  private static func grouped(_ vintages: [Vintage]) -> [Group] {
    var groups: [Group] = []
    var first = 0
    for place in vintages.indices {
      let isLast =
        place + 1 == vintages.count || vintages[place + 1].series != vintages[first].series
      guard isLast else { continue }
      let rows = vintages[first...place].lazy.map(\.place)
      groups.append(
        Group(
          series: vintages[first].series, place: rows.min() ?? 0,
          range: Int32(first)..<Int32(place + 1)))
      first = place + 1
    }
    return groups
  }

  /// The vintages of a group, oldest first.
  subscript(group: Group) -> ArraySlice<Outcome> {
    outcomes[Int(group.range.lowerBound)..<Int(group.range.upperBound)]
  }

  /// The groups of one indicator and region, by period.
  func groups(of indicator: Index<Indicator>, in region: Index<Region>) -> ArraySlice<Group> {
    let row = Int(indicator.row)
    let candidates = groups[Int(starts[row])..<Int(starts[row + 1])]
    let first = candidates.partition { $0.series.region >= region }
    let end = candidates[first...].partition { $0.series.region > region }
    return candidates[first..<end]
  }

  /// The same without the latest vintage of each of `series`, which have others.
  func withoutLatest(of series: [Series]) -> KnownOutcomes {
    var known = self
    for place in series.compactMap(place(of:)) where groups[place].range.count > 1 {
      let range = groups[place].range
      known.groups[place].range = range.lowerBound..<range.upperBound - 1
    }
    return known
  }

  /// Whether the same series have values, in the same order of the file.
  func hasSameSeries(as other: KnownOutcomes) -> Bool {
    groups.count == other.groups.count
      && zip(groups, other.groups).allSatisfy { $0.series == $1.series && $0.place == $1.place }
  }

  /// The place of a series among the groups, or nil where no value of it is known.
  func place(of series: Series) -> Int? {
    let candidates = groups(of: series.indicator, in: series.region)
    let place = candidates.partition { $0.series.period >= series.period }
    guard place < candidates.endIndex, candidates[place].series == series else { return nil }
    return place
  }

  /// The vintages of a series, oldest first; empty where none is known.
  func vintages(of series: Series) -> ArraySlice<Outcome> {
    place(of: series).map { self[groups[$0]] } ?? []
  }
}

/// What orders the vintages: the series, then when each became known, how final it is, and its
/// place in the file.
private struct Vintage: Comparable {
  let series: Series
  /// The day it became known, which is the end of its period where no report says so.
  let known: Int32
  private let quality: Int32
  let place: Int32

  init(of outcome: Outcome, at place: Int) {
    series = outcome.series
    known = Int32(outcome.knownOn.ordinal)
    quality = outcome.quality.finality
    self.place = Int32(place)
  }

  static func < (left: Vintage, right: Vintage) -> Bool {
    if left.series != right.series { return left.series < right.series }
    return (left.known, left.quality, left.place) < (right.known, right.quality, right.place)
  }
}

extension ArraySlice {
  /// The first place that is true of `isPast`, which must hold for all places behind one for
  /// which it holds; the end where it holds for none.
  fileprivate func partition(where isPast: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
