import Glibc

extension SystemCalls {
  /// The system's own calls. Interrupted ones are made again.
  package static let real = SystemCalls(
    open: { path, flags, mode in valueOrFailure { unsafe Glibc.open(path, flags, mode) } },
    close: { _ = Glibc.close($0) },
    status: { descriptor in
      var status = stat()
      return valueOrFailure { unsafe fstat(descriptor, &status) }
        .map { _ in FileStatus(status) }
    },
    statusAt: { path in
      var status = stat()
      return valueOrFailure { unsafe stat(path, &status) }.map { _ in FileStatus(status) }
    },
    read: { descriptor, offset, count in
      var length = 0
      // Bounds: pread gets the buffer's own size, and only the bytes that it filled count.
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        length = unsafe pread(descriptor, buffer.baseAddress, buffer.count, offset)
        filled = max(0, length)
      }
      return length < 0 ? .failure(Failure(code: errno)) : .success(bytes)
    },
    write: { descriptor, bytes in
      valueOrFailure {
        // Bounds: the pointer and the count are of one buffer.
        unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      }
    },
    sync: { descriptor in valueOrFailure { fsync(descriptor) }.map { _ in } },
    lock: { descriptor in valueOrFailure { flock(descriptor, LOCK_EX | LOCK_NB) }.map { _ in } },
    truncate: { descriptor, size in
      valueOrFailure { ftruncate(descriptor, size) }.map { _ in }
    },
    setMode: { descriptor, mode in valueOrFailure { fchmod(descriptor, mode) }.map { _ in } },
    rename: { old, new in valueOrFailure { unsafe Glibc.rename(old, new) }.map { _ in } },
    remove: { path in valueOrFailure { unsafe unlink(path) }.map { _ in } },
    makeFolder: { path, mode in valueOrFailure { unsafe mkdir(path, mode) }.map { _ in } },
    list: listFolder,
    resolve: resolvePath,
    sleep: { milliseconds in _ = usleep(UInt32(milliseconds * 1000)) })

  private static func valueOrFailure<Value: SignedInteger>(
    _ call: () -> Value
  ) -> Result<Value, Failure> {
    while true {
      let value = call()
      if value >= 0 { return .success(value) }
      if errno != EINTR { return .failure(Failure(code: errno)) }
    }
  }

  private static func listFolder(_ path: String) -> Result<[String], Failure> {
    guard let folder = unsafe opendir(path) else { return .failure(Failure(code: errno)) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      // Bounds: `d_name` is an array that ends in NUL within the entry, which lives until the
      // next call of readdir.
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return .success(names)
  }

  private static func resolvePath(_ path: String) -> Result<String, Failure> {
    guard let resolved = unsafe realpath(path, nil) else {
      return .failure(Failure(code: errno))
    }
    // realpath allocates a string that ends in NUL, and leaves it to its caller.
    defer { unsafe free(resolved) }
    return .success(unsafe String(cString: resolved))
  }
}

extension SystemCalls.FileStatus {
  fileprivate init(_ status: stat) {
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
