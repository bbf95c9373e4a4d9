import PlanModel

extension PlanReader {
  mutating func readTargets() {
    var table = reader(.targets, of: Target.self)
    var rows: [Target] = []
    rows.reserveCapacity(table.rowCount)
    let kinds = WordList(TargetKind.self)
    var (parents, replaced) = ([CellRange?](), [CellRange?]())
    while table.nextRow() {
      var links = TargetLinks()
      guard let target = readTarget(&table, kinds, &links) else { continue }
      rows.append(target)
      parents.append(links.parent)
      replaced.append(links.supersedes)
      table.keep()
    }
    let parentLinks = table.tree(parents, "parent_id") { rows[$0].id }
    let replacedLinks = table.tree(replaced, "supersedes") { rows[$0].id }
    for row in rows.indices {
      rows[row].parent = parentLinks[row]
      rows[row].supersedes = replacedLinks[row]
    }
    if files.thoroughness == .whole {
      table.checkReplacements(rows)
      table.checkInForce(rows)
    }
    plan.targets = table.finished(rows)
    targets = table.keys
    diagnostics += table.sortedDiagnostics
  }

  /// The cells of a target that name other targets.
  private struct TargetLinks {
    var parent: CellRange?
    var supersedes: CellRange?
  }

  private func readTarget(
    _ table: inout TableReader<Target>, _ kinds: WordList<TargetKind>,
    _ links: inout TargetLinks
  ) -> Target? {
    let id = table.key("target_id")
    let indicator = table.reference("indicator_id", in: indicators)
    let region = table.reference("region_id", in: regions)
    let owner = table.reference("owner_id", in: owners)
    let period = table.period("period")
    let kind = table.word("kind", in: kinds)
    let value = table.quantity("value")
    let (low, high) = (table.quantity("low"), table.quantity("high"))
    let (tolerance, baseline) = (table.amount("tolerance"), table.quantity("baseline"))
    let comparison = table.reference("compare_with", in: indicators)
    let setOn = table.day("set_on")
    links.supersedes = table.nextCell("supersedes")
    let reason = table.string("reason")
    links.parent = table.nextCell("parent_id")
    let citation = table.citation(in: sources)
    let note = table.string("note")
    guard table.isSound, let id, let indicator, let region, let period, let kind else {
      return nil
    }
    let target = Target(
      id: id, indicator: indicator, region: region, owner: owner, period: period, kind: kind,
      value: value, low: low, high: high, tolerance: tolerance, baseline: baseline,
      comparison: comparison, setOn: setOn, reason: reason, citation: citation, note: note,
      line: table.line)
    table.checkKind(of: target)
    return table.isSound ? target : nil
  }

  mutating func readSchedule() {
    var table = reader(.schedule, of: ScheduleStep.self)
    var lines: [StepKey: Int] = [:]
    while table.nextRow() {
      let target = table.reference("target_id", in: targets)
      let period = table.period("period")
      let value = table.quantity("value")
      guard table.isSound, let target, let period, let value else { continue }
      let key = StepKey(target: target.row, period: period)
      guard table.claim(key, in: &lines, "\(plan.targets[target].id), \(period)") else {
        continue
      }
      plan.schedule.append(
        ScheduleStep(target: target, period: period, value: value, line: table.line))
      table.keep()
      let whole = plan.targets[target].period
      if !whole.contains(period) {
        table.report(.plan(.outside(period, of: whole)), at: "period", ofKept: lines.count - 1)
      }
    }
    diagnostics += table.sortedDiagnostics
  }

  private struct StepKey: Hashable {
    let target: Int32
    let period: Period
  }
}
