import Glibc
import PlanModel

/// The file that a plan's journal is kept in. It is only ever added to.
package struct JournalFile: Sendable {
  package let path: String
  /// What messages call the file.
  let name: String
  private let makesFolder: Bool
  let system: SystemCalls
  private static let sizeLimit = 64 << 20

  /// The journal at `path`, which messages call `name`.
  ///
  /// `makesFolder` tells whether a folder that is missing is made for it: that of a plan is not,
  /// for a journal alone would be no plan.
  package init(
    path: String, name: String = TableName.journal.file, makesFolder: Bool = true,
    system: SystemCalls = .real
  ) {
    self.path = path
    self.name = name
    self.makesFolder = makesFolder
    self.system = system
  }

  /// The journal of the plan inside the binary: under `$XDG_DATA_HOME`, or under `.local/share`
  /// in the home folder. Nil where `environment` names neither.
  package static func ofBundledPlan(
    id: String, environment: (String) -> String?, system: SystemCalls = .real
  ) -> JournalFile? {
    let home = environment("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.local/share" : nil }
    let data = environment("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? home).map { folder in
      let path = "\(folder)/guatu/\(id)/\(TableName.journal.file)"
      return JournalFile(path: path, name: path, system: system)
    }
  }

  /// The entries that can be read, and what is wrong with the others. No file is no entries.
  /// Entries about a task or target that `plan` does not have are warned of.
  package func read(subjectsOf plan: Plan? = nil) -> (entries: [JournalEntry], [Diagnostic]) {
    let contents = contents(subjectsOf: plan)
    return (contents.entries, contents.diagnostics)
  }

  /// The same, with the place of each entry.
  func contents(
    subjectsOf plan: Plan? = nil
  ) -> (entries: [JournalEntry], places: [RowPlace], diagnostics: [Diagnostic]) {
    do throws(StorageError) {
      let file = try OpenFile(path, for: .reading, system)
      let bytes = try file.readAll(limit: JournalFile.sizeLimit)
      guard !bytes.isEmpty else { return ([], [], []) }
      let journal = JournalReader(TableFile(path: name, bytes: bytes), subjectsOf: plan)
      return (journal.entries, journal.places, journal.diagnostics)
    } catch {
      if error.code == ENOENT { return ([], [], []) }
      return ([], [], [Diagnostic(.file(.unreadable(error)), at: .start(of: name))])
    }
  }

  /// Adds `entries` behind the others, and returns once they are on the disk.
  ///
  /// The lines are written with one call under a lock. Where that fails, the file is cut back to
  /// what it was, so that nothing counts that is said to have failed. A torn line before them is
  /// first moved to `tornPath`; stopped in between, it is in both files.
  package func append(_ entries: [JournalEntry]) throws(StorageError) {
    let file = try openLocked()
    let end = try file.journalEnd()
    if !end.torn.isEmpty {
      try setAside(end.torn)
      try file.truncate(to: end.size)
    }
    do throws(StorageError) {
      try file.write(end.missing + end.writer.lines(entries))
      try file.sync()
    } catch {
      try? file.truncate(to: end.size)
      throw error
    }
    if file.isNew { try syncFolder() }
  }
}

extension JournalFile {
  /// The file, made if need be, with its lock taken.
  private func openLocked() throws(StorageError) -> OpenFile {
    for _ in 1...5 {
      let file = try openOrCreate(path)
      guard try file.status().isRegular else {
        throw StorageError(path: path, attempt: .open, code: EINVAL)
      }
      try file.lock()
      // Another program may have put a new file in its place meanwhile.
      let identity = try file.status().identity
      if case .success(let status) = system.statusAt(path), status.identity == identity {
        return file
      }
    }
    throw StorageError(path: path, attempt: .lock, code: EWOULDBLOCK)
  }

  func openOrCreate(_ path: String) throws(StorageError) -> OpenFile {
    do throws(StorageError) {
      return try OpenFile(path, for: .appending, system)
    } catch {
      guard error.code == ENOENT else { throw error }
      if makesFolder { try Folders.make(AtomicFile.split(path).folder, mode: 0o700, system) }
      return try create(path)
    }
  }

  /// A new file, or the one that another program made meanwhile.
  private func create(_ path: String) throws(StorageError) -> OpenFile {
    do throws(StorageError) {
      return try OpenFile(path, for: .creating(mode: 0o600), system)
    } catch {
      guard error.code == EEXIST else { throw error }
      return try OpenFile(path, for: .appending, system)
    }
  }
}
