import PlanModel

/// The files of a plan as they were at the last look, to see whether another program changed any.
///
/// A look costs a call to the system for each file; nothing is read.
package struct PlanWatch: Sendable {
  package enum Change: Sendable {
    /// Entries were added to the journal, and nothing else changed.
    case journal
    case tables
  }

  private let tables: [String]
  private let journal: String?
  private let system: SystemCalls
  private var seenTables: [SystemCalls.FileStatus?] = []
  private var seenJournal: SystemCalls.FileStatus?

  package init(tables: [String], journal: String?, system: SystemCalls = .real) {
    self.tables = tables
    self.journal = journal
    self.system = system
    seenTables = tables.map(status)
    seenJournal = journal.flatMap(status)
  }

  private func status(_ path: String) -> SystemCalls.FileStatus? {
    try? system.statusAt(path).get()
  }

  /// What changed, came or went since the last look; nil where nothing did.
  package mutating func look() -> Change? {
    let (tables, journal) = (self.tables.map(status), self.journal.flatMap(status))
    let change: Change? =
      tables != seenTables ? .tables : journal != seenJournal ? .journal : nil
    (seenTables, seenJournal) = (tables, journal)
    return change
  }
}
