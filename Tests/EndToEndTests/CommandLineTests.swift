import Foundation
import TestSupport
import Testing

@Suite("The command line among other programs", .serialized)
struct CommandLineTests {
  /// Every command that prints.
  private static let commands = [
    "summary", "list", "show 2023-gdp", "log", "export", "check", "themes", "paths", "help",
    "help filter", "completions bash", "--version",
  ]

  @Test("lists every figure and task of the five documents", .enabled(if: hasProgram("jq")))
  func counts() throws {
    let query = """
      guatu list --json | jq -n '[inputs]
        | ([(.[] | select(.kind == "target").source), .[].outcome_source | strings
            | select(test("^00[0-4]$"))] | length),
          ([.[] | select(.kind == "task")] | length), ([.[] | .schema] | unique | .[])'
      """
    let lines = try Scratch().shell(query).lines
    try #require(lines.count == 3, "\(lines)")
    #expect(try #require(Int(lines[0])) >= 440)
    #expect(try #require(Int(lines[1])) >= 200)
    #expect(lines[2] == #""guatu/1""#)
  }

  @Test(
    "exports a table that Python reads without loss", .enabled(if: hasProgram("python3")),
    arguments: ["", "kind:target,outcome year:2020..2023", "丹阳"])
  func tables(_ filter: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let package = folder.deletingLastPathComponent().deletingLastPathComponent()
    // Where `.ci/install tests` put pandas.
    let python = package.appending(path: ".build/python/bin/python3").path
    let hasOwn = FileManager.default.isExecutableFile(atPath: python)
    let checked = try Scratch().shell(
      """
      guatu export -o items.csv --bom \(filter) >&2 && guatu export -o items.json \(filter) >&2 &&
      \(hasOwn ? "'\(python)'" : "python3") '\(folder.path)/export-check.py' items.csv items.json
      """)
    #expect(checked.code == 0, "\(checked.errors)")
    #expect(checked.output.contains("are the same in csv"))
  }

  @Test(
    "tells in the exit code how it went",
    arguments: [
      ("list", 0), ("check", 0), ("list nosuchword", 1), ("show nosuchitem", 1), ("undo", 1),
      ("check /", 1), ("--nosuchoption", 2), ("show", 2), ("--plan /nosuchfolder list", 2),
      ("export -o nosuchfolder/x.md", 2), ("list >/dev/full", 2), ("--as-of 2023-02-30 list", 2),
    ])
  func codes(_ words: String, _ code: Int32) throws {
    let finished = try Scratch().shell("guatu " + words)
    #expect(finished.code == code)
    #expect(finished.errors.isEmpty == (code == 0 || words.hasPrefix("check")) || code == 1)
    #expect(code != 2 || finished.errors.hasPrefix("guatu: error: "), "\(finished.errors)")
  }

  @Test("is content with a reader that has had enough", arguments: ["list", "list --json", "help"])
  func brokenPipe(_ words: String) throws {
    let finished = try Scratch().shell("{ guatu \(words); echo $? >code; } | head -1; cat code")
    #expect(finished.lines.last == "0")
    #expect(finished.errors.isEmpty)
  }

  @Test("writes no code of a terminal into a pipe", arguments: commands)
  func pipes(_ words: String) throws {
    let finished = try Scratch().shell("TERM=xterm-256color guatu \(words) | cat")
    #expect(!finished.output.isEmpty)
    #expect(finished.output.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A })
  }

  @Test("prints the same bytes twice", arguments: ["md", "csv", "json", "txt"])
  func sameBytes(_ format: String) throws {
    let export = "guatu export -f \(format)"
    let compared = try Scratch().shell("\(export) >a && TZ=Asia/Shanghai \(export) >b && cmp a b")
    #expect(compared.code == 0)
  }

  @Test("marks, undoes and does again what the wall would", .enabled(if: hasProgram("jq")))
  func marking() throws {
    let scratch = try Scratch()
    let id = "2023-private-investment-policies"
    let status = "guatu list id:\(id) --json | jq -r .status"
    let steps = try scratch.shell(
      """
      guatu done \(id) --evidence 001:51 --on 2024-01-02 && \(status) && guatu undo && \(status) &&
      guatu redo && \(status) && guatu reopen \(id) && \(status)
      """)
    #expect(steps.code == 0, "\(steps.errors)")
    let words = steps.lines.filter { !$0.contains(" ") }
    #expect(words == ["closed", "open", "closed", "reopened"])
    #expect(scratch.journal.count == 4)
  }
}

/// Whether a program is on the search path.
func hasProgram(_ name: String) -> Bool {
  let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  return search.split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/" + name)
  }
}
