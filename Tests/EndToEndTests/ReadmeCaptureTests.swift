import Foundation
import TestSupport
import Testing

/// The captures in the README are the screens that the other tests hold the program to.
@Suite("The README's captures", .serialized)
struct ReadmeCaptureTests {
  /// What stands around a capture, and the screen that it shows.
  static let captures = [
    (mark: "capture", screen: "wall-100x30-en"), (mark: "capture zh", screen: "wall-100x30-zh"),
  ]

  @Test("show the wall as it is", arguments: captures)
  func capture(_ mark: String, _ screen: String) throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let file = here.appending(components: "..", "..", "README.md").standardized
    var readme = try String(contentsOf: file, encoding: .utf8)
    let picture = try String(
      contentsOf: here.appending(path: "Screens/\(screen).txt"), encoding: .utf8)
    let block = "<!-- \(mark) -->\n```\n\(text(of: picture))```\n<!-- /\(mark) -->\n"
    let start = try #require(readme.range(of: "<!-- \(mark) -->\n")).lowerBound
    let end = try #require(readme.range(of: "<!-- /\(mark) -->\n")).upperBound
    guard isRecording else {
      #expect(readme[start..<end] == block, "the README shows another wall than \(screen).txt")
      return
    }
    readme.replaceSubrange(start..<end, with: block)
    try Data(readme.utf8).write(to: file)
    Issue.record("recorded the capture \(screen) in the README; look at it")
  }

  /// The characters of a picture, without the looks below each line.
  private func text(of picture: String) -> String {
    picture.split(separator: "\n").filter { $0.hasPrefix("|") && $0.count > 2 }
      .map { line in
        var text = line.dropFirst().dropLast()
        while text.last == " " { text.removeLast() }
        return text + "\n"
      }
      .joined()
  }
}
