import Foundation
import TestSupport
import Testing

@Suite("A long export", .serialized)
struct LongExportTests {
  /// A plan of 20,000 tasks.
  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    let lines = """
      guatu init plan --from zhenjiang >/dev/null; cd plan
      seq 20000 | awk '{print "big" $1 ",做,,project,economy,zhenjiang,,2023,,,,,,,,,"}' > rows
      head -n 1 tasks.csv | tr -cd , | wc -c; head -n 1 rows | tr -cd , | wc -c
      cat rows >> tasks.csv; guatu check . | tail -n 1
      """
    let made = try scratch.shell(lines)
    try #require(made.lines.last?.contains("is sound") == true, "\(made.output)")
    return scratch
  }

  @Test("tells on standard error how far it is, where somebody sits there")
  func progress() throws {
    let scratch = try scratch()
    let line = "guatu export --plan plan --lang en -o big.json"
    let watched = try scratch.shell("script -q -c '\(line)' /dev/null < /dev/null")
    #expect(watched.output.contains("% of 20772 items") || watched.output.contains("% of 2"))
    #expect(watched.output.contains("exported"))
    #expect(
      try scratch.shell(line.replacing("big", with: "quiet") + " 2>&1 >/dev/null").output.isEmpty)
    #expect(try scratch.shell("cmp big.json quiet.json").code == 0)
  }

  @Test("that is stopped leaves no half file, nor harms the one before")
  func stopped() throws {
    let scratch = try scratch()
    let lines = """
      echo before > old.json
      for pause in 0.1 0.4 0.8 1.2 1.6 2; do
        for name in new old; do
          guatu export --plan plan -o $name.json >/dev/null & sleep $pause; kill -9 $! 2>/dev/null
          wait $! 2>/dev/null
        done
        [ ! -e new.json ] || [ $(wc -l < new.json) -gt 20000 ] || echo half
        [ $(wc -l < old.json) -gt 20000 ] || [ "$(cat old.json)" = before ] || echo harmed
        rm -f new.json
      done
      """
    #expect(try scratch.shell(lines).output.isEmpty)
  }
}
