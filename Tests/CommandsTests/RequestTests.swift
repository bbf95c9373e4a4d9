import Exporting
import PlanModel
import Testing

@testable import Commands

@Suite("A command line")
struct RequestTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let meaning: Request.Action
    var testDescription: String { line }

    init(_ line: String, _ meaning: Request.Action) {
      self.line = line
      self.meaning = meaning
    }
  }

  @Test(
    "means",
    arguments: [
      Case("", .browse(filter: "")),
      Case("year:2023 status:missed", .browse(filter: "year:2023 status:missed")),
      Case("plans/danyang", .browse(filter: "")),
      Case("plans/danyang 工业", .browse(filter: "工业")),
      Case("-- list", .browse(filter: "list")),
      Case("--as-of 2023-06-30 工业", .browse(filter: "工业")),
      Case("list", .list(filter: "")),
      Case("list region:丹阳 !投资", .list(filter: "region:丹阳 !投资")),
      Case("list -- --plan", .list(filter: "--plan")),
      Case("--json list", .list(filter: "")),
      Case("show 2023-gdp-growth --json", .show(id: "2023-gdp-growth")),
      Case("done t1 t2 t1", .done(.init(ids: ["t1", "t2"], day: today, evidence: "", note: ""))),
      Case(
        "done t1 --on 2023-05 --evidence=001:12 --note ok",
        .done(.init(ids: ["t1"], day: Day("2023-05")!, evidence: "001:12", note: "ok"))),
      Case("reopen t1 --note why", .reopen(ids: ["t1"], note: "why")),
      Case(
        "record g1 -3.5 --period 2023-Q2 --quality final --source 001:7",
        .record(
          .init(
            id: "g1", value: Quantity("-3.5")!, period: Period("2023-Q2"), quality: .final,
            source: "001:7", note: ""))),
      Case("note g1 ask them again", .note(id: "g1", text: "ask them again")),
      Case("undo", .undo(entry: nil)),
      Case("undo zj-0009", .undo(entry: "zj-0009")),
      Case("redo --actor 王五", .redo(entry: nil)),
      Case("log", .log),
      Case("export", .export(export(.markdown))),
      Case("export -o a.csv --bom year:2023", .export(export(.csv, "a.csv", true, "year:2023"))),
      Case("export -o a.csv -f json", .export(export(.json, "a.csv"))),
      Case("export --csv --bom", .export(export(.csv, nil, true))),
      Case("export --json -o - -f json", .export(export(.json))),
      Case("check", .check),
      Case("init new", .initialise(folder: "new", template: nil)),
      Case("init new --from zhenjiang", .initialise(folder: "new", template: .zhenjiang)),
      Case("themes", .themes),
      Case("paths", .paths),
      Case("completions zsh", .completions(.zsh)),
      Case("help", .help(nil)),
      Case("help done", .help(.command(.done))),
      Case("help statuses", .help(.statuses)),
      Case("--help", .help(nil)),
      Case("done -h", .help(.command(.done))),
      Case("--version", .version),
      Case("-V", .version),
    ])
  func meaning(_ example: Case) throws {
    #expect(try request(example.line).action == example.meaning)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let line: String
    let message: String
    var testDescription: String { line }

    init(_ line: String, _ message: String) {
      self.line = line
      self.message = message
    }
  }

  @Test(
    "that is wrong says what is wrong",
    arguments: [
      Mistake("--thme dark", "unknown option '--thme'; did you mean '--theme'?"),
      Mistake("list -x", "unknown option '-x'"),
      Mistake("--xyzzy", "unknown option '--xyzzy'"),
      Mistake("lst", "unknown command 'lst'; did you mean 'list'?"),
      Mistake("--plan", "--plan needs FOLDER after it"),
      Mistake("--json=1", "--json takes no value, but was given '1'"),
      Mistake("--plan= list", "--plan is empty"),
      Mistake(
        "list --evidence x", "--evidence is not an option of 'guatu list'; it belongs to done"),
      Mistake("list --json --csv", "--json and --csv cannot be combined"),
      Mistake("init new --json", "--json means nothing to 'guatu init'"),
      Mistake("export --plain", "--plain means nothing to 'guatu export'"),
      Mistake("export --json -f csv", "--json and --format cannot be combined"),
      Mistake(
        "export -o report.pdf", "--output: 'pdf' is not one of: md, html, csv, json, txt"),
      Mistake(
        "list --theme drak",
        "--theme: 'drak' is not one of: default, dark, light, ink, celadon, high-contrast, "
          + "deuteranopia, tritanopia, mono; did you mean 'dark'?"),
      Mistake("export --bom", "--bom is for csv alone, not for md"),
      Mistake("--ascii --narrow", "--ascii and --narrow cannot be combined"),
      Mistake("show", "'guatu show' needs ID"),
      Mistake("record g1", "'guatu record' needs VALUE"),
      Mistake("show a b", "'guatu show' does not take 'b'"),
      Mistake("undo 3 4", "'guatu undo' does not take '4'"),
      Mistake(
        "--as-of yesterday",
        "--as-of: 'yesterday' is not a day of the calendar; write it like 2023-06-30"),
      Mistake(
        "done t1 --on 2023-02-30",
        "--on: '2023-02-30' is not a day of the calendar; write it like 2023-06-30"),
      Mistake(
        "done t1 --on 2099-01-01", "--on: 2099-01-01 is still to come; today is 2026-11-25"),
      Mistake(
        "record g1 5亿元",
        "VALUE: '5亿元' is not a number; write at most 18 digits, a point and a minus sign, "
          + "without a unit"),
      Mistake(
        "record g1 5 --period Q2",
        "--period: 'Q2' is not a period; write 2023, 2023-06, 2023-Q2, 2023-H1 or 2021/2025"),
      Mistake(
        "record g1 5 --quality fianl",
        "--quality: 'fianl' is not one of: estimated, preliminary, final"
          + "; did you mean 'final'?"),
      Mistake("note g1 ' '", "TEXT is empty"),
      Mistake("--lang fr", "--lang: 'fr' is not one of: zh, en"),
      Mistake("completions tcsh", "SHELL: 'tcsh' is not one of: bash, zsh, fish"),
      Mistake(
        "init new --from wuxi", "--from: 'wuxi' is not one of: zhenjiang"),
      Mistake(
        "no/such/folder",
        "'no/such/folder' is not a plan folder: it has no datapackage.json"),
      Mistake("list \u{1B}[31m --\u{1B}", "unknown option '--‹U+001B›'"),
    ])
  func mistake(_ example: Mistake) throws {
    let problem = #expect(throws: UsageProblem.self) { try request(example.line) }
    #expect(problem?.message(in: .english) == example.message)
  }
}

