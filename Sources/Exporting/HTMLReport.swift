import Assessing
import Cells
import Phrases
import PlanModel

/// A report as one file that a browser shows and prints: no network, no script needed.
struct HTMLReport {
  private let report: Report
  private let content: ReportContent
  private let language: Language
  private let style = TextStyle()

  init(_ report: Report) {
    self.report = report
    language = report.language
    content = ReportContent(report)
  }

  var text: String {
    HTMLPage(title: content.title, language: language).text(
      header: [header], main: main, footer: content.footer)
  }

  private func head(_ phrase: Phrase) -> String { phrase.heading(in: language) }

  private var header: HTML {
    .element(
      "header", [:], .element("h1", [:], HTML(content.title)),
      .element("p", ["class": "scope"], HTML(content.scope.joined(separator: " · "))),
      .element("ul", ["class": "counts"], content.counts.map(count)), contents)
  }

  private func count(_ group: (label: String, counts: [ReportContent.Count])) -> HTML {
    let words = group.counts.map { count in
      let tone = count.status.tone
      return HTML.element(
        "span", ["class": tone.rawValue],
        HTML("\(style.mark(of: tone)) \(count.word) \(count.count)"))
    }
    return .element("li", [:], [.element("b", [:], HTML(group.label))] + words)
  }

  /// The sections by name; none where there is one.
  private var contents: HTML {
    guard content.sections.count > 1 else { return "" }
    let links = content.sections.enumerated().map { number, section in
      HTML.element("li", [:], .element("a", ["href": "#s-\(number + 1)"], HTML(section.title)))
    }
    return .element("nav", ["aria-label": head(.Noun.sector)], .element("ul", [:], links))
  }

  private var main: [HTML] {
    guard !content.sections.isEmpty else { return [.element("p", [:], HTML(report.emptiness))] }
    return content.sections.enumerated().map(section) + [unreported, sources]
  }

  private func section(_ number: Int, _ section: ReportContent.Section) -> HTML {
    let composite =
      section.composite.isEmpty
      ? "" : HTML.element("p", ["class": "composite"], HTML(section.composite))
    return .element(
      "section", ["id": "s-\(number + 1)"], .element("h2", [:], HTML(section.title)), composite,
      section.figures.isEmpty ? "" : table(of: section.figures, under: section.title),
      section.tasks.isEmpty ? "" : tasks(of: section))
  }

  private var unreported: HTML {
    guard !content.unreported.isEmpty else { return "" }
    let lines = content.unreported.map { line in
      HTML.element(
        "li", [:], .element("a", ["href": "#i-" + line.id], HTML(line.name)),
        HTML(" " + line.target.text(in: language)))
    }
    return .element(
      "section", [:], .element("h2", [:], HTML(head(.Report.unreportedHeading))),
      .element("ul", ["class": "tasks"], lines))
  }

  private var sources: HTML {
    guard !content.sources.isEmpty else { return "" }
    let lines = content.sources.map { source in
      HTML.element(
        "li", ["id": "d-" + source.id],
        HTML(Phrase.labelled.text(in: language, source.id, source.reference)))
    }
    return .element(
      "section", [:], .element("h2", [:], HTML(head(.Noun.sources))),
      .element("ul", ["class": "sources"], lines))
  }
}

// Figures.
extension HTMLReport {
  private func table(of lines: [ItemLine], under title: String) -> HTML {
    var columns: [(title: Phrase, look: String)] = [
      (.Noun.indicator, "name"), (.Noun.target, "number"), (.Noun.outcome, "number"),
      (.Report.bar, "picture"), (.Noun.progress, "share number"), (.Noun.offBy, "number"),
      (.Noun.status, "state"), (.Noun.source, "origin"),
    ]
    if content.showsPeriods { columns.insert((.Noun.period, "share"), at: 1) }
    let heads = columns.map { column in
      HTML.element(
        "th", ["scope": "col", "class": column.look, "data-sorts": ""], HTML(head(column.title)))
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

  private func mark(_ line: ItemLine) -> String { style.mark(of: line.status.tone) }

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

  private func sources(of line: ItemLine) -> HTML {
    zip(line.sources, line.citations).map { text, citation in
      let id = citation.source.map { report.review.plan.sources[$0].id } ?? ""
      return HTML.element("a", ["href": "#d-" + id], HTML(text))
    }.joined(by: " ")
  }
}

// Tasks.
extension HTMLReport {
  private func tasks(of section: ReportContent.Section) -> HTML {
    let rows = section.taskRows.map { row -> HTML in
      switch row {
      case .scheme(let figure):
        .element("li", [:], .element("b", [:], HTML(figure.schemeHeading(in: language))))
      case .task(let line): task(line)
      }
    }
    return .element("h3", [:], HTML(head(.Noun.tasks)))
      + .element("ul", ["class": "tasks"], rows)
  }

  private func task(_ line: ItemLine) -> HTML {
    let due = line.due.isEmpty ? "" : Phrase.Report.dueBy.text(in: language, line.due)
    let evidence =
      line.evidence.isEmpty ? "" : Phrase.Report.evidence.text(in: language, line.evidence)
    let facts = [line.target.text(in: language), due, evidence].filter { !$0.isEmpty }
    return .element(
      "li", ["id": "i-" + line.id],
      .element(
        "span", ["class": line.status.tone.rawValue],
        HTML(mark(line) + " " + line.state(in: language))),
      " ", HTML(line.name), " ",
      .element(
        "span", ["class": "source"], HTML(facts.joined(separator: " · ") + " "),
        sources(of: line)))
  }
}
