import PlanModel

extension PlanReader {
  mutating func readOutcomes() {
    var table = reader(.outcomes, of: Outcome.self)
    let words = OutcomeWords()
    var lines: [OutcomeKey: Int] = [:]
    plan.outcomes.reserveCapacity(table.rowCount)
    while table.nextRow() {
      guard let outcome = readOutcome(&table, words) else { continue }
      guard
        files.thoroughness == .glance
          || table.claim(OutcomeKey(outcome), in: &lines, key(of: outcome))
      else { continue }
      plan.outcomes.append(outcome)
      table.keep()
    }
    if files.thoroughness == .whole {
      table.checkVintages(plan.outcomes)
      table.checkCourses(plan.outcomes, of: plan.indicators)
    }
    diagnostics += table.sortedDiagnostics
  }

  private func readOutcome(
    _ table: inout TableReader<Outcome>, _ words: OutcomeWords
  ) -> Outcome? {
    let indicator = table.reference("indicator_id", in: indicators)
    let region = table.reference("region_id", in: regions)
    let period = table.period("period")
    let reportedOn = table.day("reported_on")
    let value = table.quantity("value")
    let bound = table.word("bound", in: words.bounds)
    let quality = table.word("quality", in: words.qualities)
    let basis = table.word("basis", in: words.bases)
    let citation = table.citation(in: sources)
    let note = table.string("note")
    guard table.isSound, let indicator, let region, let period, let value, let bound, let quality,
      let basis
    else { return nil }
    return Outcome(
      indicator: indicator, region: region, period: period, reportedOn: reportedOn,
      value: value, bound: bound, quality: quality, basis: basis, citation: citation,
      note: note, origin: .table(line: table.line))
  }

  /// The key of an outcome as a person reads it.
  private func key(of outcome: Outcome) -> String {
    let names = [plan.indicators[outcome.indicator].id, plan.regions[outcome.region].id]
    let times = [outcome.period.description, outcome.reportedOn?.description ?? ""]
    return (names + times).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// The words that an outcome's cells may hold.
private struct OutcomeWords {
  let bounds = WordList(Outcome.Bound.self)
  let qualities = WordList(Outcome.Quality.self)
  let bases = WordList(Outcome.Basis.self)
}

private struct OutcomeKey: Hashable {
  private let series: Series
  private let reportedOn: Day?

  init(_ outcome: Outcome) {
    series = outcome.series
    reportedOn = outcome.reportedOn
  }
}
