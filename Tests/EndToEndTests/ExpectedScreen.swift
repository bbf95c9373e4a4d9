import Foundation
import TestSupport
import Testing

extension TerminalSession {
  /// Waits until the screen is as `Screens/<name>.txt` beside this file says.
  func expectScreen(_ name: String, at location: SourceLocation = #_sourceLocation) throws {
    let file = "Screens/\(name).txt"
    let place = URL(filePath: #filePath).deletingLastPathComponent().appending(path: file)
    let expected = isRecording ? nil : try? String(contentsOf: place, encoding: .utf8)
    let picture = try picture(like: expected)
    try expect(picture, matches: file, at: location)
  }

  /// The picture of the screen once it is like `expected`; if it never is, or nothing is expected,
  /// the one that it comes to rest in.
  private func picture(like expected: String?) throws -> String {
    var picture = ""
    do {
      try wait(until: { _ in
        let earlier = picture
        picture = StyledScreen(try colours).picture
        guard expected == nil else { return picture == expected }
        Thread.sleep(forTimeInterval: 0.1)
        return picture == earlier
      })
    } catch is Impatience {}
    return picture
  }
}
