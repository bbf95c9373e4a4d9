import Assessing
import Cells
import Phrases
import PlanModel

/// A report in plain text, for mails and terminals. It holds no escape code.
struct TextReport {
  private let content: ReportContent
  private let emptiness: String
  private let movement: [ReportTable]
  private let language: Language

  init(_ report: Report) {
    content = ReportContent(report)
    emptiness = report.emptiness
    movement = report.movement
    language = report.language
  }

  func text(in style: TextStyle) -> String {
    var lines = [content.title, content.scope.joined(separator: " · ")]
    lines += countLines(in: style)
    if content.sections.isEmpty { lines += ["", emptiness] }
    lines += sectionLines(in: style)
    for table in movement { lines += [""] + table.lines(in: style, language) }
    lines += listLines(.Report.unreportedHeading, content.unreported.map(unreported))
    lines += listLines(
      .Noun.sources,
      content.sources.map {
        Phrase.labelled.text(in: language, $0.id.neutralised, $0.reference)
      })
    lines += [""] + content.footer
    return lines.map(style.fitted).joined(separator: "\n") + "\n"
  }

  private func head(_ phrase: Phrase) -> String { phrase.heading(in: language) }

  private func countLines(in style: TextStyle) -> [String] {
    content.counts.map { group in
      let counts = group.counts.map {
        "\(style.mark(of: $0.status.tone)) \($0.word) \($0.count)"
      }
      guard !counts.isEmpty else { return group.label }
      return Phrase.labelled.text(in: language, group.label, counts.joined(separator: "  "))
    }
  }

  /// All figures share one grid, and all tasks another, whatever their section.
  private func sectionLines(in style: TextStyle) -> [String] {
    let figures = gridLines(content.sections.flatMap(\.figures), in: style)
    let rows = content.sections.map(\.taskRows)
    let tasks = taskLines(rows.flatMap(\.self), in: style)
    var (figure, task) = (1, 1)
    var lines: [String] = []
    for (section, rows) in zip(content.sections, rows) {
      lines += ["", section.title]
      if !section.composite.isEmpty { lines.append(section.composite) }
      if !section.figures.isEmpty { lines.append(figures[0]) }
      lines += figures[figure..<figure + section.figures.count]
      if !section.tasks.isEmpty { lines.append(tasks[0]) }
      lines += tasks[task..<task + rows.count]
      figure += section.figures.count
      task += rows.count
    }
    return lines
  }

  private func gridLines(_ lines: [ItemLine], in style: TextStyle) -> [String] {
    var table = ItemTable(language: language, showsPeriod: content.showsPeriods, showsID: false)
    for line in lines { table.append(line, in: style) }
    return table.lines(in: style)
  }

  private func taskLines(_ rows: [TaskRow], in style: TextStyle) -> [String] {
    var table = TextTable([
      .init(title: ""), .init(title: head(.Noun.task), gap: 1, minimum: 20),
      .init(title: head(.Noun.due)), .init(title: head(.Noun.status)),
      .init(title: head(.Noun.source), rank: 1),
    ])
    var nesting = Nesting()
    for row in rows {
      switch row {
      case .scheme(let figure):
        nesting.open(figure.item)
        table.append(["", figure.schemeHeading(in: language), "", "", ""])
      case .task(let line): table.append(cells(of: line, at: nesting.depth(of: line), in: style))
      }
    }
    return table.lines(in: style)
  }

  private func cells(of line: ItemLine, at depth: Int, in style: TextStyle) -> [String] {
    [
      style.mark(of: line.status.tone),
      String(repeating: "  ", count: depth) + line.name(at: depth),
      line.due.isEmpty ? line.period : line.due, line.state(in: language),
      (line.sources + [line.evidence]).filter { !$0.isEmpty }.joined(separator: " "),
    ]
  }

  private func listLines(_ heading: Phrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", head(heading)] + lines.map { "- " + $0 }
  }

  private func unreported(_ line: ItemLine) -> String {
    Phrase.Report.unreportedItem.text(
      in: language, line.name, line.target.text(in: language),
      line.sources.listed(in: language))
  }
}
