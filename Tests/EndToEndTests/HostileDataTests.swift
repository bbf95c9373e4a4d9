import Foundation
import TestSupport
import Testing

@Suite("Text that would act on a terminal", .serialized)
struct HostileDataTests {
  /// A home with a plan whose every free text is hostile.
  private func home() throws -> Scratch {
    let scratch = try Scratch()
    _ = try scratch.shell("guatu init plan")
    let text = "\"" + Hostile.text + "\""
    // A line of a journal is complete in itself.
    let line = text.replacing("\n", with: "\\n")
    let rows = [
      "sectors": "s,\(text),\(text)", "regions": "r,\(text),\(text),",
      "owners": "o,\(text),\(text)",
      "sources": "d,\(text),\(text),2023,document.txt,,,\(text)",
      "indicators": "i,\(text),\(text),s,\(text),0,up,expected,ytd,,,",
      "targets": "t,i,r,o,2023,floor,5,,,,,,2023,,,,d,1,\(text)",
      "outcomes": "i,r,2023,2024,4,=,final,report,d,2,\(text)",
      "tasks": "k,\(text),\(text),project,s,r,o,2023,,,,\(text),,,d,3,\(text)",
      "journal": "1.1,2024-01-01T00:00:00Z,\(line),close,k,,2024-01-01,,,\(line),\(line)\n"
        + "2.1,2024-01-02T00:00:00Z,\(line),supervise,t,,,,,\(line),",
    ]
    for (table, row) in rows {
      let head = try #require(scratch.home.text("plan/\(table).csv"))
      try scratch.home.write(head + row + "\n", to: "plan/\(table).csv")
    }
    try scratch.home.write(Hostile.text, to: "plan/document.txt")
    return scratch
  }

  @Test("reaches no terminal from any view of the wall", .enabled(if: Tmux.isInstalled))
  func wall() throws {
    let scratch = try home()
    let checked = try scratch.shell("guatu check plan")
    try #require(checked.code == 0, "\(checked.output)")
    let saved = try scratch.shell("guatu snapshot save old.guatu --plan plan --as-of 2023-06-01")
    try #require(saved.code == 0, "\(saved.errors)")
    let terminal = try TerminalSession(
      scratch, width: 120, height: 40,
      running: ["script", "-q", "-f", "-c", "guatu --lang zh --since old.guatu plan", "raw"])
    let shown = "甲‹U+001B›"
    try terminal.wait(for: shown)
    let views: [(key: String, sign: String)] = [
      ("Enter", "d 出处"), ("d", "▸1  甲"), ("Escape", "d 出处"), ("w", "由来："),
      ("Escape", "w 由来"), ("L", "d source"), ("4", "Trend ·"),
      ("3", "Board 2023"), ("7", "What moved"), ("6", "History"), ("Enter", "d source"),
      ("Escape", "U redo"),
      ("2", "Task"), ("s", "Sort"), ("Escape", "x done"), ("e", "Format"), ("Escape", "x done"),
      ("a", "Note"), ("Escape", "x done"), ("!", "Reason"), ("Escape", "x done"),
      ("r", "Reason"), ("Escape", "x done"), ("5", "Source "), ("?", "Find:"),
    ]
    for view in views {
      try terminal.press(view.key)
      try terminal.wait(for: view.sign)
    }
    try terminal.press("C-c")
    _ = try terminal.waitForExit()
    let raw = FileManager.default.contents(atPath: scratch.home.path("raw")) ?? Data()
    let bytes = String(decoding: raw, as: UTF8.self)
    #expect(bytes.contains(shown))
    // ncurses moves to the left with backspaces.
    Hostile.expectNone(in: bytes.replacing("\u{08}", with: ""), "the wall")
  }

  @Test(
    "reaches no pipe from any command",
    arguments: [
      "list", "list --lang zh", "list --plain", "list --csv", "list --json", "show t", "show k",
      "show t --json", "why t", "why k", "trend t", "trend t --json", "summary", "summary --csv",
      "log", "log --json",
      "board", "board --by indicator --csv", "board --json", "board -f md",
      "export", "export -f csv",
      "export -f txt", "export -f json", "export -f html", "board -f html", "why region:r",
      "schedule t even", "log --csv", "supervise t", "show t --plain",
      "bulletin", "bulletin -f html", "export -f wide", "export -f csvw -o x && cat x; echo 甲",
      "export -f sdmx; echo 甲", "export -f badge; echo 甲",
      "snapshot save s && cat s | grep -c 甲; echo 甲",
    ])
  func pipes(_ words: String) throws {
    let finished = try home().shell("guatu --plan plan " + words)
    #expect(finished.code == 0)
    #expect(finished.output.contains("甲"))
    Hostile.expectNone(in: finished.output + finished.errors, words)
  }

  @Test("is quoted in no message raw")
  func messages() throws {
    let scratch = try home()
    let rows = try #require(scratch.home.text("plan/targets.csv"))
    try scratch.home.write(
      rows + "\"\(Hostile.text)\",x,r,o,2023,floor,5\n", to: "plan/targets.csv")
    for words in [
      "check plan", "--plan plan show '\(Hostile.text)'", "--plan '\(Hostile.text)' list",
    ] {
      let finished = try scratch.shell("guatu " + words)
      #expect(finished.code != 0)
      Hostile.expectNone(in: finished.output + finished.errors, words.debugDescription)
    }
  }
}
