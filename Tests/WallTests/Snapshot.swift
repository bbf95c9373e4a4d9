import Cells
import Foundation
import Testing

/// Compares `frame` with `Frames/<name>.txt` beside this file.
///
/// `RECORD=1 swift test` writes the file instead, and fails so that nobody forgets to look.
func expect(
  _ frame: Frame, matches name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let file = folder.appendingPathComponent("Frames/\(name).txt")
  let shown = picture(of: frame)
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try Data(shown.utf8).write(to: file)
    Issue.record("recorded \(name); look at it, then run without RECORD", sourceLocation: location)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(shown == expected, "\(difference(expected, shown))", sourceLocation: location)
}

/// The rows in bars; below each, where it says anything, its roles in tildes.
private func picture(of frame: Frame) -> String {
  (0..<frame.size.height).map { row in
    let roles = frame.roles(row)
    let line = "|" + frame.line(row).padded(to: frame.size.width) + "|\n"
    return roles.allSatisfy { $0 == " " } ? line : line + "~" + roles + "~\n"
  }.joined()
}

private func difference(_ expected: String, _ shown: String) -> String {
  let (old, new) = (expected.split(separator: "\n"), shown.split(separator: "\n"))
  for (row, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
    return "first difference in line \(row + 1):\n\(pair.0)\n\(pair.1)"
  }
  return "lengths differ: \(old.count) and \(new.count) lines"
}
