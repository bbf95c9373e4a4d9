import Foundation
import TestSupport
import Testing

@Suite("A page in a browser", .enabled(if: Browser.isInstalled), .serialized)
struct PageTests {
  @Test(
    "fits a phone, a desk, a projector and paper, light and dark, and asks nothing of a network",
    arguments: [
      "export -o page.html --lang zh year:2023", "export -o page.html --lang en year:2023",
      "board -o page.html --lang zh year:2020",
      "bulletin -o page.html --lang en year:2023 --as-of 2023-07-31",
    ])
  func page(_ words: String) throws {
    let scratch = try Scratch()
    #expect(try scratch.shell("guatu " + words).code == 0)
    let checked = try scratch.shell(
      "'\(Browser.python)' '\(Browser.folder.path)/page-check.py' page.html pictures",
      setting: ["HOME": scratch.home.path])
    #expect(checked.code == 0, "\(checked.errors.suffix(600))")
    print(words.prefix { $0 != " " } + ": " + (checked.lines.first ?? ""))
  }
}

/// Chromium, and what drives it, where `.ci/install tests` put them.
private enum Browser {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let python = folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/python/bin/python").path
  static let isInstalled =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")
    && FileManager.default.isExecutableFile(
      atPath: URL(filePath: python).deletingLastPathComponent().appending(path: "playwright").path)
}
