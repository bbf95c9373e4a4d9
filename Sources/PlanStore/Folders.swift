import Glibc

/// Folders that are made where they are missing.
enum Folders {
  /// Makes the folder at `path`, and those above it that are missing.
  static func make(_ path: String, mode: UInt32, _ system: SystemCalls) throws(StorageError) {
    let parent = AtomicFile.split(path).folder
    switch system.makeFolder(path, mode) {
    case .success: break
    case .failure(let failure) where failure.code == EEXIST: return
    case .failure(let failure) where failure.code == ENOENT && parent != path:
      try make(parent, mode: mode, system)
      // From the start: another program may make the same folders meanwhile.
      return try make(path, mode: mode, system)
    case .failure(let failure):
      throw StorageError(path: path, attempt: .createFolder, code: failure.code)
    }
    try OpenFile(parent, for: .folder, system).sync()
  }
}
