import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanStore

@Suite("A new plan folder")
struct PlanInitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("is sound, has every table, and is written back byte for byte")
  func empty() throws {
    let path = folder.path("plans/qingzhou")
    try PlanInit.write(PlanInit.empty(PlanInit.identity(folder: path)), to: path)
    let loaded = PlanFolder(path).load()
    #expect(loaded.diagnostics == [])
    #expect(loaded.plan.identity.id == "qingzhou")
    for file in PlanWriter(loaded.plan).files {
      #expect(
        Array(FileManager.default.contents(atPath: "\(path)/\(file.path)") ?? Data()) == file.bytes)
    }
    #expect(folder.text("plans/qingzhou/.gitattributes") == "journal.csv merge=union\n")
    let mode = try FileManager.default.attributesOfItem(atPath: "\(path)/journal.csv")
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test("can be a copy of the bundled plan")
  func bundled() throws {
    try PlanInit.write(PlanInit.bundled, to: folder.path)
    #expect(PlanFolder(folder.path).load().plan.targets.count > 200)
    #expect(folder.names.count == TableName.allCases.count + 2)
  }

  @Test("is not made where something is")
  func occupied() throws {
    try folder.write("", to: "notes.txt")
    do throws(StorageError) {
      try PlanInit.write(PlanInit.bundled, to: folder.path)
      Issue.record("the folder is not empty")
    } catch {
      #expect(
        error.message(in: .english)
          == "cannot create folder '\(folder.path)': the folder is not empty")
      #expect(error.hint(in: .english) == "name a new folder or an empty one")
    }
    #expect(folder.names == ["notes.txt"])
  }

  @Test("is no plan until all of it is there", arguments: 0..<13)
  func halfWritten(_ number: Int) throws {
    var system = SystemCalls.real
    let left = Countdown(number)
    system.rename = { old, new in
      left.isOver ? .failure(.init(code: ENOSPC)) : SystemCalls.real.rename(old, new)
    }
    let path = folder.path("plan")
    let files = PlanInit.empty(PlanInit.identity(folder: path))
    if number < files.count + 1 {
      #expect(throws: StorageError.self) { try PlanInit.write(files, to: path, system: system) }
      #expect(PlanFolder.find(atOrAbove: path) == nil)
    } else {
      try PlanInit.write(files, to: path, system: system)
    }
  }
}

@Suite("An atomic file")
struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("is replaced as a whole, and keeps its permissions")
  func replace() throws {
    let path = folder.path("report.md")
    try AtomicFile.replace(path, with: Array("一".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try AtomicFile.replace(path, with: Array("二".utf8))
    #expect(folder.text("report.md") == "二")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(folder.names == ["report.md"])
  }

  @Test("stays what it was where anything fails")
  func failures() throws {
    try folder.write("一", to: "report.md")
    let fail = SystemCalls.Failure(code: ENOSPC)
    let broken: [(inout SystemCalls) -> Void] = [
      { $0.write = { _, _ in .failure(fail) } }, { $0.sync = { _ in .failure(fail) } },
      { $0.rename = { _, _ in .failure(fail) } }, { $0.setMode = { _, _ in .failure(fail) } },
    ]
    for breakCall in broken {
      var system = SystemCalls.real
      breakCall(&system)
      #expect(throws: StorageError.self) {
        try AtomicFile.replace(folder.path("report.md"), with: [0x32], system: system)
      }
      #expect(folder.text("report.md") == "一")
      #expect(folder.names == ["report.md"])
    }
  }

  @Test("follows a link, and writes to a device as it stands")
  func special() throws {
    try folder.write("一", to: "report.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("report.md"))
    try AtomicFile.replace(folder.path("link"), with: Array("二".utf8))
    #expect(folder.text("report.md") == "二")
    #expect(folder.names == ["link", "report.md"])
    try AtomicFile.replace("/dev/null", with: [0x31])
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }
}

private final class Countdown: @unchecked Sendable {
  private var left: Int

  init(_ count: Int) { left = count }

  var isOver: Bool {
    left -= 1
    return left < 0
  }
}
