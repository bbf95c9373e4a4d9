import PlanModel

// What outcomes say of each other.
extension TableReader<Outcome> {
  /// Warns of reports that come before what they report, and of later reports that are less
  /// final than earlier ones.
  mutating func checkVintages(_ outcomes: [Outcome]) {
    var first: [Series: Int] = [:]
    var repeated: [Int: [Int]] = [:]
    first.reserveCapacity(outcomes.count)
    for (row, outcome) in outcomes.enumerated() {
      guard let day = outcome.reportedOn else { continue }
      if day < outcome.period.firstDay {
        let fault = PlanFault.reportedTooEarly(day, outcome.period)
        report(.plan(fault), at: "reported_on", ofKept: row)
      }
      if let earlier = first.updateValue(row, forKey: outcome.series) {
        first[outcome.series] = earlier
        repeated[earlier, default: [earlier]].append(row)
      }
    }
    for rows in repeated.values { checkQualities(outcomes, rows) }
  }

  private mutating func checkQualities(_ outcomes: [Outcome], _ rows: [Int]) {
    let dated = rows.compactMap { row in outcomes[row].reportedOn.map { (day: $0, row: row) } }
    let inOrder = dated.sorted(by: <).map(\.row)
    for (earlier, later) in zip(inOrder, inOrder.dropFirst()) {
      let (before, after) = (outcomes[earlier].quality, outcomes[later].quality)
      guard after.rank < before.rank else { continue }
      let fault = PlanFault.lessFinal(after, than: before, line: line(ofKept: earlier))
      report(.plan(fault), at: "quality", ofKept: later)
    }
  }
}

extension TableReader<Outcome> {
  /// Warns where a value that counts from the start of the year is less than that of an earlier
  /// part of it, and no note says why.
  mutating func checkCourses(_ outcomes: [Outcome], of indicators: Table<Indicator>) {
    var courses: [Series: [Int]] = [:]
    for (row, outcome) in outcomes.enumerated() where !outcome.period.isSpan {
      guard indicators.rows[Int(outcome.indicator.row)].accumulation == .ytd else { continue }
      let year = Series(
        indicator: outcome.indicator, region: outcome.region, period: outcome.period.horizon)
      courses[year, default: []].append(row)
    }
    for rows in courses.values where rows.count > 1 { checkCourse(outcomes, rows) }
  }

  /// `rows` are those of one year.
  private mutating func checkCourse(_ outcomes: [Outcome], _ rows: [Int]) {
    let known = rows.sorted { (outcomes[$0].knownOn, $0) < (outcomes[$1].knownOn, $1) }
    var latest: [Int: Int] = [:]
    for row in known { latest[outcomes[row].period.lastMonth] = row }
    let course = latest.sorted { $0.key < $1.key }.map(\.value)
    for (earlier, later) in zip(course, course.dropFirst())
    where outcomes[later].falls(below: outcomes[earlier]) && outcomes[later].note.isEmpty {
      let fault = PlanFault.fallen(
        from: outcomes[earlier].value, outcomes[earlier].period, line: line(ofKept: earlier))
      report(.plan(fault), at: "value", ofKept: later)
    }
  }
}

extension Outcome {
  /// Whether the value is below the other one, as far as both are known.
  fileprivate func falls(below other: Outcome) -> Bool {
    bound != .atLeast && other.exceeds(value)
  }
}

extension Outcome.Quality {
  fileprivate var rank: Int { Outcome.Quality.allCases.firstIndex(of: self) ?? 0 }
}
