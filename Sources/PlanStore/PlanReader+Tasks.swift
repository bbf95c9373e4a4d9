import PlanModel

extension PlanReader {
  mutating func readTasks() {
    var table = reader(.tasks, of: PlanTask.self)
    var (rows, parents) = ([PlanTask](), [CellRange?]())
    rows.reserveCapacity(table.rowCount)
    let kinds = WordList(PlanTask.Kind.self)
    while table.nextRow() {
      var parent: CellRange?
      guard let task = readTask(&table, kinds, &parent) else { continue }
      rows.append(task)
      parents.append(parent)
      table.keep()
    }
    let links = table.tree(parents, "parent_id") { rows[$0].id }
    for (row, parent) in links.enumerated() { rows[row].parent = parent }
    plan.tasks = table.finished(rows)
    tasks = table.keys
    diagnostics += table.sortedDiagnostics
  }

  private func readTask(
    _ table: inout TableReader<PlanTask>, _ kinds: WordList<PlanTask.Kind>,
    _ parent: inout CellRange?
  ) -> PlanTask? {
    let id = table.key("task_id")
    let title = table.name("title", "title_en")
    let kind = table.word("kind", in: kinds)
    let sector = table.reference("sector_id", in: sectors)
    let region = table.reference("region_id", in: regions)
    let owner = table.reference("owner_id", in: owners)
    let (period, due) = (table.period("period"), table.day("due"))
    let (weight, quantity) = (table.amount("weight"), table.quantity("quantity"))
    let unit = table.string("unit")
    parent = table.nextCell("parent_id")
    let indicator = table.reference("indicator_id", in: indicators)
    let citation = table.citation(in: sources)
    let note = table.string("note")
    guard table.isSound, let id, let kind, let sector, let region, let period else { return nil }
    return PlanTask(
      id: id, title: title, kind: kind, sector: sector, region: region, owner: owner,
      period: period, due: due, weight: weight, quantity: quantity, unit: unit,
      indicator: indicator, citation: citation, note: note, line: table.line)
  }

  mutating func readMilestones() {
    var table = reader(.milestones, of: Milestone.self)
    var lines: [MilestoneKey: Int] = [:]
    while table.nextRow() {
      let task = table.reference("task_id", in: tasks)
      let number = table.integer("number", in: 1...9999)
      let (title, due) = (table.string("title"), table.day("due"))
      let weight = table.amount("weight")
      guard table.isSound, let task, let number else { continue }
      let key = MilestoneKey(task: task, number: number)
      guard table.claim(key, in: &lines, "\(plan.tasks[task].id), \(number)") else { continue }
      plan.milestones.append(
        Milestone(
          task: task, number: number, title: title, due: due, weight: weight, line: table.line))
      table.keep()
    }
    diagnostics += table.sortedDiagnostics
  }

  private struct MilestoneKey: Hashable {
    let task: Index<PlanTask>
    let number: Int
  }
}