@Suite("Settings")
struct SettingsTests {
  @Test("come from options first, then from the environment")
  func precedence() throws {
    let variables: Variables = [
      .plan: "a", .sources: "b", .actor: "c", .language: "zh",
    ]
    let asSet = try request("list", variables).settings
    #expect(asSet.folder == "a")
    #expect(asSet.sources == "b")
    #expect(asSet.actor == "c")
    #expect(asSet.language == .chinese)
    let asTyped = try request("list -p A --sources B --actor C --lang en", variables).settings
    #expect(asTyped.folder == "A")
    #expect(asTyped.sources == "B")
    #expect(asTyped.actor == "C")
    #expect(asTyped.language == .english)
  }

  @Test("take the first word for a folder where a plan is there")
  func folder() throws {
    #expect(try request("plans/danyang year:2023").settings.folder == "plans/danyang")
    #expect(try request("year:2023").settings.folder == nil)
    #expect(try request("check plans/danyang").settings.folder == "plans/danyang")
  }

  @Test("name the account where nobody else is named")
  func actor() throws {
    #expect(try request("list").settings.actor == "lina")
  }

  @Test(
    "speak the language of the locale",
    arguments: [
      ([:], .english),
      ([.locale: "zh_CN.UTF-8"], .chinese),
      ([.locale: "zh_CN.UTF-8", .allLocale: "C"], .english),
      ([.locale: "C", .messagesLocale: "zh_TW"], .chinese),
      ([.allLocale: "de_DE", .language: "zh"], .chinese),
    ] as [(Variables, Language)])
  func locale(_ variables: Variables, _ language: Language) throws {
    #expect(try request("list", variables).settings.language == language)
  }

  @Test("that are wrong in the environment are named")
  func wrongVariable() throws {
    let problem = #expect(throws: UsageProblem.self) { try request("list", [.language: "fr"]) }
    #expect(
      problem?.message(in: .english) == "$GUATU_LANG: 'fr' is not one of: zh, en")
  }

  @Test("give a language to complain in before anything is understood")
  func complaint() {
    #expect(Language(words: ["--lang", "zh", "--wrong"], variables: [:]) == .chinese)
    #expect(Language(words: ["--lang=en"], variables: [.locale: "zh_CN"]) == .english)
    #expect(Language(words: ["--lang"], variables: [.locale: "zh_CN"]) == .chinese)
  }
}

private let today = Day("2026-11-25")!

private func export(
  _ format: Format, _ path: String? = nil, _ hasByteOrderMark: Bool = false, _ filter: String = ""
) -> Request.Export {
  Request.Export(format: format, path: path, hasByteOrderMark: hasByteOrderMark, filter: filter)
}

/// What a line means at noon of 2026-11-25, where `plans/danyang` is the only plan.
private func request(
  _ line: String, _ variables: Variables = [:]
) throws(UsageProblem) -> Request {
  let surroundings = Surroundings(variables: variables, login: "lina", clock: 1_795_608_000)
  return try Request(Typed(words(of: line)), in: surroundings) { $0 == "plans/danyang" }
}
