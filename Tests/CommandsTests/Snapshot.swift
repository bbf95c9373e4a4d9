import Foundation
import Testing

/// Compares `text` with the file `Pages/<name>` beside this one.
///
/// `RECORD=1 swift test` writes the file instead, and fails so that nobody forgets to look.
func expect(
  _ text: String, matches name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(components: "Pages", name)
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); look at it", sourceLocation: location)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == expected, "\(name) differs", sourceLocation: location)
}
