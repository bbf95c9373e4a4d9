import Foundation
import Testing

/// Whether expected texts are to be written instead of compared: `RECORD=1 swift test`.
///
/// A test that records fails, so that nobody forgets to look.
package var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] != nil }

/// Compares `text` with what the file `name` in the folder of `test` says.
package func expect(
  _ text: String, matches name: String, beside test: StaticString = #filePath,
  at location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: "\(test)").deletingLastPathComponent().appending(path: name)
  if isRecording {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name); look at it, then run without RECORD", sourceLocation: location)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == expected, "\(name): \(difference(expected, text))", sourceLocation: location)
}

private func difference(_ expected: String, _ text: String) -> String {
  let (old, new) = (expected.split(separator: "\n"), text.split(separator: "\n"))
  for (row, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
    return "first difference in line \(row + 1):\n\(pair.0)\n\(pair.1)"
  }
  return "\(old.count) lines were expected, and there are \(new.count)"
}
