import Foundation
import TestSupport
import Testing

@Suite("A page for a browser")
struct HTMLTests {
  private func check(_ scratch: Scratch, _ page: String) throws -> Finished {
    let script = URL(filePath: #filePath).deletingLastPathComponent().path + "/html-check.py"
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    return try scratch.shell("\(root)/.build/python/bin/python '\(script)' \(page)")
  }

  @Test("is strict HTML that fetches nothing, with each item once", arguments: ["zh", "en"])
  func report(_ language: String) throws {
    let scratch = try Scratch()
    let export = "guatu export --lang \(language) -o report.html 'year:2023'"
    #expect(try scratch.shell(export).code == 0)
    let checked = try check(scratch, "report.html")
    #expect(checked.code == 0, "\(checked.errors)")
    let listed = try scratch.shell("guatu list year:2023 --json | wc -l")
    #expect(checked.lines.first == (listed.lines.first ?? "") + " items")
    #expect(try scratch.shell("guatu board -o board.html year:2023").code == 0)
    let board = try check(scratch, "board.html")
    #expect(board.code == 0, "\(board.errors)")
    let since = """
      guatu snapshot save --as-of 2023-06-30 old.guatu && guatu bulletin --since old.guatu \
        -o bulletin.html --lang \(language) year:2023 && guatu export --since old.guatu \
        -o since.html --lang \(language) year:2023
      """
    #expect(try scratch.shell(since).code == 0)
    for page in ["bulletin.html", "since.html"] {
      let checked = try check(scratch, page)
      #expect(checked.code == 0, "\(page): \(checked.errors)")
    }
  }

  @Test("shows what stands in data as text")
  func hostile() throws {
    let scratch = try Scratch()
    let names = try scratch.shell(
      """
      guatu init --from zhenjiang plan >/dev/null
      sed -i 's|,GDP growth,|,"<script>alert(1)</script><img src=x onerror=y>"" \u{1B}[31m",|' \
        plan/indicators.csv
      grep -c 'onerror' plan/indicators.csv; guatu export --plan plan --lang en -o report.html
      """)
    #expect(names.lines.first == "1", "\(names.output)\(names.errors)")
    let checked = try check(scratch, "report.html")
    #expect(checked.code == 0, "\(checked.errors)")
    let page = scratch.home.text("report.html") ?? ""
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=y&gt;&quot;"))
    #expect(!page.contains("\u{1B}"))
  }
}
