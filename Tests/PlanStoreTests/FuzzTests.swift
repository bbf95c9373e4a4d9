import PlanModel
import TestSupport
import Testing

@testable import PlanStore

@Suite("Any bytes in place of a file of the plan")
struct FuzzTests {
  @Test("are read as a table, or refused at a place that is there", arguments: TableName.allCases)
  func tables(_ table: TableName) {
    let corpus = [FictionalPlan.tables[table] ?? "", FictionalPlan.tables[.targets] ?? ""]
    fuzz("\(table).csv", corpus) { bytes in
      try expectSound(FictionalPlan.read(FictionalPlan.files([table: bytes])), bytes)
    }
  }

  @Test("are read as a descriptor, or refused at a place that is there")
  func descriptor() {
    let words = ["\"guatu\"", "null", "true", "\\u0000", "\\ud800", "[[[[[[[[", "1e400"]
    fuzz("datapackage.json", [FictionalPlan.descriptor], tokens: Mutator.hostile + words) { bytes in
      var files = FictionalPlan.files()
      files.descriptor = TableFile(path: PlanFiles.descriptorName, bytes: bytes)
      let descriptor = Descriptor(files.descriptor)
      try expectSound(PlanReader(files, describedBy: descriptor), bytes)
    }
  }

  /// Messages are harmless, places are in the file, and what has no fault is written and read to
  /// the same plan.
  private func expectSound(_ reader: PlanReader, _ bytes: [UInt8]) throws {
    let lines = bytes.count { $0 == .lineFeed || $0 == .carriageReturn } + 2
    for fault in reader.diagnostics {
      try expectHarmless(fault.rendered(in: .english))
      try expectHarmless(fault.rendered(in: .chinese))
      let isThere = fault.location.line >= 1 && fault.location.column >= 1
      if !isThere { throw Finding("no such place: \(fault.location)") }
      if fault.location.line > max(lines, 400) { throw Finding("past the end: \(fault.location)") }
    }
    guard reader.diagnostics.isEmpty else { return }
    let written = PlanWriter(reader.plan).files
    let again = FictionalPlan.read(files(of: written))
    if PlanWriter(again.plan).files.map(\.bytes) != written.map(\.bytes) {
      throw Finding("written and read, it is another plan")
    }
  }

  private func files(of written: [TableFile]) -> PlanFiles {
    var files = PlanFiles(descriptor: written[0].bytes)
    for (table, file) in zip(TableName.allCases, written.dropFirst()) { files.tables[table] = file }
    return files
  }
}

@Suite("Any bytes in place of a journal")
struct JournalFuzzTests {
  @Test(
    "are what they were found to be once",
    arguments: [
      (
        "a header that goes on", "evidenceT0,1\n",
        StorageError(path: "journal.csv", attempt: .write, code: 84)
      ),
      (
        "a last line that lacks its end and has a doubtful byte",
        "evidence\na.1,2026-01-01T00:00:00Z,l\u{FFFD}i,note,t,,,,,x,", nil
      ),
    ])
  func found(_ what: String, _ end: String, _ refusal: StorageError?) throws {
    let folder = try TemporaryFolder()
    let journal = JournalFile(path: folder.path("journal.csv"), name: "journal.csv")
    let start = "entry_id,at,actor,action,subject,period,value,quality,replaces,text,"
    try folder.write(start + end, to: "journal.csv")
    let before = journal.read().entries
    do throws(StorageError) {
      try journal.append([added])
      #expect(refusal == nil && journal.read().entries == before + [added], "\(what)")
    } catch {
      #expect(error.code == refusal?.code, "\(what)")
    }
  }

  private let added = JournalEntry(
    id: "fuzz.1", at: "2026-01-01T00:00:00Z", actor: "li", action: .note, subject: "2023-jobs",
    replaces: nil, text: "kept")

  @Test("are added to, or refused, and lose no whole entry")
  func append() throws {
    let folder = try TemporaryFolder()
    let journal = JournalFile(path: folder.path("journal.csv"))
    let whole = (FictionalPlan.tables[.journal] ?? "") + "\n"
    fuzz("journal.csv, added to", [whole, "\u{FEFF}" + whole]) { bytes in
      try folder.write(bytes, to: "journal.csv")
      let before = journal.read().entries
      do throws(StorageError) {
        try journal.append([added])
      } catch {
        guard try folder.bytes("journal.csv") == bytes else {
          throw Finding("refused, and changed")
        }
        return
      }
      let after = journal.read().entries
      let isKept = before.allSatisfy(after.contains)
      let isOpen = String(decoding: bytes, as: UTF8.self).count { $0 == "\"" } % 2 == 1
      if !isKept || (!after.contains(added) && !isOpen) { throw Finding("an entry is lost") }
    }
  }
}
