import Foundation
import Testing

/// Who may import whom, read off every file under `Sources`.
@Suite("The house")
struct ImportsTests {
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

  /// The map of README's design section: each module and those that it may import.
  private func map() throws -> [String: Set<String>] {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let section = readme.components(separatedBy: "### Map\n")[1]
    let lines = section.components(separatedBy: "```\n")[1].split(separator: "\n")
    var map: [String: Set<String>] = [:]
    for line in lines {
      let parts = line.components(separatedBy: "  ").filter { !$0.isEmpty }
      let words = parts[1].split(separator: " ").map(String.init)
      let isAll = words.starts(with: ["all", "above"])
      map[parts[0]] = isAll ? Set(map.keys).subtracting(words.dropFirst(3)) : Set(words)
    }
    return map
  }

  /// The modules that call the system.
  private static let systemCallers: Set = ["PlanStore", "Terminal", "guatu"]

  @Test("lets each module see what the map allows, and nothing else")
  func imports() throws {
    let (files, map) = (try files(under: "Sources"), try map())
    #expect(files.count > 100)
    for file in files {
      var allowed = try #require(map[file.module], "no place on the map for \(file.module)")
      if Self.systemCallers.contains(file.module) { allowed.insert("Glibc") }
      for name in imports(of: file) {
        #expect(allowed.contains(name), "\(file.path) imports \(name)")
      }
    }
  }

  @Test("calls nothing that sends data away or runs another program")
  func privacy() throws {
    let calls =
      /\b(socket|connect|sendto|getaddrinfo|popen|system|posix_spawnp?|exec[lv]p?e?|v?fork|dlopen)\(/
    for file in try files(under: "Sources") {
      let call = file.lines.first { $0.firstMatch(of: calls) != nil }
      #expect(call == nil, "\(file.path): \(call ?? "")")
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
