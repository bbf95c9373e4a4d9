import PlanModel
import Testing

@testable import PlanStore

/// Tables whose bytes are not rows and cells.
@Suite("The text of a table")
struct TextFaultTests {
  @Test(
    "has its faults shown where they are",
    arguments: [
      FaultFixture(
        .owners, "owner_id,name\na,统‹\"›计局\"\nb,科技局\n",
        "error: a quote inside a cell that is not quoted"),
      FaultFixture(
        .owners, "owner_id,name\na,\"统计局\"‹ ›\nb,科技局\n",
        "error: only a comma or a line end may follow a closing quote"),
      FaultFixture(
        .owners, "owner_id,name\na,‹\"›统计局\nb,科技局\n", "error: this quote is never closed"),
      FaultFixture(
        .owners, "owner_id,name\na,‹\"›统计局\nb,\"科技局\"\n", "error: this quote is never closed"),
      FaultFixture(.owners, "owner_id,name\na,统‹\0›计局\n", "error: NUL character"),
      FaultFixture(.owners, "owner_id,name\na,\"统‹\0›计局\"\n", "error: NUL character"),
      FaultFixture(
        .owners, "owner_id,name\na,统‹\r›计局\n", "error: carriage return without a line feed"),
      FaultFixture(.owners, "owner_id,name\n‹›\na,统计局\n", "warning: blank line"),
      FaultFixture(.owners, "owner_id,name\n‹›,\r\na,统计局\r\n", "warning: blank line"),
      FaultFixture(
        .owners, "owner_id,name,name_en\na,统计局‹›\n", "error: 2 cells, but the header has 3 columns"),
      FaultFixture(
        .owners, "owner_id,name\na,统计局,Statistics‹›\n",
        "error: 3 cells, but the header has 2 columns"),
      FaultFixture(
        .owners, "‹›", "error: the file is empty; it needs at least its header line"),
    ])
  func fault(_ fixture: FaultFixture) throws {
    // A blank line of commas is marked at its start, and none of it is wrong.
    if fixture.marked.contains("‹›,") {
      let text = fixture.marked.replacing(/[‹›]/, with: "")
      #expect(FaultFixture.read([.owners: text]).diagnostics.map(\.fault) == [.text(.blankLine)])
    } else {
      try fixture.check()
    }
  }

  @Test("goes on below a faulty row", arguments: ["统\"计", "\"统计", "\"统\"计", "统\0计", "统,计"])
  func recovery(_ cell: String) {
    let reader = FaultFixture.read([.owners: "owner_id,name\na,\(cell)\nb,科技局\nc,\"水,利\"\n"])
    #expect(reader.diagnostics.count == 1)
    #expect(reader.plan.owners.ids == ["b", "c"])
  }

  @Test("may hold quotes, commas and line breaks in quoted cells")
  func quoted() {
    let reader = FaultFixture.read([
      .owners: "owner_id,name,name_en\r\n\"a\",\"统\"\"计\"\"局\r\n二处\",\"\"\r\nb,科技局,x"
    ])
    #expect(reader.diagnostics == [])
    #expect(reader.plan.owners["a"]?.name == Name("统\"计\"局\r\n二处"))
    #expect(reader.plan.owners["b"]?.name == Name("科技局", english: "x"))
  }

  @Test("counts lines within cells")
  func lines() {
    let reader = FaultFixture.read([.owners: "owner_id,name\na,\"一\n二\"\na,三\n"])
    #expect(reader.diagnostics.map(\.location.line) == [4])
    #expect(reader.diagnostics.first?.message(in: .english) == "'a' is already on line 2")
  }

  @Test("shows a byte that is no UTF-8, and reads the row")
  func encoding() {
    var files = FictionalPlan.files()
    let bytes = Array("owner_id,name\nstatistics,统".utf8) + [0xFF] + Array("计局\n".utf8)
    files.tables[.owners] = TableFile(path: "owners.csv", bytes: bytes)
    let reader = FictionalPlan.read(files)
    #expect(
      reader.diagnostics.map { $0.rendered(in: .english) } == [
        """
        owners.csv:2:13: error: byte FF is not valid UTF-8
        2 | statistics,统�计局
          |              ^
        """
      ])
    #expect(reader.plan.owners["statistics"]?.name.chinese == "统\u{FFFD}计局")
  }

  @Test("names another encoding once")
  func otherEncoding() {
    // 统计局, 科技局 in GB 18030.
    let words: [UInt8] = [0xCD, 0xB3, 0xBC, 0xC6, 0xBE, 0xD6]
    let bytes = Array("owner_id,name\nstatistics,".utf8) + words + Array("\nscience,".utf8) + words
    let reader = FictionalPlan.read(FictionalPlan.files([.owners: bytes]))
    #expect(reader.diagnostics.map(\.fault) == [.text(.encoding(.gb18030))])
    #expect(reader.plan.owners.ids == ["statistics", "science"])
    let wide: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x2C, 0x00]
    let other = FictionalPlan.read(FictionalPlan.files([.owners: wide]))
    #expect(other.diagnostics.map(\.fault) == [.text(.encoding(.utf16))])
  }
}
