import Assessing
import Cells
import Phrases
import PlanModel

/// A report as one file that a browser shows and prints: no network, no script needed.
struct HTMLReport {
  let report: Report
  let content: ReportContent
  let language: Language
  private let style = TextStyle()
  /// The targets of each indicator, for its trend.
  private let targets: [Index<Indicator>: [Index<Target>]]

  init(_ report: Report) {
    self.report = report
    let rows = report.review.plan.targets
    targets = Dictionary(grouping: rows.indices) { rows[$0].indicator }
    language = report.language
    content = ReportContent(report)
  }

  var text: String {
    HTMLPage(title: content.title, language: language).text(
      header: [header], main: main, footer: content.footer)
  }

  func mark(_ line: ItemLine) -> String { style.mark(of: line.status.tone) }

  /// Nil for what has no two years to show.
  func trend(of item: Item) -> HTML? {
    guard let indicator = report.review.indicator(of: item) else { return nil }
    let trend = report.review.trend(
      of: indicator, in: report.review.region(of: item), among: targets[indicator] ?? [])
    return HTMLTrend(trend, of: report.review, in: language)?.html
  }

  func head(_ phrase: Phrase) -> String { phrase.heading(in: language) }

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
    return content.sections.enumerated().map(section) + report.movement.map { $0.html(language) }
      + [unreported, sources]
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
    let facts = [
      line.target.text(in: language), line.dueWords(in: language),
      line.evidenceWords(in: language),
    ].filter { !$0.isEmpty }
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
