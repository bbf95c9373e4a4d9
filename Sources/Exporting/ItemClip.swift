import Assessing
import Phrases
import PlanModel

/// Items as text for a clipboard. All of it is neutralised.
package struct ItemClip: Sendable {
  /// What of an item is copied.
  package enum Form: String, CaseIterable, Sendable {
    /// The reported value, or the state of a task.
    case value
    /// A row of cells parted by tabs, for a sheet.
    case row
    /// A row of a table in Markdown.
    case markdown
  }

  private let lines: [ItemLine]
  private let language: Language

  package init(_ items: [Item], of review: Review, in language: Language) {
    lines = items.map { ItemLine($0, of: review, in: language) }
    self.language = language
  }

  package func text(as form: Form) -> String {
    lines.map { text(of: $0, as: form) }.joined(separator: "\n")
  }

  private func text(of line: ItemLine, as form: Form) -> String {
    switch form {
    case .value:
      let value = line.outcome.text(in: language)
      return value.isEmpty ? line.state(in: language) : value
    case .row: return cells(of: line).joined(separator: "\t")
    case .markdown:
      return "| " + cells(of: line).map(\.inMarkdown).joined(separator: " | ") + " |"
    }
  }

  private func cells(of line: ItemLine) -> [String] {
    [
      line.id, line.name, line.period, line.target.text(in: language),
      line.outcome.text(in: language), line.progress, line.gap?.text(in: language) ?? "",
      line.fullVerdict(in: language), line.sources.joined(separator: " "),
    ]
  }
}
