import Assessing
import Exporting
import PlanModel
import PlanStore
import Selecting

/// A plan that was opened, and how it was asked to be seen.
package struct Desk: Sendable {
  package let loaded: LoadedPlan
  /// The folder that the plan is in; nil for the plan inside the program.
  package let folder: PlanFolder?
  /// The day that the plan is seen on: the one that was asked for, that of a snapshot, or today.
  package let day: Day
  package let review: Review
  package let settings: Settings

  /// Opens the plan: the folder that was named, else the nearest one, else the one inside the
  /// program.
  package init(
    _ settings: Settings, in surroundings: Surroundings, reading thoroughness: Thoroughness = .whole
  ) {
    self.settings = settings
    let snapshot = settings.folder.map { SnapshotFile($0) }.flatMap { $0.isSnapshot ? $0 : nil }
    let named = settings.folder.map { PlanFolder($0) }
    folder = snapshot == nil ? named ?? PlanFolder.find(atOrAbove: surroundings.folder) : nil
    loaded =
      snapshot?.load(thoroughness) ?? folder?.load(thoroughness)
      ?? LoadedPlan(bundledFor: { surroundings.variables[$0] }, thoroughness: thoroughness)
    day = settings.asOf ?? loaded.snapshot?.asOf ?? settings.today
    review = Review(plan: loaded.plan, asOf: day)
  }

  /// The folders that cited documents are looked for in, in order.
  package var documentFolders: [PlanFolder] {
    let named = settings.sources.map { [PlanFolder($0)] } ?? []
    let own = folder.map { [$0, PlanFolder($0.path + "/sources")] } ?? []
    return named + own
  }

  /// Where the relative paths of files begin that are evidence.
  var evidenceFolder: String { folder?.path ?? "." }

  /// Sees what other programs change in the plan from now on.
  package func startWatching() -> PlanWatch {
    let paths = loaded.plan.paths
    let tables = folder.map { folder in
      ([paths.descriptor] + paths.tables).map { "\(folder.path)/\($0)" }
    }
    return PlanWatch(tables: tables ?? [], journal: loaded.journal?.path)
  }

  /// What a filter leaves, ready to be written.
  package func report(_ filter: String) -> Report {
    let items = Filter(parsing: filter).items(in: review)
    return Report(
      items, of: review, filter: filter, language: settings.language,
      program: "guatu " + Version.text)
  }

  /// The changes as one user action of someone who knows what `journal` holds, on the disk when
  /// this returns. A file that is evidence is hashed.
  package func append(
    _ changes: [Change], knowing journal: [JournalEntry], random: UInt64, at moment: Moment
  ) throws(StorageError) -> [JournalEntry] {
    guard let file = loaded.journal else {
      throw StorageError(path: TableName.journal.file, attempt: .write, code: 2)
    }
    let action = ActionID(at: moment, random: random)
    let entries = JournalEntry.entries(
      for: try changes.map(sealed), userAction: action.text, at: moment.text, actor: settings.actor,
      knowing: Ledger(journal))
    try file.append(entries)
    return entries
  }

  private func sealed(_ change: Change) throws(StorageError) -> Change {
    guard let file = EvidenceFile(change.evidence), file.sha256 == nil else { return change }
    var change = change
    change.evidence = try file.sealed(from: evidenceFolder).text
    return change
  }
}
