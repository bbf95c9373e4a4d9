import Foundation
import Testing

/// Who may import whom, read off every file under `Sources`.
@Suite("The house")
struct ImportsTests {
  /// The modules that the files of each module may import, besides the standard library's parts.
  static let allowed: [String: Set<String>] = [
    "PlanModel": [],
    "Phrases": ["PlanModel"],
    "Assessing": ["PlanModel", "Phrases"],
    "Selecting": ["PlanModel", "Phrases", "Assessing"],
    "PlanStore": ["PlanModel", "Phrases", "Cells", "BundledPlan", "Glibc"],
    "Exporting": ["PlanModel", "Phrases", "Assessing", "Selecting", "Cells"],
    "Cells": [],
    "Themes": ["PlanModel", "Phrases", "Cells"],
    "Wall": ["PlanModel", "Phrases", "Assessing", "Selecting", "Cells"],
    "Terminal": [
      "PlanModel", "Phrases", "Cells", "Themes", "CNcurses", "CTerminalGuard", "Glibc",
    ],
    "Commands": [
      "PlanModel", "Phrases", "Assessing", "Selecting", "PlanStore", "Exporting", "Cells",
      "Themes", "Wall", "Glibc",
    ],
    "guatu": [
      "PlanModel", "Phrases", "Assessing", "Selecting", "PlanStore", "Exporting", "Cells",
      "Themes", "Wall", "Terminal", "Commands", "Glibc",
    ],
    "Bench": [
      "PlanModel", "Phrases", "Assessing", "Selecting", "PlanStore", "Exporting", "Cells",
      "Themes", "Wall",
    ],
  ]

  /// A Swift file under Sources and its lines.
  private struct SourceFile {
    let module: String
    let path: String
    let lines: [String]
  }

  private static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  private func files(under folder: String) throws -> [SourceFile] {
    let base = Self.root.appendingPathComponent(folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: base.appendingPathComponent(path), encoding: .utf8)
      return SourceFile(
        module: path.split(separator: "/").first.map(String.init) ?? "", path: path,
        lines: text.components(separatedBy: "\n"))
    }
  }

  private func imports(of file: SourceFile) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "internal" || $0 == "package" })
      else { return nil }
      return String(words[place + 1])
    }
  }

  @Test("lets each module see what its place allows, and nothing else")
  func imports() throws {
    let files = try files(under: "Sources")
    #expect(files.count > 100)
    for file in files {
      let allowed = try #require(Self.allowed[file.module], "no rule for \(file.module)")
      for name in imports(of: file) {
        #expect(allowed.contains(name), "\(file.path) imports \(name)")
      }
    }
  }

  @Test("keeps files short enough to be read", arguments: ["Sources", "Tests"])
  func lengths(_ folder: String) throws {
    for file in try files(under: folder) {
      #expect(file.lines.count <= 301, "\(file.path) has \(file.lines.count - 1) lines")
    }
  }

  @Test("exports nothing: all that modules share is package")
  func access() throws {
    for file in try files(under: "Sources") where file.module != "Bench" {
      let exported = file.lines.first {
        $0.contains("public ") && !$0.contains("//") && !$0.contains("\"")
      }
      #expect(exported == nil, "\(file.path)")
    }
  }
}
