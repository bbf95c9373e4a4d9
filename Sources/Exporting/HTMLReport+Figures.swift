import Assessing
import Phrases
import PlanModel

// Targets and reported values, as tables.
extension HTMLReport {
  func table(of lines: [ItemLine], under title: String) -> HTML {
    var columns: [(title: Phrase, look: String)] = [
      (.Noun.indicator, "name"), (.Noun.target, "number"), (.Noun.outcome, "number"),
      (.Trend.title, "years"), (.Report.bar, "picture"), (.Noun.progress, "share number"),
      (.Noun.offBy, "number"),
      (.Noun.status, "state"), (.Noun.source, "origin"),
    ]
    if content.showsPeriods { columns.insert((.Noun.period, "when"), at: 1) }
    let heads = columns.map { column in
      HTML.element(
        "th",
        ["scope": "col", "class": column.look, "data-sorts": column.look == "years" ? nil : ""],
        HTML(head(column.title)))
    }
    var nesting = Nesting()
    let rows = lines.map { line in row(of: line, at: nesting.depth(of: line)) }
    return .element(
      "table", ["class": "figures", "aria-label": title],
      .element("thead", [:], .element("tr", [:], heads)),
      .element("tbody", [:], rows))
  }

  private func row(of line: ItemLine, at depth: Int) -> HTML {
    let assessment = report.review.assessment(of: line.item)
    let name = HTML.element("a", ["href": "#i-" + line.id], HTML(line.name(at: depth)))
    var cells: [HTML] = [
      .element("th", ["scope": "row", "class": depth > 0 ? "part" : nil], name),
      number(
        line.target, .Noun.target, report.review.target(of: line.item)?.value.map { Ratio($0) }),
      number(line.outcome, .Noun.outcome, assessment.outcome.map { Ratio($0.value) }),
      .element("td", ["data-value": ""], trend(of: line.item) ?? ""),
      .element("td", ["data-value": assessment.progress.map(value) ?? ""], bar(of: line)),
      number(Figure(line.progress), .Noun.progress, assessment.progress),
      number(line.gap ?? Figure(""), .Noun.offBy, assessment.gap),
      .element(
        "td", ["class": "state " + line.status.tone.rawValue],
        HTML(mark(line) + " " + line.fullVerdict(in: language))),
      .element("td", ["class": "source"], sources(of: line)),
    ]
    if content.showsPeriods { cells.insert(.element("td", [:], HTML(line.period)), at: 1) }
    return .element("tr", ["id": "i-" + line.id], cells)
  }

  private func value(_ ratio: Ratio) -> String { ratio.rounded(to: 6).description }

  /// A number with what it is sorted by; empty where it is not known.
  private func number(_ figure: Figure, _ label: Phrase, _ ratio: Ratio?) -> HTML {
    let text = figure == .unknown ? "" : figure.text(in: language)
    return .element(
      "td",
      [
        "class": "number", "data-label": head(label), "data-value": ratio.map(value) ?? "",
      ], HTML(text))
  }

  private func bar(of line: ItemLine) -> HTML {
    let words = [line.outcome.text(in: language), line.target.text(in: language), line.verdict]
      .filter { !$0.isEmpty && $0 != Figure.unknown.number }.joined(separator: " · ")
    return HTMLBar(line.item, of: report.review, words: words)?.html ?? ""
  }

  func sources(of line: ItemLine) -> HTML {
    zip(line.sources, line.citations).map { text, citation in
      let id = citation.source.map { report.review.plan.sources[$0].id } ?? ""
      return HTML.element("a", ["href": "#d-" + id], HTML(text))
    }.joined(by: " ")
  }
}
