import Glibc
import PlanModel

/// A folder that holds a plan as files.
package struct PlanFolder: Sendable {
  package let path: String
  private let system: SystemCalls

  /// No file of a plan may be larger than this, in bytes.
  package static let sizeLimit = 64 << 20

  package init(_ path: String, system: SystemCalls = .real) {
    self.path = path
    self.system = system
  }

  /// The nearest plan folder at or above `path`; nil where there is none.
  package static func find(atOrAbove path: String, system: SystemCalls = .real) -> PlanFolder? {
    guard case .success(var folder) = system.resolve(path) else { return nil }
    while true {
      let candidate = PlanFolder(folder, system: system)
      if candidate.isPlan { return candidate }
      guard folder != "/" else { return nil }
      folder = AtomicFile.split(folder).folder
    }
  }

  /// Whether there is anything at the path.
  package var isThere: Bool { AtomicFile.exists(path, system: system) }

  /// Whether a descriptor is here that speaks of Guatu: a look, not a check.
  package var isPlan: Bool {
    guard case .success(let bytes) = read(PlanFiles.descriptorName) else { return false }
    let key = Array("\"guatu\"".utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: key) }
  }

  /// Reads the plan, as far as it can be understood.
  package func load(_ thoroughness: Thoroughness = .whole) -> LoadedPlan {
    let name = PlanFiles.descriptorName
    var bytes: [UInt8] = []
    switch read(name) {
    case .success(let found): bytes = found
    case .failure(let fault):
      let diagnostic =
        isThere
        ? Diagnostic(.file(fault), at: .start(of: name))
        : Diagnostic(.file(.missingFolder), at: .start(of: path))
      return LoadedPlan(fault: diagnostic, journal: journal)
    }
    var files = PlanFiles(descriptor: bytes)
    let descriptor = Descriptor(files.descriptor)
    for table in thoroughness.tables {
      readTable(table, at: descriptor.paths[table] ?? table.file, into: &files)
    }
    let reader = PlanReader(files.limited(to: thoroughness), describedBy: descriptor)
    let journalPath = descriptor.paths[.journal] ?? TableName.journal.file
    return LoadedPlan(reader, isPlan: descriptor.isPlan, journal: journal(at: journalPath))
  }

  private func readTable(_ table: TableName, at path: String, into files: inout PlanFiles) {
    switch read(path) {
    case .success(let bytes): files.tables[table] = TableFile(path: path, bytes: bytes)
    case .failure(.missing) where !table.isRequired: break
    case .failure(let fault):
      files.unreadable.append(table)
      files.diagnostics.append(Diagnostic(.file(fault), at: .start(of: path)))
    }
  }

  private var journal: JournalFile { journal(at: TableName.journal.file) }

  /// The journal, unless its path leaves the folder: then it is kept at the usual place.
  private func journal(at name: String) -> JournalFile {
    let name = PlanFolder.staysInside(name) ? name : TableName.journal.file
    return JournalFile(path: "\(path)/\(name)", name: name, makesFolder: false, system: system)
  }
}

// Single files.
extension PlanFolder {
  /// The bytes of a file in the folder: a regular one, of at most `sizeLimit` bytes, that no
  /// link leads out of the folder to.
  package func read(_ name: String) -> Result<[UInt8], FileFault> {
    guard PlanFolder.staysInside(name) else { return .failure(.leavesFolder(path: name)) }
    do throws(StorageError) {
      let root = try system.resolve(path).orThrow(.open, path)
      let target = try system.resolve("\(path)/\(name)").orThrow(.open, name)
      guard target.hasPrefix(root == "/" ? root : root + "/") else {
        return .failure(.leavesFolder(path: name))
      }
      let file = try OpenFile(target, for: .reading, system)
      let status = try file.status()
      guard status.isRegular else { return .failure(.notRegular) }
      guard status.size <= PlanFolder.sizeLimit else {
        return .failure(.tooLarge(bytes: status.size, limit: PlanFolder.sizeLimit))
      }
      return .success(try file.read(from: 0, count: status.size))
    } catch {
      return .failure(error.code == ENOENT ? .missing : .unreadable(error))
    }
  }

  /// The names of what is in the folder; none where it cannot be listed.
  package var names: [String] { (try? system.list(path).get()) ?? [] }

  /// Whether a path of the descriptor names something below the folder, as far as it can be seen
  /// from the path: relative, and without a way up.
  static func staysInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && !path.contains("://") && !path.contains("\\") && !path.contains("\0")
  }
}
