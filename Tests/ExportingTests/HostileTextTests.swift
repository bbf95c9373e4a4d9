import Assessing
import Foundation
import PlanModel
import Testing

@testable import Exporting

/// Text may come from anyone: whatever it holds, it stays text in everything that is written.
@Suite("Hostile text")
struct HostileTextTests {
  static let hostile = "=1|<b>`\u{1B}[2J\u{202E}\"[x](http://y)\n# z\t'"

  let report: Report = {
    var plan = ExamplePlan.plan
    let name = Name(HostileTextTests.hostile, english: HostileTextTests.hostile)
    plan.identity.place = name
    plan.sectors = Table([Sector(id: "s", name: name), Sector(id: "t", name: name)])
    plan.regions = Table([Region(id: "r", name: name), Region(id: "q", name: name)])
    plan.sources = Table([
      Source(id: "r23", title: hostile, publisher: hostile, note: hostile),
      Source(id: "b23", title: hostile),
    ])
    plan.indicators = Table(
      plan.indicators.rows.map {
        Indicator(id: $0.id, name: name, sector: $0.sector, unit: HostileTextTests.hostile)
      })
    plan.tasks = Table([
      PlanTask(
        id: "2023-bridge", title: name, kind: .project, sector: Index(0), region: Index(0),
        period: Period(year: 2023), unit: hostile,
        citation: Citation(source: Index(0), locator: hostile),
        note: hostile)
    ])
    plan.milestones = []
    plan.journal = [
      JournalEntry(
        id: "1.1", at: "2023-07-01T08:00:00Z", actor: hostile, action: .close,
        subject: "2023-bridge", value: hostile, text: hostile, evidence: hostile)
    ]
    return ExamplePlan.report(of: plan, .chinese, filter: hostile)
  }()

  private var everything: [String] {
    let notations: [Notation] = [
      .text(TextStyle()), .text(TextStyle(columns: 50)), .plain, .json,
      .csv(hasByteOrderMark: false),
    ]
    let files = Format.allCases.map { report.render(as: $0) }
    let answers = notations.flatMap { notation in
      [
        ItemList(report).render(as: notation), Summary(report).render(as: notation),
        JournalReport(report.review, language: .english).render(as: notation),
      ]
        + report.items.map {
          ItemSheet($0, of: report.review, language: .chinese).render(as: notation)
        }
    }
    return (files + answers).map(\.text)
  }

  @Test("never reaches a terminal or a file as an escape code or an override")
  func controls() {
    for text in everything {
      let isHarmless = text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar.value >= 0x20
      }
      #expect(isHarmless)
      #expect(!text.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test("is no cell, tag, link or code in Markdown")
  func markdown() {
    let text = report.render(as: .markdown).text
    let escaped = ##"=1\|\<b\>\`‹U+001B›\[2J‹U+202E›"\[x\](http\://y) \# z '"##
    #expect(text.hasPrefix("# \(escaped)2023年计划进展\n"))
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let bare = line.replacingOccurrences(of: #"\|"#, with: "")
      #expect(bare.count { $0 == "|" } == 9)
    }
    #expect(!text.contains("<b>"))
  }

  @Test("is no formula in CSV, and reads back")
  func csv() {
    let text = report.render(as: .csv).text
    let cell = "\"'=1|<b>`‹U+001B›[2J‹U+202E›\"\"[x](http://y)\n# z '\""
    #expect(text.contains(",\(cell),"))
    #expect(!text.contains(",=1|") && !text.contains("\"=1|"))
  }

  @Test("reads back from JSON exactly")
  func json() throws {
    for line in report.render(as: .json).text.split(separator: "\n") {
      let read = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let object = try #require(read as? [String: Any])
      #expect(object["sector_name"] as? String == HostileTextTests.hostile)
    }
  }

  @Test("adds no line and no field to a plain list")
  func plain() {
    let lines = ItemList(report).render(as: .plain).text.split(separator: "\n")
    #expect(lines.count == report.items.count)
    for line in lines {
      #expect(line.count { $0 == "\t" } == ItemList.plainFacts.count - 1)
    }
  }

  @Test("adds no line to a table")
  func table() {
    let lines = ItemList(report).render(as: .text(TextStyle())).text.split(separator: "\n")
    #expect(lines.count == report.items.count + 1)
  }
}
