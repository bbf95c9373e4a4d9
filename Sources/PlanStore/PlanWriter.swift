import PlanModel

/// Writes a plan as the files of a plan folder. What it writes reads back as the same plan, and
/// what it wrote is written again byte for byte.
package struct PlanWriter {
  private let plan: Plan

  package init(_ plan: Plan) { self.plan = plan }

  /// All files: the descriptor first, then the tables in the order of `TableName`.
  package var files: [TableFile] {
    [TableFile(path: PlanFiles.descriptorName, bytes: descriptor)]
      + TableName.allCases.map { TableFile(path: $0.file, bytes: table($0)) }
  }

  /// The bytes of `datapackage.json`.
  package var descriptor: [UInt8] { DescriptorWriter(plan).bytes }

  /// The bytes of a table with its header line.
  package func table(_ name: TableName) -> [UInt8] {
    if name == .journal {
      return JournalWriter.ofToday.header + JournalWriter.ofToday.lines(plan.journal)
    }
    var text = CSVText()
    let columns = TableSchema(name).columns
    text.append(columns.map(\.name))
    for row in rows(name) {
      assert(row.count == columns.count, "a cell for each column of \(name)")
      text.append(row)
    }
    return text.bytes
  }

  private func rows(_ name: TableName) -> [[String]] {
    switch name {
    case .sectors: plan.sectors.rows.map { [$0.id] + $0.name.cells }
    case .regions: plan.regions.rows.map { [$0.id] + $0.name.cells + [id($0.parent)] }
    case .owners: plan.owners.rows.map { [$0.id] + $0.name.cells }
    case .sources: plan.sources.rows.map(cells)
    case .indicators: plan.indicators.rows.map(cells)
    case .targets: plan.targets.rows.map(cells)
    case .schedule: plan.schedule.map { [id($0.target), text($0.period), text($0.value)] }
    case .outcomes: plan.outcomes.map(cells)
    case .breaks: plan.breaks.map(cells)
    case .tasks: plan.tasks.rows.map(cells)
    case .milestones: plan.milestones.map(cells)
    case .journal: []
    }
  }
}

// One row of each table, in the order of the schema.
extension PlanWriter {
  private func cells(_ source: Source) -> [String] {
    [
      source.id, source.title, source.publisher, text(source.issued), source.path,
      source.sha256, source.url, source.note,
    ]
  }

  private func cells(_ indicator: Indicator) -> [String] {
    [indicator.id] + indicator.name.cells + [
      plan.sectors[indicator.sector].id, indicator.unit, String(indicator.decimals),
      indicator.direction.rawValue, indicator.nature.rawValue, indicator.accumulation.rawValue,
      id(indicator.numerator), id(indicator.denominator), id(indicator.growthOf),
    ]
  }

  private func cells(_ target: Target) -> [String] {
    let goal = [target.value, target.low, target.high, target.tolerance, target.baseline]
    return [
      target.id, id(target.indicator), id(target.region), id(target.owner),
      text(target.period), target.kind.rawValue,
    ] + goal.map(text) + [
      id(target.comparison), text(target.setOn), id(target.supersedes), target.reason,
      id(target.parent),
    ] + cells(target.citation) + [target.note]
  }

  private func cells(_ outcome: Outcome) -> [String] {
    [
      id(outcome.indicator), id(outcome.region), text(outcome.period),
      text(outcome.reportedOn), text(outcome.value), outcome.bound.rawValue,
      outcome.quality.rawValue, outcome.basis.rawValue,
    ] + cells(outcome.citation) + [outcome.note]
  }

  private func cells(_ place: SeriesBreak) -> [String] {
    [id(place.indicator), text(place.period), text(place.factor)] + cells(place.citation)
      + [place.note]
  }

  private func cells(_ task: PlanTask) -> [String] {
    [task.id] + task.title.cells + [
      task.kind.rawValue, plan.sectors[task.sector].id, id(task.region), id(task.owner),
      text(task.period), text(task.due), text(task.weight), text(task.quantity), task.unit,
      id(task.parent), id(task.indicator),
    ] + cells(task.citation) + [task.note]
  }

  private func cells(_ milestone: Milestone) -> [String] {
    [
      plan.tasks[milestone.task].id, String(milestone.number), milestone.title,
      text(milestone.due), text(milestone.weight),
    ]
  }

  private func cells(_ citation: Citation) -> [String] {
    [citation.source.map { plan.sources[$0].id } ?? "", citation.locator]
  }
}

// Single cells; nothing is an empty cell.
extension PlanWriter {
  private func text(_ value: (some CustomStringConvertible)?) -> String {
    value?.description ?? ""
  }

  private func id(_ index: Index<Region>?) -> String { index.map { plan.regions[$0].id } ?? "" }
  private func id(_ index: Index<Owner>?) -> String { index.map { plan.owners[$0].id } ?? "" }
  private func id(_ index: Index<Target>?) -> String { index.map { plan.targets[$0].id } ?? "" }
  private func id(_ index: Index<PlanTask>?) -> String { index.map { plan.tasks[$0].id } ?? "" }
  private func id(_ index: Index<Indicator>?) -> String {
    index.map { plan.indicators[$0].id } ?? ""
  }
}

extension Name {
  fileprivate var cells: [String] { [chinese, english] }
}
