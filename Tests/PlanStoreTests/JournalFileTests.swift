import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanStore

@Suite("A journal file")
struct JournalFileTests {
  private let folder: TemporaryFolder
  private let journal: JournalFile
  private static let header =
    "entry_id,at,actor,action,subject,period,value,quality,replaces,text,evidence\n"
  private static let formerHeader =
    "entry_id,at,actor,action,subject,period,value,quality,text,evidence\n"

  init() throws {
    folder = try TemporaryFolder()
    journal = JournalFile(path: folder.path("data/guatu/journal.csv"))
  }

  private func entry(_ number: Int, text: String = "", evidence: String = "") -> JournalEntry {
    JournalEntry(
      id: "20230801T00000\(number)Z-abcdef.1", at: "2023-08-01T00:00:0\(number)Z", actor: "李",
      action: .close, subject: "2023-parks", value: "2023-07-31", text: text, evidence: evidence)
  }

  private func put(_ text: some StringProtocol) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("data/guatu"), withIntermediateDirectories: true)
    try folder.write(String(text), to: "data/guatu/journal.csv")
  }

  private var text: String? { folder.text("data/guatu/journal.csv") }

  @Test("is made with its folders when first written to, for its owner only")
  func creation() throws {
    #expect(journal.read().entries == [])
    try journal.append([entry(1)])
    #expect(journal.read().entries == [entry(1)])
    let attributes = try FileManager.default.attributesOfItem(atPath: journal.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("makes no folder for a plan that is gone")
  func noFolder() throws {
    let gone = JournalFile(path: folder.path("plan/journal.csv"), makesFolder: false)
    #expect(throws: StorageError(path: gone.path, attempt: .open, code: ENOENT)) {
      try gone.append([entry(1)])
    }
    #expect(folder.names == [])
  }

  @Test("holds one line an entry, whatever is in its words")
  func lines() throws {
    let text = "一,\"二\"\n三\\n\r\n\\' \u{1B}"
    try journal.append([entry(1, text: text), entry(2, evidence: text)])
    #expect(self.text?.utf8.count { $0 == UInt8(ascii: "\n") } == 3)
    let entries = journal.read().entries
    #expect(entries.map(\.text) == ["一,\"二\"\n三\\n\n\\' \u{1B}", ""])
    #expect(entries[1].evidence == entries[0].text)
  }

  @Test("cut at any byte loses nothing but the torn line, now and after the next entry")
  func everyCut() throws {
    let entries = [entry(1, text: "公园\n\"已\"建成", evidence: "报告\"9\":4"), entry(2, evidence: "")]
    try journal.append(entries)
    let bytes = Array(try #require(text).utf8)
    for end in 0...bytes.count {
      let start = String(decoding: bytes[..<end], as: UTF8.self)
      try FileManager.default.removeItem(atPath: journal.path)
      try Data(bytes[..<end]).write(to: URL(filePath: journal.path))
      let kept = journal.read().entries
      #expect(kept == Array(entries.prefix(kept.count)), "\(start)")
      try journal.append([entry(3)])
      #expect(journal.read().entries == kept + [entry(3)], "\(start)")
    }
  }

  @Test("with a torn line says so, as a warning")
  func torn() throws {
    try put(Self.header + "20230801T000001Z-abcdef.1,2023-08-01T00:00:01Z,li,done,2023-pa")
    let (_, diagnostics) = journal.read()
    #expect(diagnostics.map(\.severity) == [.warning])
    #expect(
      diagnostics.map { $0.message(in: .english) } == ["5 cells, but the header has 11 columns"])
  }

  @Test("has a torn line set aside, whole, before the next entry")
  func aside() throws {
    let torn = "20230801T000001Z-abcdef.1,2023-08-01T00:00:01Z,li,done,2023-pa"
    try put(Self.header + torn)
    #expect(!journal.hasTornLines)
    try journal.append([entry(2)])
    #expect(folder.text("data/guatu/journal.csv.torn") == torn + "\n")
    #expect(journal.hasTornLines)
    let (entries, diagnostics) = journal.read()
    #expect(entries == [entry(2)] && diagnostics == [])
    let mode = try FileManager.default.attributesOfItem(atPath: journal.tornPath)
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test(
    "with a torn header has it made whole, behind a byte order mark too",
    arguments: ["", "\u{FEFF}"])
  func tornHeader(_ mark: String) throws {
    try put(mark + Self.header.prefix(30))
    try journal.append([entry(1)])
    #expect(text?.hasPrefix(mark + Self.header) == true)
    #expect(journal.read().entries == [entry(1)])
    #expect(!journal.hasTornLines)
  }

  @Test("is given back the line end that an editor took")
  func noLineEnd() throws {
    try journal.append([entry(1)])
    try put(try #require(text).dropLast())
    try journal.append([entry(2)])
    #expect(journal.read().entries == [entry(1), entry(2)])
    #expect(!journal.hasTornLines)
  }

  @Test("of an older program keeps its columns")
  func formerColumns() throws {
    try put(Self.formerHeader + "a.1,2023-08-01T00:00:01Z,li,done,2023-parks,,2023-08-01,,,\"\"\n")
    try journal.append([entry(2)])
    let (entries, diagnostics) = journal.read()
    #expect(diagnostics == [])
    #expect(entries.map(\.replaces) == [nil, nil])
    #expect(text?.hasPrefix(Self.formerHeader) == true)
  }

  @Test("is not written to where its header is another's")
  func otherHeader() throws {
    try put("date,amount\n2023,1\n")
    #expect(throws: StorageError(path: journal.path, attempt: .write, code: EILSEQ)) {
      try journal.append([entry(1)])
    }
    #expect(text == "date,amount\n2023,1\n")
  }

  @Test("stays what it was where the disk is full, and says what to do", arguments: 0..<200)
  func fullDisk(_ room: Int) throws {
    try journal.append([entry(1)])
    let before = text
    var system = SystemCalls.real
    let left = Room(room)
    system.write = { descriptor, bytes in
      guard let part = left.take(bytes.count) else { return .failure(.init(code: ENOSPC)) }
      return SystemCalls.real.write(descriptor, bytes.prefix(part))
    }
    let full = JournalFile(path: journal.path, system: system)
    do throws(StorageError) {
      try full.append([entry(2, text: String(repeating: "满", count: 60))])
      Issue.record("the disk is full")
    } catch {
      #expect(error.code == ENOSPC)
      #expect(error.message(in: .english).hasSuffix("journal.csv': no space left on the disk"))
      #expect(error.hint(in: .chinese) == "请腾出空间再试")
    }
    #expect(text == before)
  }

  @Test("says where it cannot be written to, and keeps nothing that was not synced")
  func failures() throws {
    try journal.append([entry(1)])
    let before = text
    var system = SystemCalls.real
    system.sync = { _ in .failure(.init(code: EIO)) }
    #expect(throws: StorageError.self) {
      try JournalFile(path: journal.path, system: system).append([entry(2)])
    }
    #expect(text == before)
    system = .real
    system.open = { _, _, _ in .failure(.init(code: EROFS)) }
    #expect(throws: StorageError(path: journal.path, attempt: .open, code: EROFS)) {
      try JournalFile(path: journal.path, system: system).append([entry(2)])
    }
    system = .real
    system.lock = { _ in .failure(.init(code: EWOULDBLOCK)) }
    system.sleep = { _ in }
    #expect(throws: StorageError(path: journal.path, attempt: .lock, code: EWOULDBLOCK)) {
      try JournalFile(path: journal.path, system: system).append([entry(2)])
    }
  }

  @Test("is no pipe and no link")
  func special() throws {
    try put("")
    try FileManager.default.removeItem(atPath: journal.path)
    _ = unsafe mkfifo(journal.path, 0o600)
    #expect(throws: StorageError(path: journal.path, attempt: .open, code: EINVAL)) {
      try journal.append([entry(1)])
    }
    try FileManager.default.removeItem(atPath: journal.path)
    try folder.write("export PATH\n", to: "profile")
    try FileManager.default.createSymbolicLink(
      atPath: journal.path, withDestinationPath: folder.path("profile"))
    #expect(throws: StorageError(path: journal.path, attempt: .open, code: ELOOP)) {
      try journal.append([entry(1)])
    }
    #expect(folder.text("profile") == "export PATH\n")
  }

  @Test("takes the file that another program makes at the same moment")
  func meanwhile() throws {
    try put("")
    try FileManager.default.removeItem(atPath: journal.path)
    var system = SystemCalls.real
    system.open = { path, flags, mode in
      if flags & O_CREAT != 0 { _ = FileManager.default.createFile(atPath: path, contents: nil) }
      return SystemCalls.real.open(path, flags, mode)
    }
    try JournalFile(path: journal.path, system: system).append([entry(1)])
    #expect(journal.read().entries == [entry(1)])
  }

  @Test("takes whole lines of several writers at once")
  func writers() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask { [journal] in
          for number in 0..<25 {
            try journal.append([
              JournalEntry(
                id: "w\(writer)-\(number).1", at: "2023-08-01T00:00:00Z", actor: "w", action: .note,
                subject: "2023-parks", text: String(repeating: "字", count: writer * 40))
            ])
          }
        }
      }
      try await group.waitForAll()
    }
    let (entries, diagnostics) = journal.read()
    #expect(diagnostics == [])
    #expect(Set(entries.map(\.id)).count == 100)
  }

  @Test("of the bundled plan stands in the data folder of its user")
  func place() {
    func path(_ variables: [String: String]) -> String? {
      JournalFile.ofBundledPlan(id: "zhenjiang", environment: { variables[$0] })?.path
    }
    #expect(path(["XDG_DATA_HOME": "/d", "HOME": "/h"]) == "/d/guatu/zhenjiang/journal.csv")
    #expect(path(["HOME": "/h"]) == "/h/.local/share/guatu/zhenjiang/journal.csv")
    #expect(path(["XDG_DATA_HOME": "relative", "HOME": ""]) == nil)
  }
}

/// How many bytes still fit on a disk.
private final class Room: @unchecked Sendable {
  private var bytes: Int

  init(_ bytes: Int) { self.bytes = bytes }

  /// As many of `count` bytes as fit; nil where none does.
  func take(_ count: Int) -> Int? {
    guard bytes > 0 else { return nil }
    defer { bytes = max(0, bytes - count) }
    return min(bytes, count)
  }
}
