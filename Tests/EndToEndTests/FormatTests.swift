import Foundation
import TestSupport
import Testing

@Suite("An export for programs of others", .enabled(if: Readers.areInstalled))
struct FormatTests {
  @Test("has the same figures in each", arguments: ["", "year:2023", "丹阳"])
  func figures(_ filter: String) throws {
    let scratch = try Scratch()
    let lines = """
      for f in json:items.json wide:wide.csv sdmx:sdmx.csv open-sdg:sdg badge:badge.json; do
        guatu export -f ${f%%:*} -o ${f#*:} \(filter) >&2 || exit
      done
      '\(Readers.programs)/python' '\(Readers.folder.path)/formats-check.py' .
      """
    let checked = try scratch.shell(lines)
    #expect(checked.code == 0, "\(checked.errors)")
    print("\(filter.isEmpty ? "all" : filter): " + checked.lines.joined(separator: ", "))
  }

  @Test("is valid CSV on the Web")
  func csvw() throws {
    let lines = """
      guatu export -f csv -o plan.csv >&2 && guatu export -f csvw -o plan.csv-metadata.json >&2 &&
      '\(Readers.programs)/csvwvalidate' plan.csv-metadata.json
      """
    let checked = try Scratch().shell(lines)
    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
    #expect(checked.output.contains("OK"), "\(checked.output)")
  }

  @Test("leaves its folder for no id")
  func escape() throws {
    let lines = """
      guatu init plan --from zhenjiang >/dev/null; mkdir in; cd in
      sed -i 's|gdp-growth|../../../escaped|g' ../plan/*.csv ../plan/datapackage.json
      guatu check ../plan >/dev/null || echo refused
      guatu export --plan ../plan -f open-sdg -o sdg year:2023 >/dev/null
      find .. -name '*escaped*' | sed 's|.*/||' | sort; find . -name '*2Fescaped*' | wc -l
      """
    let finished = try Scratch().shell(lines)
    #expect(
      finished.lines == [
        "..%2F..%2F..%2Fescaped.yml", "indicator_..%2F..%2F..%2Fescaped.csv", "2",
      ], "\(finished.output)\(finished.errors)")
  }

  @Test("leaves no half folder, and takes no place of another one")
  func folders() throws {
    let scratch = try Scratch()
    #expect(try scratch.shell("mkdir sdg; guatu export -f open-sdg -o sdg year:2023").code == 2)
    #expect(try scratch.shell("guatu export -f open-sdg year:2023").code == 2)
    #expect(try scratch.shell("ls -A sdg").output.isEmpty)
  }
}

/// The programs of others that `.ci/install tests` puts beside this one.
private enum Readers {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let programs = folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/python/bin").path
  static let areInstalled = FileManager.default.isExecutableFile(atPath: programs + "/csvwvalidate")
}
