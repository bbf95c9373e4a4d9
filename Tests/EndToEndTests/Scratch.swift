import Foundation
import TestSupport

/// A fresh home for one test: its folders, its environment, and nobody else's.
struct Scratch {
  let home: TemporaryFolder
  /// The variables that programs are started with, and no others.
  var environment: [String: String]

  /// The folder that `swift build` put the program into: the one that these tests are run from.
  static let programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().path

  /// The path of the program.
  static let program = programs + "/guatu"

  /// Noon of 2026-01-15 in UTC: the moment that every test is run at.
  static let clock = "1768478400"

  init() throws {
    home = try TemporaryFolder()
    let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    environment = [
      "HOME": home.path, "XDG_DATA_HOME": home.path("data"), "XDG_CONFIG_HOME": home.path("config"),
      "LANG": "C.UTF-8", "GUATU_ACTOR": "tester", "SOURCE_DATE_EPOCH": Scratch.clock,
      "PATH": Scratch.programs + ":" + search,
    ]
    // How a sanitized build is told what to look for.
    environment["ASAN_OPTIONS"] = ProcessInfo.processInfo.environment["ASAN_OPTIONS"]
  }

  /// The journal of the bundled plan, line by line, without its heading.
  var journal: [String] {
    let text = home.text("data/guatu/zhenjiang/journal.csv") ?? ""
    return text.split(separator: "\n").dropFirst().map(String.init)
  }
}
