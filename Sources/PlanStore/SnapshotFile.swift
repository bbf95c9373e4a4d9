import Glibc
import PlanModel

/// A snapshot at a path.
package struct SnapshotFile: Sendable {
  package let path: String
  private let system: SystemCalls
  private static let sizeLimit = 256 << 20

  package init(_ path: String, system: SystemCalls = .real) {
    self.path = path
    self.system = system
  }

  /// Whether the file begins as a snapshot does: a look, not a check.
  package var isSnapshot: Bool {
    guard let file = try? OpenFile(path, for: .reading, system),
      (try? file.status().isRegular) == true,
      let start = try? file.read(from: 0, count: Snapshot.magic.utf8.count)
    else { return false }
    return start.elementsEqual(Snapshot.magic.utf8)
  }

  /// The snapshot, or what is wrong with the file.
  package func read() -> Result<Snapshot, FileFault> {
    do throws(StorageError) {
      let bytes = try OpenFile(path, for: .reading, system).readAll(limit: SnapshotFile.sizeLimit)
      do throws(SnapshotFault) {
        guard let snapshot = try SnapshotReader.read(bytes) else { return .failure(.noSnapshot) }
        return .success(snapshot)
      } catch {
        return .failure(.snapshot(error))
      }
    } catch {
      return .failure(error.code == ENOENT ? .missing : .unreadable(error))
    }
  }

  /// The plan that is in it, as far as it can be understood; nothing in it can be changed.
  package func load(_ thoroughness: Thoroughness = .whole) -> LoadedPlan {
    switch read() {
    case .success(let snapshot): LoadedPlan(snapshot, thoroughness)
    case .failure(let fault):
      LoadedPlan(fault: Diagnostic(.file(fault), at: .start(of: path)), journal: nil)
    }
  }

  /// Writes a snapshot where nothing is yet.
  package func save(_ snapshot: Snapshot) throws(StorageError) {
    guard !AtomicFile.exists(path, system: system) else {
      throw StorageError(path: path, attempt: .write, code: EEXIST)
    }
    try AtomicFile.replace(path, with: snapshot.bytes, mode: 0o600, system: system)
  }
}
