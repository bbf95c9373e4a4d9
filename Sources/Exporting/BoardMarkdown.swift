import Phrases
import PlanModel

/// A board in Markdown, a table a section.
struct BoardMarkdown {
  let text: String

  init(_ report: BoardReport) {
    var text = "# " + report.title.inMarkdown + "\n\n"
    text += report.scope.map(\.inMarkdown).joined(separator: " · ") + "\n"
    if report.board == nil { text += "\n" + report.report.emptiness.inMarkdown + "\n" }
    for table in report.tables { text += table.markdown(report.report.language) }
    text += "\n---\n\n"
    for line in report.footer { text += "- " + line.atStartOfMarkdownBlock + "\n" }
    self.text = text
  }
}
