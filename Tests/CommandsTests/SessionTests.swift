import Foundation
import PlanModel
import TestSupport
import Testing

/// The sessions are the files of the folder `Sessions`. A new one, or a new line in one, is
/// answered by `RECORD=1 swift test --filter SessionTests`.
@Suite("A session at the prompt")
struct SessionTests {
  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Sessions")

  @Test("goes as it is written", arguments: names)
  func session(_ name: String) throws {
    let script = try String(contentsOf: SessionTests.folder.appending(path: name), encoding: .utf8)
    var session = try Session(in: name.hasSuffix(".zh.txt") ? .chinese : .english)
    try expect(session.replay(script), matches: "Sessions/" + name)
  }
}
