import Foundation
import TestSupport
import Testing

@Suite("A file that is evidence")
struct EvidenceTests {
  private static let task = "2023-private-investment-policies"

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    _ = try scratch.shell("guatu init plan --from zhenjiang")
    try scratch.home.write("a photograph\n", to: "plan/bridge.jpg")
    return scratch
  }

  private func close(_ scratch: Scratch, with path: String) throws -> Finished {
    try scratch.shell("guatu done \(Self.task) --evidence 'file:\(path)' --plan plan")
  }

  @Test("is kept with the hash that other programs give it")
  func hash() throws {
    let scratch = try scratch()
    #expect(try close(scratch, with: "bridge.jpg").code == 0)
    let hash = try scratch.shell("sha256sum plan/bridge.jpg | cut -d' ' -f1").lines
    let evidence = try scratch.shell("guatu log --plan plan --json | jq -r .evidence | tail -n1")
    #expect(evidence.lines == ["file:bridge.jpg sha256:" + (hash.first ?? "")])
    #expect(try scratch.shell("guatu check plan").output.contains("warning") == false)
  }

  @Test("closes nothing out where it cannot be read", arguments: ["gone.jpg", ".", "pipe"])
  func unreadable(_ path: String) throws {
    let scratch = try scratch()
    _ = try scratch.shell("mkfifo plan/pipe")
    let before = scratch.home.text("plan/journal.csv")
    let refused = try close(scratch, with: path)
    #expect(refused.code == 2 && refused.errors.contains(path), "\(refused.errors)")
    #expect(scratch.home.text("plan/journal.csv") == before)
  }

  @Test("that changed or went is told by check")
  func check() throws {
    let scratch = try scratch()
    _ = try close(scratch, with: "bridge.jpg")
    try scratch.home.write("another photograph\n", to: "plan/bridge.jpg")
    #expect(
      try scratch.shell("guatu check plan").output.contains(
        "warning: the evidence 'bridge.jpg' is not what it was"))
    _ = try scratch.shell("rm plan/bridge.jpg")
    #expect(
      try scratch.shell("guatu check plan").output.contains(
        "warning: the evidence 'bridge.jpg' is gone"))
  }

  @Test("or a line of a document that the plan does not know is told by check")
  func source() throws {
    let scratch = try scratch()
    for evidence in ["001:12", "seen at 10:30", "002:12"] {
      _ = try scratch.shell("guatu note 2023-gdp x --plan plan")
      _ = try scratch.shell(
        "guatu done \(Self.task) --evidence '\(evidence)' --plan plan; guatu reopen \(Self.task) --plan plan"
      )
    }
    #expect(try scratch.shell("guatu check plan").output.contains("no source") == false)
    _ = try scratch.shell("guatu done \(Self.task) --evidence 999:12 --plan plan")
    #expect(
      try scratch.shell("guatu check plan").output.contains(
        "warning: the evidence cites '999', which is no source of the plan"))
  }
}
