import Assessing
import Cells
import Phrases
import PlanModel

/// A report in plain text, for mails and terminals. It holds no escape code.
struct TextReport {
  private let content: ReportContent
  private let language: Language

  init(_ report: Report) {
    content = ReportContent(report)
    language = report.language
  }

  func text(in style: TextStyle) -> String {
    var lines = [content.title, content.scope.joined(separator: " · ")]
    lines += countLines(in: style)
    if content.sections.isEmpty { lines += ["", say(.Report.nothing)] }
    lines += sectionLines(in: style)
    lines += listLines(.Report.unreportedHeading, content.unreported.map(unreported))
    lines += listLines(
      .Report.sourcesHeading, content.sources.map { $0.id.neutralised + ": " + $0.reference })
    lines += [""] + content.footer
    return lines.map(style.fitted).joined(separator: "\n") + "\n"
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func countLines(in style: TextStyle) -> [String] {
    content.counts.map { group in
      let counts = group.counts.map {
        "\(style.mark(of: $0.status.tone)) \($0.word) \($0.count)"
      }
      guard !counts.isEmpty else { return group.label }
      return Phrase.Report.countsOf.text(in: language, group.label, counts.joined(separator: "  "))
    }
  }

  /// All figures share one grid, and all tasks another, whatever their section.
  private func sectionLines(in style: TextStyle) -> [String] {
    let figures = gridLines(content.sections.flatMap(\.figures), in: style)
    let tasks = taskLines(content.sections.flatMap(\.tasks), in: style)
    var (figure, task) = (1, 1)
    var lines: [String] = []
    for section in content.sections {
      lines += ["", section.title]
      if !section.figures.isEmpty { lines.append(figures[0]) }
      lines += figures[figure..<figure + section.figures.count]
      if !section.tasks.isEmpty { lines.append(tasks[0]) }
      lines += tasks[task..<task + section.tasks.count]
      figure += section.figures.count
      task += section.tasks.count
    }
    return lines
  }

  private func gridLines(_ lines: [ItemLine], in style: TextStyle) -> [String] {
    var table = ItemTable(language: language, showsPeriod: content.showsPeriods, showsID: false)
    for line in lines { table.append(line, in: style) }
    return table.lines(in: style)
  }

  private func taskLines(_ lines: [ItemLine], in style: TextStyle) -> [String] {
    var table = TextTable([
      .init(title: ""), .init(title: say(.Report.task), gap: 1, minimum: 20),
      .init(title: say(.Report.due)), .init(title: say(.Report.status)),
      .init(title: say(.Report.source), rank: 1),
    ])
    var nesting = Nesting()
    for line in lines {
      let depth = nesting.depth(of: line)
      let indent = String(repeating: "  ", count: depth)
      let verdict = line.fullVerdict(in: language)
      table.append([
        style.mark(of: line.status.tone), indent + line.name(at: depth),
        line.due.isEmpty ? line.period : line.due,
        line.doneOn.isEmpty ? verdict : verdict + " " + line.doneOn,
        (line.sources + [line.evidence]).filter { !$0.isEmpty }.joined(separator: " "),
      ])
    }
    return table.lines(in: style)
  }

  private func listLines(_ heading: Phrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", say(heading)] + lines.map { "- " + $0 }
  }

  private func unreported(_ line: ItemLine) -> String {
    Phrase.Report.unreportedItem.text(
      in: language, line.name, line.target.text(in: language),
      line.sources.joined(separator: language.comma))
  }
}
