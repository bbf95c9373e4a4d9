import Assessing
import Cells
import Phrases
import PlanModel

/// A report in Markdown (CommonMark with tables) that a person can send.
struct MarkdownReport {
  private(set) var text = ""
  private let language: Language
  private let style = TextStyle()

  init(_ report: Report) {
    language = report.language
    let content = ReportContent(report)
    text = "# " + content.title.inMarkdown + "\n\n"
    text += content.scope.map(\.inMarkdown).joined(separator: " · ") + "\n"
    addCounts(content.counts)
    if content.sections.isEmpty { text += "\n" + report.emptiness.inMarkdown + "\n" }
    for section in content.sections { add(section, showsPeriods: content.showsPeriods) }
    for table in report.movement { text += table.markdown(language) }
    addUnreported(content.unreported)
    addSources(content.sources)
    addFooter(content.footer)
  }

  private func head(_ phrase: Phrase) -> String { phrase.heading(in: language) }

  private mutating func addHeading(_ title: String) { text += "\n## " + title + "\n\n" }

  private mutating func addCounts(_ groups: [(label: String, counts: [ReportContent.Count])]) {
    guard !groups.isEmpty else { return }
    text += "\n"
    for group in groups {
      let counts = group.counts.map {
        "\(style.mark(of: $0.status.tone)) \($0.word.inMarkdown) \($0.count)"
      }
      let list = counts.listed(in: language)
      let line =
        counts.isEmpty
        ? group.label : Phrase.labelled.text(in: language, group.label, list)
      text += "- " + line + "\n"
    }
  }

  private mutating func add(_ section: ReportContent.Section, showsPeriods: Bool) {
    addHeading(section.title.inMarkdown)
    if !section.composite.isEmpty { text += section.composite.inMarkdown + "\n\n" }
    if !section.figures.isEmpty { addTable(section.figures, showsPeriods) }
    if !section.figures.isEmpty, !section.tasks.isEmpty { text += "\n" }
    var nesting = Nesting()
    for row in section.taskRows {
      switch row {
      case .scheme(let figure):
        nesting.open(figure.item)
        text += "- " + figure.schemeHeading(in: language).inMarkdown + "\n"
      case .task(let task): add(task: task, at: nesting.depth(of: task), showsPeriods)
      }
    }
  }

  private mutating func addTable(_ lines: [ItemLine], _ showsPeriods: Bool) {
    let period = showsPeriods ? [head(.Noun.period)] : []
    let titles: [Phrase] = [.Noun.target, .Noun.outcome, .Noun.progress, .Noun.offBy]
    addRow(
      [" "] + period + [head(.Noun.indicator)] + titles.map(head)
        + [head(.Noun.status), head(.Noun.source)])
    let rules = [":-:"] + period.map { _ in ":--" } + [":--", "--:", "--:", "--:", "--:"]
    addRow(rules + [":--", ":--"])
    var nesting = Nesting()
    for line in lines {
      let depth = nesting.depth(of: line)
      addRow(
        [style.mark(of: line.status.tone)] + (showsPeriods ? [line.period] : [])
          + [branch(at: depth) + line.name(at: depth).inMarkdown] + figures(of: line)
          + [line.fullVerdict(in: language).inMarkdown, sources(of: line)])
    }
  }

  private mutating func addRow(_ cells: [String]) {
    text += "| " + cells.joined(separator: " | ") + " |\n"
  }

  private func figures(of line: ItemLine) -> [String] {
    let figures = [line.target, line.outcome].map { $0.text(in: language) }
    return (figures + [line.progress, line.gap?.text(in: language) ?? ""]).map {
      $0.isEmpty ? "—" : $0.inMarkdown
    }
  }

  private func branch(at depth: Int) -> String {
    depth > 0 ? String(repeating: "　", count: depth - 1) + "└ " : ""
  }

  private func sources(of line: ItemLine) -> String {
    line.sources.map(\.inMarkdown).listed(in: language)
  }

  private mutating func add(task line: ItemLine, at depth: Int, _ showsPeriods: Bool) {
    let state = line.state(in: language)
    let facts = [
      line.target.text(in: language), state, line.dueWords(in: language),
      line.evidenceWords(in: language), showsPeriods ? line.period : "",
    ]
    let parts = ([line.name(at: depth)] + facts).map(\.inMarkdown) + [sources(of: line)]
    let indent = String(repeating: "  ", count: depth)
    let mark = style.mark(of: line.status.tone)
    text += indent + "- " + mark + " "
    text += parts.filter { !$0.isEmpty }.joined(separator: " · ") + "\n"
  }

  private mutating func addUnreported(_ lines: [ItemLine]) {
    guard !lines.isEmpty else { return }
    addHeading(head(.Report.unreportedHeading))
    for line in lines {
      let target = line.target.text(in: language).inMarkdown
      text += "- "
      text += Phrase.Report.unreportedItem.text(
        in: language, line.name.atStartOfMarkdownBlock, target, sources(of: line))
      text += "\n"
    }
  }

  private mutating func addSources(_ sources: [Source]) {
    guard !sources.isEmpty else { return }
    addHeading(head(.Noun.sources))
    for source in sources {
      let line = Phrase.labelled.text(
        in: language, source.id.atStartOfMarkdownBlock, source.reference.inMarkdown)
      text += "- " + line + "\n"
    }
  }

  private mutating func addFooter(_ lines: [String]) {
    text += "\n---\n\n"
    for line in lines { text += "- " + line.atStartOfMarkdownBlock + "\n" }
  }
}

extension Source {
  /// Title, publisher, day and place of publication, as far as known.
  var reference: String {
    [title, publisher, issued?.description ?? "", url.isEmpty ? path : url, note]
      .filter { !$0.isEmpty }.map(\.neutralised).joined(separator: " · ")
  }
}
