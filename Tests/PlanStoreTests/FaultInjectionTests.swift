import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanStore

/// What stands on the disk after the N-th call to the system failed, for every N.
@Suite("A call to the system that fails")
struct FaultInjectionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func entry(_ number: Int) -> JournalEntry {
    JournalEntry(
      id: "20230801T00000\(number)Z-abcdef.1", at: "2023-08-01T00:00:0\(number)Z", actor: "li",
      action: .note, subject: "2023-parks", text: "第\(number)条")
  }

  /// Runs `attempt` with the first call failing, then the second, until none is left to fail;
  /// `check` looks at what each left behind. Returns how many failed.
  private func failEach(
    _ code: Int32, _ attempt: (SystemCalls) throws -> Void, _ check: (Bool, String) throws -> Void
  ) throws -> Int {
    for number in 1...1000 {
      let fuse = Fuse(number, code: code)
      var hasFailed = false
      do { try attempt(.failing(fuse)) } catch is StorageError { hasFailed = true }
      try check(hasFailed, "call \(number), \(fuse.name)")
      if fuse.name.isEmpty { return number - 1 }
    }
    return 1000
  }

  @Test(
    "leaves a journal with the entries before, or with the new one as well",
    arguments: [EIO, ENOSPC])
  func journal(_ code: Int32) throws {
    let path = folder.path("data/guatu/journal.csv")
    let known = JournalFile(path: path)
    var faults = 0
    for isThere in [false, true] {
      faults += try failEach(code) { system in
        try? FileManager.default.removeItem(atPath: folder.path("data"))
        if isThere { try known.append([entry(1)]) }
        try JournalFile(path: path, system: system).append([entry(2)])
      } _: { hasFailed, call in
        let entries = known.read().entries
        let before = isThere ? [entry(1)] : []
        let after = before + [entry(2)]
        #expect(hasFailed && entries == before || entries == after, "\(call)")
        try known.append([entry(3)])
        #expect(known.read().entries.last == entry(3), "\(call)")
      }
    }
    print("\(faults) calls of an append made to fail with errno \(code)")
    #expect(faults >= 15)
  }

  @Test("leaves a file that is replaced with the old bytes or the new ones, and nothing beside it")
  func file() throws {
    let path = folder.path("report.md")
    let faults = try failEach(EIO) { system in
      try folder.write("old", to: "report.md")
      try AtomicFile.replace(path, with: Array("new".utf8), system: system)
    } _: { hasFailed, call in
      let text = folder.text("report.md")
      #expect(hasFailed ? ["old", "new"].contains(text) : text == "new", "\(call)")
    }
    print("\(faults) calls of a replacement made to fail")
    #expect(faults >= 7)
  }

  @Test("leaves a new folder that is a sound plan, or none")
  func newFolder() throws {
    let path = folder.path("plan")
    let files = PlanInit.empty(PlanInit.identity(folder: "plan"))
    let faults = try failEach(EIO) { system in
      try? FileManager.default.removeItem(atPath: path)
      try PlanInit.write(files, to: path, system: system)
    } _: { hasFailed, call in
      let loaded = PlanFolder(path).load()
      let isSound = loaded.isPlan && loaded.diagnostics.isEmpty
      #expect(hasFailed ? isSound || !loaded.isPlan : isSound, "\(call)")
    }
    print("\(faults) calls of a new plan made to fail")
    #expect(faults >= 50)
  }
}

/// Burns at one call of many.
private final class Fuse: @unchecked Sendable {
  private var left: Int
  let code: Int32
  /// The call that failed; empty while none has.
  private(set) var name = ""

  init(_ number: Int, code: Int32) {
    left = number
    self.code = code
  }

  func burns(_ call: String) -> Bool {
    left -= 1
    if left == 0 { name = call }
    return left == 0
  }

  func guarding<Value>(
    _ name: String, _ call: () -> Result<Value, SystemCalls.Failure>
  ) -> Result<Value, SystemCalls.Failure> {
    burns(name) ? .failure(SystemCalls.Failure(code: code)) : call()
  }
}

extension SystemCalls {
  /// The system's own calls, of which one fails.
  fileprivate static func failing(_ fuse: Fuse) -> SystemCalls {
    let real = SystemCalls.real
    var calls = real
    calls.open = { path, flags, mode in fuse.guarding("open") { real.open(path, flags, mode) } }
    calls.status = { descriptor in fuse.guarding("fstat") { real.status(descriptor) } }
    calls.read = { descriptor, offset, count in
      fuse.guarding("read") { real.read(descriptor, offset, count) }
    }
    // Half of the bytes are written before the disk fails.
    calls.write = { descriptor, bytes in
      guard fuse.burns("write") else { return real.write(descriptor, bytes) }
      _ = real.write(descriptor, bytes.prefix(bytes.count / 2))
      return .failure(Failure(code: fuse.code))
    }
    calls.sync = { descriptor in fuse.guarding("fsync") { real.sync(descriptor) } }
    calls.lock = { descriptor in fuse.guarding("flock") { real.lock(descriptor) } }
    calls.truncate = { descriptor, size in
      fuse.guarding("ftruncate") { real.truncate(descriptor, size) }
    }
    calls.setMode = { descriptor, mode in
      fuse.guarding("fchmod") { real.setMode(descriptor, mode) }
    }
    calls.rename = { old, new in fuse.guarding("rename") { real.rename(old, new) } }
    calls.makeFolder = { path, mode in fuse.guarding("mkdir") { real.makeFolder(path, mode) } }
    return calls
  }
}
