import Foundation
import PlanModel
import TestSupport
import Testing

@testable import Commands

@Suite("The README", .serialized)
struct ReadmeTests {
  @Test(
    "tells of keys and command line what the program's tables say",
    arguments: Markdown.Block.allCases, Language.allCases)
  func block(_ block: Markdown.Block, _ language: Language) throws {
    let made = Markdown(in: language).text(of: block)
    let marks = made.split(separator: "\n")
    let first = try #require(marks.first)
    let last = try #require(marks.last)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "..", "..", "README.md").standardized
    var readme = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let start = try #require(readme.range(of: first + "\n")).lowerBound
    let end = try #require(readme.range(of: last + "\n", range: start..<readme.endIndex)).upperBound
    guard isRecording else {
      #expect(readme[start..<end] == made, "the README differs from `guatu help --markdown`")
      return
    }
    readme.replaceSubrange(start..<end, with: made)
    try Data(readme.utf8).write(to: file)
    Issue.record("recorded the block \(block.rawValue) of the README; look at it")
  }
}
