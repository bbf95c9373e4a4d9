import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanStore

@Suite("A plan folder")
struct PlanFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func fill(descriptor: String = FictionalPlan.descriptor) throws {
    try folder.write(descriptor, to: "datapackage.json")
    for (table, text) in FictionalPlan.tables { try folder.write(text + "\n", to: table.file) }
  }

  private func faults() -> [String] {
    PlanFolder(folder.path).load().diagnostics.map { $0.rendered(in: .english) }
  }

  @Test("is read as it stands")
  func load() throws {
    try fill()
    let loaded = PlanFolder(folder.path).load()
    #expect(loaded.isPlan && !loaded.isReadOnly)
    #expect(loaded.diagnostics == [])
    #expect(loaded.plan.tasks.count == 2)
    #expect(loaded.journal?.path == folder.path("journal.csv"))
  }

  @Test("is found from below, and no other data package is taken for one")
  func find() throws {
    try fill()
    try FileManager.default.createDirectory(
      atPath: folder.path("data/2023"), withIntermediateDirectories: true)
    try folder.write(#"{"name": "other"}"#, to: "data/datapackage.json")
    #expect(PlanFolder.find(atOrAbove: folder.path("data/2023"))?.path == folder.path)
    #expect(PlanFolder.find(atOrAbove: folder.path)?.path == folder.path)
    #expect(PlanFolder.find(atOrAbove: folder.path("nowhere")) == nil)
    try FileManager.default.removeItem(atPath: folder.path("datapackage.json"))
    #expect(PlanFolder.find(atOrAbove: folder.path("data/2023")) == nil)
  }

  @Test("with a fault is read-only, and read as far as it goes")
  func faulty() throws {
    try fill()
    try folder.write("task_id,number,title\n2023-park,1,开工\n", to: "milestones.csv")
    let loaded = PlanFolder(folder.path).load()
    #expect(loaded.isReadOnly && loaded.isPlan)
    #expect(loaded.plan.targets.count == 7)
    #expect(loaded.diagnostics.count == 1)
  }

  @Test("may lack tables that can be empty, and no others")
  func missing() throws {
    try fill()
    for name in ["schedule", "milestones", "journal"] {
      try FileManager.default.removeItem(atPath: folder.path(name + ".csv"))
    }
    #expect(faults() == [])
    try FileManager.default.removeItem(atPath: folder.path("regions.csv"))
    #expect(faults() == ["regions.csv:1:1: error: the file is missing"])
    try FileManager.default.removeItem(atPath: folder.path("datapackage.json"))
    #expect(faults() == ["datapackage.json:1:1: error: the file is missing"])
    #expect(!PlanFolder(folder.path).load().isPlan)
  }

  @Test(
    "has no tables elsewhere",
    arguments: [
      "../owners.csv", "/etc/passwd", "a/../../b", "https://example.org/a.csv", "~/x/..", "a\\\\b",
      "",
    ])
  func outside(_ path: String) throws {
    try fill(
      descriptor: """
        {"guatu": {"id": "a"}, "resources": [{"name": "owners", "path": "\(path)"}]}
        """)
    let loaded = PlanFolder(folder.path).load()
    #expect(loaded.diagnostics.count == 1)
    guard case .file(.leavesFolder) = loaded.diagnostics.first?.fault else {
      Issue.record("\(loaded.diagnostics)")
      return
    }
  }

  @Test("tells where all its tables stand, those that a glance leaves out as well")
  func paths() throws {
    let resources = ["owners", "tasks"].map { #"{"name": "\#($0)", "path": "office/\#($0).csv"}"# }
    try fill(
      descriptor: #"{"guatu": {"id": "a"}, "resources": [\#(resources.joined(separator: ","))]}"#)
    let paths = PlanFolder(folder.path).load(.glance).plan.paths
    #expect(
      paths.tables == [
        "sectors.csv", "regions.csv", "office/owners.csv", "sources.csv", "indicators.csv",
        "targets.csv", "schedule.csv", "outcomes.csv", "breaks.csv", "office/tasks.csv",
        "milestones.csv",
      ])
  }

  @Test("is not left by a link, and waits for no pipe")
  func special() throws {
    try fill()
    try FileManager.default.removeItem(atPath: folder.path("owners.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("owners.csv"), withDestinationPath: "/etc/hostname")
    #expect(faults() == ["owners.csv:1:1: error: path 'owners.csv' leaves the plan folder"])
    try FileManager.default.removeItem(atPath: folder.path("owners.csv"))
    _ = unsafe mkfifo(folder.path("owners.csv"), 0o600)
    #expect(faults() == ["owners.csv:1:1: error: not a regular file"])
    try FileManager.default.removeItem(atPath: folder.path("owners.csv"))
    try FileManager.default.createDirectory(
      atPath: folder.path("owners.csv"), withIntermediateDirectories: true)
    #expect(faults() == ["owners.csv:1:1: error: not a regular file"])
  }

  @Test("has no file of any size")
  func large() throws {
    try fill()
    let file = try #require(FileHandle(forWritingAtPath: folder.path("owners.csv")))
    try file.truncate(atOffset: UInt64(PlanFolder.sizeLimit) + (1 << 20))
    #expect(faults() == ["owners.csv:1:1: error: the file is too large: 65 MB, at most 64 MB"])
  }

  @Test("says why a file cannot be read")
  func unreadable() throws {
    try fill()
    var system = SystemCalls.real
    system.read = { _, _, _ in .failure(.init(code: EIO)) }
    let loaded = PlanFolder(folder.path, system: system).load()
    #expect(
      loaded.diagnostics.map { $0.message(in: .english) } == [
        "cannot read '\(folder.path("datapackage.json"))': the device failed"
      ])
  }

  @Test("has a plan inside the binary beside it, with a journal of its user's own")
  func bundled() throws {
    let environment = { $0 == "XDG_DATA_HOME" ? folder.path : nil }
    let before = LoadedPlan(bundledFor: environment)
    #expect(before.isPlan && !before.isReadOnly)
    let task = try #require(before.plan.tasks.ids.first)
    let journal = try #require(before.journal)
    let entry = JournalEntry(
      id: "20260101T000000Z-abcdef.1", at: "2026-01-01T00:00:00Z", actor: "li", action: .note,
      subject: task, text: "好")
    try journal.append([entry])
    let after = LoadedPlan(bundledFor: environment)
    #expect(after.plan.journal == before.plan.journal + [entry])
    #expect(LoadedPlan(bundledFor: { _ in nil }).isReadOnly)
  }
}
