import Glibc

/// The calls to the system that files need. Nothing else in the program touches a file, and a
/// test can make any of them fail.
package struct SystemCalls: Sendable {
  /// A call that failed, by its `errno`.
  package struct Failure: Error {
    package let code: Int32

    package init(code: Int32) { self.code = code }
  }

  /// What is at a path or behind a descriptor.
  package struct FileStatus: Equatable, Sendable {
    package let isRegular: Bool
    /// In bytes.
    package let size: Int
    /// Permission bits.
    package let mode: UInt32
    /// When it was written to last: seconds since 1970, and nanoseconds.
    let modified: [Int]
    /// The device and number that tell this file from another of the same name.
    let identity: [UInt64]
  }

  package var open:
    @Sendable (_ path: String, _ flags: Int32, _ mode: UInt32) -> Result<Int32, Failure>
  package var close: @Sendable (_ descriptor: Int32) -> Void
  package var status: @Sendable (_ descriptor: Int32) -> Result<FileStatus, Failure>
  package var statusAt: @Sendable (_ path: String) -> Result<FileStatus, Failure>
  /// At most `count` bytes from `offset` on; fewer at the end of the file.
  package var read:
    @Sendable (_ descriptor: Int32, _ offset: Int, _ count: Int) -> Result<[UInt8], Failure>
  /// How many of the bytes were written.
  package var write:
    @Sendable (_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Result<Int, Failure>
  package var sync: @Sendable (_ descriptor: Int32) -> Result<Void, Failure>
  /// Takes the lock for this descriptor alone, or fails at once with EWOULDBLOCK.
  package var lock: @Sendable (_ descriptor: Int32) -> Result<Void, Failure>
  package var truncate: @Sendable (_ descriptor: Int32, _ size: Int) -> Result<Void, Failure>
  package var setMode: @Sendable (_ descriptor: Int32, _ mode: UInt32) -> Result<Void, Failure>
  package var rename: @Sendable (_ old: String, _ new: String) -> Result<Void, Failure>
  package var remove: @Sendable (_ path: String) -> Result<Void, Failure>
  package var makeFolder: @Sendable (_ path: String, _ mode: UInt32) -> Result<Void, Failure>
  /// The names in a folder, without `.` and `..`.
  package var list: @Sendable (_ path: String) -> Result<[String], Failure>
  /// The path without links, `.` and `..`.
  package var resolve: @Sendable (_ path: String) -> Result<String, Failure>
  package var sleep: @Sendable (_ milliseconds: Int) -> Void
}
