/// A discrete thing to do.
package struct PlanTask: PlanRow {
  package let id: String
  package let title: Name
  package let kind: Kind
  package let sector: Index<Sector>
  package let region: Index<Region>
  package let owner: Index<Owner>?
  package let period: Period
  /// The day it is promised for; nil = the end of its period.
  package let due: Day?
  package let weight: Quantity?
  package let quantity: Quantity?
  package let unit: String
  package var parent: Index<PlanTask>?
  /// The indicator whose scheme the task belongs to (一指标一方案); nil = none.
  package let indicator: Index<Indicator>?
  package let citation: Citation
  package let note: String
  /// The line of `tasks.csv` that this row begins on, from 1.
  package let line: Int

  package init(
    id: String, title: Name, kind: Kind, sector: Index<Sector>, region: Index<Region>,
    owner: Index<Owner>? = nil, period: Period, due: Day? = nil, weight: Quantity? = nil,
    quantity: Quantity? = nil, unit: String = "", parent: Index<PlanTask>? = nil,
    indicator: Index<Indicator>? = nil, citation: Citation = Citation(), note: String = "",
    line: Int = 0
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.sector = sector
    self.region = region
    self.owner = owner
    self.period = period
    self.due = due
    self.weight = weight
    self.quantity = quantity
    self.unit = unit
    self.parent = parent
    self.indicator = indicator
    self.citation = citation
    self.note = note
    self.line = line
  }

  /// The day by which it is to be done.
  package var deadline: Day { due?.latest ?? period.lastDay }
}

extension PlanTask {
  package enum Kind: String, CaseIterable, Sendable {
    case project, livelihood, reform, campaign, legislation
  }
}

/// A stage of a task, accepted on its own.
package struct Milestone: Sendable {
  package let task: Index<PlanTask>
  package let number: Int
  package let title: String
  package let due: Day?
  package let weight: Quantity?
  /// The line of `milestones.csv` that this row begins on, from 1.
  package let line: Int

  package init(
    task: Index<PlanTask>, number: Int, title: String, due: Day? = nil, weight: Quantity? = nil,
    line: Int = 0
  ) {
    self.task = task
    self.number = number
    self.title = title
    self.due = due
    self.weight = weight
    self.line = line
  }
}
