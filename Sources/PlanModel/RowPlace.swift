/// A line of one of a plan's files, for people who want to see where a figure was read.
package struct RowPlace: Hashable, Sendable {
  /// The file as messages call it: relative to the plan folder.
  package let file: String
  /// From 1; 0 where no line is known, as of a row that no file was read for.
  package let line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

extension RowPlace: CustomStringConvertible {
  /// `targets.csv:17`, as editors take it.
  package var description: String { line > 0 ? "\(file):\(line)" : file }
}

/// The files that the rows of a plan stand in, as messages call them.
package struct TablePaths: Equatable, Sendable {
  package var descriptor = "datapackage.json"
  package var sectors = "sectors.csv"
  package var regions = "regions.csv"
  package var owners = "owners.csv"
  package var sources = "sources.csv"
  package var indicators = "indicators.csv"
  package var targets = "targets.csv"
  package var schedule = "schedule.csv"
  package var outcomes = "outcomes.csv"
  package var breaks = "breaks.csv"
  package var tasks = "tasks.csv"
  package var milestones = "milestones.csv"
  package var journal = "journal.csv"

  package init() {}

  /// All but the journal, which is only added to.
  package var tables: [String] {
    [
      sectors, regions, owners, sources, indicators, targets, schedule, outcomes, breaks, tasks,
      milestones,
    ]
  }
}

extension Plan {
  package func place(of target: Target) -> RowPlace {
    RowPlace(file: paths.targets, line: target.line)
  }

  package func place(of indicator: Indicator) -> RowPlace {
    RowPlace(file: paths.indicators, line: indicator.line)
  }

  package func place(of step: ScheduleStep) -> RowPlace {
    RowPlace(file: paths.schedule, line: step.line)
  }

  package func place(of seriesBreak: SeriesBreak) -> RowPlace {
    RowPlace(file: paths.breaks, line: seriesBreak.line)
  }

  package func place(of task: PlanTask) -> RowPlace {
    RowPlace(file: paths.tasks, line: task.line)
  }

  package func place(of milestone: Milestone) -> RowPlace {
    RowPlace(file: paths.milestones, line: milestone.line)
  }

  package func place(of outcome: Outcome) -> RowPlace {
    switch outcome.origin {
    case .table(let line): RowPlace(file: paths.outcomes, line: line)
    case .journal(let entry): place(ofEntry: entry)
    }
  }

  /// Where a journal entry was read. One that was written since has no line yet.
  ///
  /// Complexity: a look at each entry.
  package func place(ofEntry id: String) -> RowPlace {
    let unread = RowPlace(file: journalPlaces.last?.file ?? paths.journal, line: 0)
    guard let row = journal.firstIndex(where: { $0.id == id }),
      journalPlaces.indices.contains(row)
    else { return unread }
    return journalPlaces[row]
  }
}
