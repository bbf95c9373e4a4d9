import Foundation
import TestSupport
import Testing

@Suite("Each cell of each table, in a plan of somebody else")
struct HostileFieldTests {
  private static let tables = [
    "sectors", "regions", "owners", "sources", "indicators", "targets", "schedule", "outcomes",
    "breaks", "tasks", "milestones", "journal",
  ]

  /// A row that is sound but for what is put into one of its cells.
  private static let rows = [
    "sectors": "s2,n,n", "regions": "r2,n,n,r", "owners": "o2,n,n",
    "sources": "d2,t,p,2023,x.txt,,,n",
    "indicators": "i2,n,n,s,u,0,up,expected,ytd,,,",
    "targets": "t2,i,r,o,2024,floor,5,,,,,,2024,,,,d,1,n", "schedule": "t,2023-06,2",
    "outcomes": "i,r,2022,2023,4,=,final,report,d,2,n", "breaks": "i,2021,1,n",
    "tasks": "k2,n,n,project,s,r,o,2023,,,,u,,,d,3,n", "milestones": "k,1,m,,",
    "journal": "1.1,2024-01-01T00:00:00Z,li,note,k,,,,-,x,e",
  ]

  private func plan() throws -> Scratch {
    let scratch = try Scratch()
    _ = try scratch.shell("guatu init plan")
    let sound = [
      "sectors": "s,n,n", "regions": "r,n,n,", "owners": "o,n,n", "sources": "d,t,p,2023,,,,n",
      "indicators": "i,n,n,s,u,0,up,expected,ytd,,,",
      "targets": "t,i,r,o,2023,floor,5,,,,,,2023,,,,d,1,n",
      "tasks": "k,n,n,project,s,r,o,2023,,,,u,,,d,3,n",
    ]
    for (table, row) in sound { try append(row, to: table, scratch) }
    return scratch
  }

  private func append(_ row: String, to table: String, _ scratch: Scratch) throws {
    let name = "plan/\(table).csv"
    let text = try #require(scratch.home.text(name))
    try scratch.home.write(text + row + "\n", to: name)
  }

  @Test("reaches neither terminal nor pipe in force", arguments: tables)
  func cells(_ table: String) throws {
    let scratch = try plan()
    let name = "plan/\(table).csv"
    let before = try #require(scratch.home.text(name))
    let cells = try #require(Self.rows[table]).split(
      separator: ",", omittingEmptySubsequences: false)
    for place in cells.indices {
      var changed = cells.map(String.init)
      changed[place] =
        "\"" + Hostile.text.replacing("\n", with: table == "journal" ? "" : "\n") + "\""
      try scratch.home.write(before + changed.joined(separator: ",") + "\n", to: name)
      for words in ["check plan", "-p plan list", "-p plan log"] {
        let finished = try scratch.shell("guatu \(words)")
        #expect(finished.code <= 2, "\(table), cell \(place)")
        Hostile.expectNone(
          in: finished.output + finished.errors, "\(words), \(table), cell \(place)")
      }
    }
    print("\(table): \(cells.count) cells")
  }

  @Test("that holds what a spreadsheet would compute is a text in every sheet")
  func formulas() throws {
    let scratch = try plan()
    let formulas = ["=1+1", "+1", "-1+1", "@SUM(A1)", "=HYPERLINK(\"http://x.test\")"]
    for (number, formula) in formulas.enumerated() {
      let cell = "\"" + formula.replacing("\"", with: "\"\"") + "\""
      try append("f\(number),\(cell),,project,s,r,o,2023,,,,,,,d,3,\(cell)", to: "tasks", scratch)
    }
    let sheet = try scratch.shell("guatu -p plan export -f csv kind:task").output
    for formula in formulas {
      let cell = formula.replacing("\"", with: "\"\"")
      #expect(!sheet.contains(",\(cell)") && !sheet.contains(",\"\(cell)"), "\(formula)")
    }
  }

  @Test("comes back from JSON as it was", arguments: Hostile.kinds.map(\.text))
  func exact(_ text: String) throws {
    let scratch = try plan()
    try append("x,\"\(text)\",,project,s,r,o,2023,,,,,,,d,3,", to: "tasks", scratch)
    let title = try scratch.shell("guatu -p plan show x --json | jq -rj .title")
    #expect(Array(title.output.utf8) == Array(text.utf8), "\(title.output.debugDescription)")
  }
}

