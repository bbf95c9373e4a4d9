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

  init(_ reader: PlanReader, isPlan: Bool, journal: JournalFile) {
    plan = reader.plan
    diagnostics = reader.diagnostics
    self.isPlan = isPlan
    self.journal = journal
  }

  /// No plan, and why.
  init(fault: Diagnostic, journal: JournalFile) {
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
    diagnostics = faults
    isPlan = true
  }

  /// Whether nothing may be changed: a part of the plan is not understood, or there is no place
  /// for changes.
  package var isReadOnly: Bool {
    journal == nil || diagnostics.contains { $0.severity == .error }
  }
}
