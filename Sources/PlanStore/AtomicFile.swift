import Glibc

/// Files that are whole at any moment: either the old bytes or the new ones.
package enum AtomicFile {
  /// Puts `bytes` in place of what is at `path`.
  ///
  /// A temporary file in the same folder is written, synced and renamed, and the folder is
  /// synced. The file keeps its permissions; a new one gets `mode`. A link is followed.
  /// What is no regular file (a pipe, a terminal) is written to as it stands.
  package static func replace(
    _ path: String, with bytes: [UInt8], mode: UInt32 = 0o666, system: SystemCalls = .real
  ) throws(StorageError) {
    let old = try? system.statusAt(path).get()
    if let old, !old.isRegular {
      try OpenFile(path, for: .device, system).write(bytes)
      return
    }
    let target = old == nil ? path : try system.resolve(path).orThrow(.replace, path)
    let (folder, name) = split(target)
    let temporary = try create(in: folder, for: name, path, mode, system)
    do throws(StorageError) {
      if let old { try temporary.setMode(old.mode) }
      try temporary.write(bytes)
      try temporary.sync()
      try system.rename(temporary.path, target).orThrow(.replace, path)
    } catch {
      _ = system.remove(temporary.path)
      throw StorageError(path: path, attempt: error.attempt, code: error.code)
    }
    try OpenFile(folder, for: .folder, system).sync()
  }

  /// Whether something is at `path` already.
  package static func exists(_ path: String, system: SystemCalls = .real) -> Bool {
    (try? system.statusAt(path).get()) != nil
  }

  /// A new file beside the one it is to replace. A crash may have left others behind.
  private static func create(
    in folder: String, for name: String, _ path: String, _ mode: UInt32, _ system: SystemCalls
  ) throws(StorageError) -> OpenFile {
    var number = 0
    while true {
      do throws(StorageError) {
        let temporary = "\(folder)/.\(name).\(number).new"
        return try OpenFile(temporary, for: .creating(mode: mode), system)
      } catch {
        guard error.code == EEXIST, number < 100 else {
          throw StorageError(path: path, attempt: .write, code: error.code)
        }
        number += 1
      }
    }
  }

  /// The folder that holds `path`, and the name in it.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
