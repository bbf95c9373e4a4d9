import Glibc

/// A file, open from `init` to the end of this value's life.
struct OpenFile: ~Copyable {
  let path: String
  /// Whether the file was made by opening it.
  let isNew: Bool
  private let descriptor: Int32
  private let system: SystemCalls

  /// How a file is opened. Only a device is waited for, and no link is followed to a file that
  /// is written to.
  enum Purpose {
    case reading
    /// Fails where the file is not there.
    case appending
    /// Fails where the file is there.
    case creating(mode: UInt32)
    /// Something that is no regular file, to write to as it stands.
    case device
    /// A folder, to sync the names in it.
    case folder

    fileprivate var flags: Int32 {
      let always = O_CLOEXEC | O_NONBLOCK | O_NOCTTY
      return switch self {
      case .reading: always | O_RDONLY
      case .appending: always | O_NOFOLLOW | O_RDWR | O_APPEND
      case .creating: always | O_NOFOLLOW | O_RDWR | O_APPEND | O_CREAT | O_EXCL
      case .device: O_CLOEXEC | O_NOCTTY | O_WRONLY
      case .folder: always | O_RDONLY | O_DIRECTORY
      }
    }

    fileprivate var mode: UInt32 {
      if case .creating(let mode) = self { mode } else { 0 }
    }
  }

  init(_ path: String, for purpose: Purpose, _ system: SystemCalls) throws(StorageError) {
    self.path = path
    self.system = system
    isNew = purpose.flags & O_CREAT != 0
    descriptor = try system.open(path, purpose.flags, purpose.mode).orThrow(.open, path)
  }

  deinit { system.close(descriptor) }

  func status() throws(StorageError) -> SystemCalls.FileStatus {
    try system.status(descriptor).orThrow(.open, path)
  }

  /// At most `count` bytes from `offset` on.
  func read(from offset: Int, count: Int) throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more = try system.read(descriptor, offset + bytes.count, count - bytes.count)
        .orThrow(.read, path)
      if more.isEmpty { break }
      bytes = bytes.isEmpty ? more : bytes + more
    }
    return bytes
  }

  /// All bytes of a regular file of at most `limit` bytes.
  func readAll(limit: Int) throws(StorageError) -> [UInt8] {
    let status = try status()
    guard status.isRegular else { throw StorageError(path: path, attempt: .read, code: EINVAL) }
    guard status.size <= limit else {
      throw StorageError(path: path, attempt: .read, code: EFBIG)
    }
    return try read(from: 0, count: status.size)
  }

  /// Writes all of `bytes`: with one call, unless the system takes only a part of them.
  func write(_ bytes: [UInt8]) throws(StorageError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      rest = rest.dropFirst(try system.write(descriptor, rest).orThrow(.write, path))
    }
  }

  /// Returns once what was written is on the disk.
  func sync() throws(StorageError) { try system.sync(descriptor).orThrow(.write, path) }

  func setMode(_ mode: UInt32) throws(StorageError) {
    try system.setMode(descriptor, mode).orThrow(.write, path)
  }

  func truncate(to size: Int) throws(StorageError) {
    try system.truncate(descriptor, size).orThrow(.write, path)
  }

  /// Keeps other writers of this program out until the file is closed. Waits up to five seconds for
  /// those that are writing.
  func lock() throws(StorageError) {
    let (attempts, pause) = (1000, 5)
    for attempt in 1...attempts {
      switch system.lock(descriptor) {
      case .success: return
      case .failure(let failure) where failure.code == EWOULDBLOCK && attempt < attempts:
        system.sleep(pause)
      // A file system without locks: appending whole lines is still safe there.
      case .failure(let failure) where [ENOLCK, ENOTSUP, ENOSYS].contains(failure.code): return
      case .failure(let failure):
        throw StorageError(path: path, attempt: .lock, code: failure.code)
      }
    }
  }
}

extension Result where Failure == SystemCalls.Failure {
  /// The value, or an error that says what was tried.
  func orThrow(_ attempt: StorageError.Attempt, _ path: String) throws(StorageError) -> Success {
    switch self {
    case .success(let value): return value
    case .failure(let failure):
      throw StorageError(path: path, attempt: attempt, code: failure.code)
    }
  }
}
