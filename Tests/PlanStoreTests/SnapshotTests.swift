import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanStore

@Suite("A snapshot")
struct SnapshotTests {
  private static let head = SnapshotHead(
    plan: "qingzhou", asOf: Day("2023-08-31")!, savedAt: "2023-09-01T08:00:00Z",
    program: "guatu 0.1.0", profile: "default")

  private var snapshot: Snapshot { Snapshot(head: Self.head, files: FictionalPlan.files()) }

  @Test("holds every table byte for byte, and says what it is")
  func roundTrip() throws {
    let again = try #require(try SnapshotReader.read(snapshot.bytes))
    #expect(again.head == Self.head)
    #expect(again.files.descriptor.bytes == FictionalPlan.files().descriptor.bytes)
    for table in TableName.allCases {
      #expect(again.files.tables[table]?.bytes == FictionalPlan.files().tables[table]?.bytes)
    }
    #expect(again.bytes == snapshot.bytes)
  }

  @Test("cut anywhere is refused")
  func cuts() throws {
    let bytes = snapshot.bytes
    for end in stride(
      from: Snapshot.magic.utf8.count, to: bytes.count - Snapshot.end.utf8.count, by: 7)
    {
      #expect(throws: SnapshotFault.self, "\(end)") {
        try SnapshotReader.read(Array(bytes[..<end]))
      }
    }
  }

  @Test("with a byte changed is refused, or says the same of another head")
  func changes() throws {
    let bytes = snapshot.bytes
    let start = try #require(bytes.firstRange(of: Array("\n== ".utf8))).lowerBound + 1
    for place in stride(from: start, to: bytes.count - Snapshot.end.utf8.count, by: 3) {
      var changed = bytes
      changed[place] ^= 1
      do throws(SnapshotFault) {
        let read = try SnapshotReader.read(changed)
        // A part under another name is not read, and lacks.
        #expect(read.map { $0.bytes != bytes } == true, "\(place)")
      } catch {
        continue
      }
    }
  }

  @Test("of a later program says so")
  func newer() {
    var bytes = snapshot.bytes
    bytes.replaceSubrange(Snapshot.magic.utf8.count..<Snapshot.magic.utf8.count + 1, with: "9".utf8)
    #expect(throws: SnapshotFault.newer(version: "9")) { try SnapshotReader.read(bytes) }
  }

  @Test("of any bytes is read or refused")
  func fuzzing() {
    fuzz("snapshot", [String(decoding: snapshot.bytes, as: UTF8.self)]) { bytes in
      _ = try? SnapshotReader.read(bytes)
    }
  }

  /// The files of `Snapshots` were saved by programs of their time, and are never written again.
  @Test("of every version there was opens for ever", arguments: [1])
  func kept(_ version: Int) throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Snapshots/version-\(version).guatu").path
    let loaded = SnapshotFile(path).load()
    #expect(loaded.isPlan && loaded.isReadOnly && loaded.journal == nil)
    #expect(loaded.diagnostics == [])
    #expect(loaded.snapshot?.plan == "qingzhou")
    #expect(loaded.snapshot?.asOf == Day("2023-08-31"))
    #expect(loaded.plan.targets.count == FictionalPlan.read().plan.targets.count)
    #expect(loaded.plan.journal.count == 3)
  }
}
