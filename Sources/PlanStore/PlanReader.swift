import PlanModel

/// Reads the tables of a plan into a plan, and lists every fault in them.
///
/// A row with a fault is left out and hides no other fault; the rest of the plan is read.
package struct PlanReader {
  /// What was read so far.
  package internal(set) var plan = Plan()
  /// All faults, table by table, in the order of their places.
  package internal(set) var diagnostics: [Diagnostic] = []

  let files: PlanFiles
  var sectors = KeyIndex<Sector>()
  var regions = KeyIndex<Region>()
  var owners = KeyIndex<Owner>()
  var sources = KeyIndex<Source>()
  var indicators = KeyIndex<Indicator>()
  var targets = KeyIndex<Target>()
  var tasks = KeyIndex<PlanTask>()

  /// Reads `files`, whose descriptor is `descriptor`.
  package init(_ files: PlanFiles, describedBy descriptor: Descriptor) {
    self.files = files
    plan.identity = descriptor.identity
    plan.profileLine = descriptor.profileLine
    plan.paths = files.paths(describedBy: descriptor)
    diagnostics = descriptor.diagnostics + files.diagnostics
    readSectors()
    readRegions()
    readOwners()
    readSources()
    readIndicators()
    diagnostics += descriptor.unknownIndicators(indicators)
    readTargets()
    readSchedule()
    readOutcomes()
    readBreaks()
    readTasks()
    readMilestones()
    readJournal()
  }

  /// Opens a table at its header.
  func reader<Row>(_ table: TableName, of _: Row.Type) -> TableReader<Row> {
    TableReader(files.tables[table], table, isReadable: !files.unreadable.contains(table))
  }

  private mutating func readJournal() {
    guard let file = files.tables[.journal] else { return }
    let knowsSubjects = !files.unreadable.contains { $0 == .targets || $0 == .tasks }
    let journal = JournalReader(file, subjectsOf: knowsSubjects ? plan : nil)
    plan.journal = journal.entries
    plan.journalPlaces = journal.places
    diagnostics += journal.diagnostics
  }
}
