import Glibc
import PlanModel

/// The file that a plan's journal is kept in. It is only ever added to.
package struct JournalFile: Sendable {
  package let path: String
  /// What messages call the file.
  private let name: String
  private let makesFolder: Bool
  private let system: SystemCalls
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
  /// what it was, so that nothing counts that is said to have failed.
  package func append(_ entries: [JournalEntry]) throws(StorageError) {
    let file = try openLocked()
    let size = try file.status().size
    let lines = try file.missingStart(size: size) + JournalWriter.lines(entries)
    do throws(StorageError) {
      try file.write(lines)
      try file.sync()
    } catch {
      try? file.truncate(to: size)
      throw error
    }
    if file.isNew { try OpenFile(AtomicFile.split(path).folder, for: .folder, system).sync() }
  }
}

extension JournalFile {
  /// The file, made if need be, with its lock taken.
  private func openLocked() throws(StorageError) -> OpenFile {
    for _ in 1...5 {
      let file = try openOrCreate()
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

  private func openOrCreate() throws(StorageError) -> OpenFile {
    do throws(StorageError) {
      return try OpenFile(path, for: .appending, system)
    } catch {
      guard error.code == ENOENT else { throw error }
      if makesFolder { try Folders.make(AtomicFile.split(path).folder, mode: 0o700, system) }
      return try create()
    }
  }

  /// A new file, or the one that another program made meanwhile.
  private func create() throws(StorageError) -> OpenFile {
    do throws(StorageError) {
      return try OpenFile(path, for: .creating(mode: 0o600), system)
    } catch {
      guard error.code == EEXIST else { throw error }
      return try OpenFile(path, for: .appending, system)
    }
  }
}

extension OpenFile {
  /// What must stand before new lines: the header in a new file, the rest of a torn header, or
  /// the end of a torn line, so that no entry is glued to it.
  ///
  /// A line torn before its last cell would look whole with that cell empty: an open quote keeps
  /// it from that.
  fileprivate func missingStart(size: Int) throws(StorageError) -> [UInt8] {
    let header = JournalWriter.header
    let start = try read(from: 0, count: header.count + Encodings.byteOrderMark.count)
    if header.starts(with: start) { return Array(header[start.count...]) }
    guard start.isHeader(header.dropLast()) else {
      throw StorageError(path: path, attempt: .write, code: EILSEQ)
    }
    switch try read(from: size - 1, count: 1) {
    case [.lineFeed]: return []
    case [.comma]: return [.quote, .lineFeed]
    default: return [.lineFeed]
    }
  }
}

extension [UInt8] {
  /// Whether the bytes begin with `header`, behind a byte order mark or not.
  fileprivate func isHeader(_ header: [UInt8].SubSequence) -> Bool {
    let mark = Encodings.byteOrderMark
    return (starts(with: mark) ? self[mark.count...] : self[...]).starts(with: header)
  }
}
