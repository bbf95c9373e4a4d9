import PlanModel
import Testing

@testable import PlanStore

/// Random numbers that are the same on every run: SplitMix64.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Any plan")
struct RoundTripTests {
  private static let alphabet = Array("ab,\"\n\r 挂é1-.\\'\u{1F600}")

  private func text(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...6, using: &generator)
    return String((0..<count).map { _ in Self.alphabet.randomElement(using: &generator) ?? "a" })
  }

  @Test("has cells that read as they were written", arguments: 0..<200)
  func cells(_ seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let rows = (0..<5).map { row in ["o\(row)", "x" + text(&generator), text(&generator)] }
    var csv = CSVText()
    csv.append(["owner_id", "name", "name_en"])
    for row in rows { csv.append(row) }
    let reader = FictionalPlan.read(FictionalPlan.files([.owners: csv.bytes]))
    #expect(reader.plan.owners.rows.map { [$0.id, $0.name.chinese, $0.name.english] } == rows)
  }

  @Test("has a journal that reads as it was written", arguments: 0..<100)
  func journal(_ seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let entries = (0..<5).map { number in
      JournalEntry(
        id: "e\(number).1", at: "2023-08-01T00:00:00Z",
        actor: "a" + text(&generator).filter(\.isLetter),
        action: .note, subject: "2023-parks", text: text(&generator), evidence: text(&generator))
    }
    let file = TableFile(
      path: "journal.csv",
      bytes: JournalWriter.ofToday.header + JournalWriter.ofToday.lines(entries))
    let read = JournalReader(file, subjectsOf: nil)
    #expect(read.diagnostics == [])
    #expect(read.entries.map(\.text) == entries.map { $0.text.lineBreaksUnified })
    #expect(read.entries.map(\.evidence) == entries.map { $0.evidence.lineBreaksUnified })
    #expect(JournalWriter.ofToday.lines(read.entries) == JournalWriter.ofToday.lines(entries))
  }

  @Test("that is damaged is read without harm, and the faults stand inside it", arguments: 0..<400)
  func damage(_ seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    var files = FictionalPlan.files()
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let table = try #require(TableName.allCases.randomElement(using: &generator))
      var bytes = files.tables[table]?.bytes ?? []
      guard let place = bytes.indices.randomElement(using: &generator) else { continue }
      let byte = Array("\",\n\r\0a9-\u{FF}/".utf8).randomElement(using: &generator) ?? 0
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[place] = byte
      case 1: bytes.insert(byte, at: place)
      default: bytes.removeSubrange(place...)
      }
      files.tables[table] = TableFile(path: table.file, bytes: bytes)
    }
    let reader = FictionalPlan.read(files)
    for diagnostic in reader.diagnostics where diagnostic.location.file.hasSuffix(".csv") {
      let file = try #require(files.tables.files.first { $0.path == diagnostic.location.file })
      let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect((1...lines.count).contains(diagnostic.location.line))
      let line = String(decoding: lines[diagnostic.location.line - 1], as: UTF8.self)
      #expect((1...line.count + 1).contains(diagnostic.location.column))
      #expect(!diagnostic.rendered(in: .chinese).isEmpty)
    }
    _ = PlanWriter(reader.plan).files
  }
}

extension String {
  fileprivate var lineBreaksUnified: String {
    String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}
