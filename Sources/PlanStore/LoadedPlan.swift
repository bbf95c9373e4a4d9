import PlanModel

/// A plan, what is wrong with it, and where changes to it are kept.
package struct LoadedPlan: Sendable {
  package let plan: Plan
  /// All faults: the descriptor's, the tables', the journal's.
  package let diagnostics: [Diagnostic]
  /// Whether there is a plan at all; if not, `diagnostics` says why.
  package let isPlan: Bool
  /// Where changes go. Nil where the system names no place for them.
  package let journal: JournalFile?
  /// What was read, to be frozen or held against other files.
  package let files: PlanFiles
  /// What the plan was frozen as; nil for one that lives.
  package let snapshot: SnapshotHead?

  init(_ reader: PlanReader, isPlan: Bool, journal: JournalFile) {
    plan = reader.plan
    diagnostics = reader.diagnostics
    self.isPlan = isPlan
    self.journal = journal
    files = reader.files
    snapshot = nil
  }

  /// The plan in a snapshot.
  init(_ snapshot: Snapshot, _ thoroughness: Thoroughness) {
    let descriptor = Descriptor(snapshot.files.descriptor)
    let reader = PlanReader(snapshot.files.limited(to: thoroughness), describedBy: descriptor)
    plan = reader.plan
    diagnostics = reader.diagnostics
    isPlan = descriptor.isPlan
    journal = nil
    files = snapshot.files
    self.snapshot = snapshot.head
  }

  /// No plan, and why.
  init(fault: Diagnostic, journal: JournalFile?) {
    files = PlanFiles(descriptor: [])
    snapshot = nil
    plan = Plan()
    diagnostics = [fault]
    isPlan = false
    self.journal = journal
  }

  /// The plan inside the binary, with the journal that its user keeps.
  package init(
    bundledFor environment: (String) -> String?, thoroughness: Thoroughness = .whole,
    system: SystemCalls = .real
  ) {
    let files = PlanFiles.bundled(thoroughness)
    let reader = PlanReader(files, describedBy: Descriptor(files.descriptor))
    var (plan, faults) = (reader.plan, reader.diagnostics)
    let journal = JournalFile.ofBundledPlan(
      id: plan.identity.id, environment: environment, system: system)
    if let journal {
      let own = journal.contents(subjectsOf: thoroughness == .whole ? plan : nil)
      plan.journal += own.entries
      plan.journalPlaces += own.places
      faults += own.diagnostics
    }
    self.plan = plan
    self.journal = journal
    self.files = files
    snapshot = nil
    diagnostics = faults
    isPlan = true
  }

  /// Whether nothing may be changed: a part of the plan is not understood, or there is no place
  /// for changes.
  package var isReadOnly: Bool {
    journal == nil || diagnostics.contains { $0.severity == .error }
  }
}

extension LoadedPlan {
  /// The files with all of the journal, also what stands elsewhere.
  package var frozenFiles: PlanFiles {
    var files = files
    files.tables[.journal] = TableFile(
      path: TableName.journal.file, bytes: PlanWriter(plan).table(.journal))
    return files
  }

  /// The plan frozen as it is to be seen on `day`.
  package func snapshot(asOf day: Day, at moment: Moment, program: String) -> Snapshot {
    let head = SnapshotHead(
      plan: plan.identity.id, asOf: day, savedAt: moment.text, program: program,
      profile: plan.identity.profile.id)
    return Snapshot(head: head, files: frozenFiles)
  }
}
