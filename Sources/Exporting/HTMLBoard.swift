import PlanModel

/// A board as one file that a browser shows and prints.
struct HTMLBoard {
  let report: BoardReport

  init(_ report: BoardReport) { self.report = report }

  var text: String {
    let language = report.report.language
    let header = HTML.element(
      "header", [:], .element("h1", [:], HTML(report.title)),
      .element("p", ["class": "scope"], HTML(report.scope.joined(separator: " · "))))
    let nothing = HTML.element("p", [:], HTML(report.report.emptiness))
    let sections = report.tables.map { $0.html(language) }
    return HTMLPage(title: report.title, language: language).text(
      header: [header], main: sections.isEmpty ? [nothing] : sections, footer: report.footer)
  }
}
