import Glibc

/// A folder of several files that is there whole or not at all.
package enum NewFolder {
  /// Writes `files`, by their paths in it, into a new folder at `path`.
  ///
  /// They are written beside it first and put in its place with one call, so that a folder that was
  /// stopped halfway is never taken for one.
  package static func write(
    _ files: [(path: String, bytes: [UInt8])], to path: String, system: SystemCalls = .real
  ) throws(StorageError) {
    guard !AtomicFile.exists(path, system: system) else {
      throw StorageError(path: path, attempt: .createFolder, code: EEXIST)
    }
    let (parent, name) = AtomicFile.split(path)
    let draft = "\(parent)/.\(name).new"
    for file in files {
      let target = "\(draft)/\(file.path)"
      try Folders.make(AtomicFile.split(target).folder, mode: 0o777, system)
      try AtomicFile.replace(target, with: file.bytes, system: system)
    }
    try system.rename(draft, path).orThrow(.replace, path)
    try OpenFile(parent, for: .folder, system).sync()
  }
}
