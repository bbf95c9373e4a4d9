import PlanModel

extension PlanReader {
  mutating func readBreaks() {
    var table = reader(.breaks, of: SeriesBreak.self)
    var lines: [BreakKey: Int] = [:]
    while table.nextRow() {
      let indicator = table.reference("indicator_id", in: indicators)
      let period = table.period("period")
      let factor = table.amount("factor")
      let citation = table.citation(in: sources)
      let note = table.string("note")
      guard table.isSound, let indicator, let period else { continue }
      let key = BreakKey(indicator: indicator.row, period: period)
      guard table.claim(key, in: &lines, "\(plan.indicators[indicator].id), \(period)") else {
        continue
      }
      plan.breaks.append(
        SeriesBreak(
          indicator: indicator, period: period, factor: factor, citation: citation, note: note,
          line: table.line))
      table.keep()
    }
    diagnostics += table.sortedDiagnostics
  }

  private struct BreakKey: Hashable {
    let indicator: Int32
    let period: Period
  }
}