@Suite("A table of a shape that nobody would write")
struct HostileShapeTests {
  /// What a shell writes into `regions.csv`, and what is said of it.
  @Test(
    "is told with its place, in bounded memory and time",
    arguments: [
      (
        "a cell of 10 MB", "printf 'region_id,name\\na,'; head -c 10000000 /dev/zero | tr '\\0' x",
        0
      ),
      ("a million columns", "printf 'region_id,name'; yes , | head -n 1000000 | tr -d '\\n'", 1),
      ("a million rows", "printf 'region_id,name\\n'; seq 1000000 | sed 's/$/,n/'", 0),
      ("nothing but zeros", "head -c 1000000 /dev/zero", 1),
      ("nothing but quotes", "head -c 1000000 /dev/zero | tr '\\0' '\"'", 1),
      ("no UTF-8", "printf 'region_id,name\\na,'; head -c 300000 /dev/zero | tr '\\0' '\\377'", 0),
      ("70 MB", "head -c 70000000 /dev/zero", 1),
    ])
  func shape(_ name: String, _ writer: String, _ code: Int32) throws {
    let scratch = try Scratch()
    _ = try scratch.shell("guatu init plan; (\(writer)) > plan/regions.csv")
    let checked = try scratch.shell("ulimit -v 3000000; timeout 60 guatu check plan | head -c 4000")
    let status = try scratch.shell("ulimit -v 3000000; timeout 60 guatu check plan > /dev/null")
    #expect(status.code == code || code == 0 && status.code == 1, "\(name): \(status.code)")
    Hostile.expectNone(in: checked.output + checked.errors, name)
    #expect(checked.output.contains("plan"), "\(name): \(checked.output)")
  }

  @Test(
    "stands nowhere but in the folder",
    arguments: [
      "ln -s /etc/passwd plan/regions.csv", "mkfifo plan/regions.csv",
      "ln -s /dev/zero plan/regions.csv",
      "ln -s . plan/regions.csv", "ln -s regions.csv plan/regions.csv", "mkdir plan/regions.csv",
      "sed -i 's|regions.csv|../regions.csv|' plan/datapackage.json",
      "sed -i 's|regions.csv|/etc/passwd|' plan/datapackage.json",
      "sed -i 's|regions.csv|http://x.test/r.csv|' plan/datapackage.json",
    ])
  func elsewhere(_ line: String) throws {
    let scratch = try Scratch()
    _ = try scratch.shell("guatu init plan; rm plan/regions.csv; \(line)")
    let checked = try scratch.shell("timeout 20 guatu check plan")
    #expect(checked.code == 1, "\(checked.output)")
    #expect(
      checked.output.contains("error:") && !checked.output.contains("root:"), "\(checked.output)")
  }

  @Test("has parents as deep as rows, in a circle and not")
  func deep() throws {
    let scratch = try Scratch()
    let lines = """
      guatu init plan --from zhenjiang >/dev/null
      seq 2 20000 | awk '{print "deep" $1 ",深,,deep" $1 - 1}' > rows
      (head -n 2 plan/regions.csv; echo deep1,深,,zhenjiang; cat rows; tail -n +3 plan/regions.csv) > r
      cp r plan/regions.csv; timeout 60 guatu check plan | tail -n 1
      sed -i 's/deep1,深,,zhenjiang/deep1,深,,deep20000/' plan/regions.csv
      timeout 60 guatu check plan | tail -n 1
      """
    let finished = try scratch.shell(lines)
    #expect(finished.lines.first?.contains("is sound") == true, "\(finished.output)")
    #expect(finished.lines.last?.contains("error") == true, "\(finished.output)")
  }

  @Test("is the journal of another plan: told, and nothing of it counts")
  func otherJournal() throws {
    let scratch = try Scratch()
    let lines = """
      guatu init plan >/dev/null; guatu init other --from zhenjiang >/dev/null
      cp other/journal.csv plan/journal.csv; guatu check plan | tail -n 1
      """
    let finished = try scratch.shell(lines)
    #expect(finished.lines.last == "plan is sound: 0 targets, 0 outcomes, 0 tasks; 49 warnings")
  }
}
