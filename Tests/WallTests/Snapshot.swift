import Cells
import TestSupport
import Testing

/// Compares `frame` with `Frames/<name>.txt` beside this file.
func expect(
  _ frame: Frame, matches name: String, at location: SourceLocation = #_sourceLocation
) throws {
  try expect(picture(of: frame), matches: "Frames/\(name).txt", at: location)
}

/// The rows in bars; below each, where it says anything, its roles in tildes.
private func picture(of frame: Frame) -> String {
  (0..<frame.size.height).map { row in
    let roles = frame.roles(row)
    let line = "|" + frame.line(row).padded(to: frame.size.width) + "|\n"
    return roles.allSatisfy { $0 == " " } ? line : line + "~" + roles + "~\n"
  }.joined()
}
