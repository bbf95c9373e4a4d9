import Foundation
import Testing

/// Whether expected texts are to be written instead of compared: `RECORD=1 swift test`.
///
/// A test that records fails, so that nobody forgets to look.
var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] != nil }

/// Compares `text` with the file `Pages/<name>` beside this one.
func expect(
  _ text: String, matches name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(components: "Pages", name)
  if isRecording {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); look at it", sourceLocation: location)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == expected, "\(name) differs", sourceLocation: location)
}
