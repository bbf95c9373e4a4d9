import Assessing
import Phrases
import PlanModel

/// Items as text for a clipboard. All of it is neutralised.
package struct ItemClip: Sendable {
  private let lines: [ItemLine]
  private let language: Language

  package init(_ items: [Item], of review: Review, in language: Language) {
    lines = items.map { ItemLine($0, of: review, in: language) }
    self.language = language
  }

  /// The reported values, or the states of tasks.
  package var values: String {
    text { line in
      let value = line.outcome.text(in: language)
      return value.isEmpty ? line.state(in: language) : value
    }
  }

  /// Rows of cells parted by tabs, for a sheet.
  package var rows: String { text { cells(of: $0).joined(separator: "\t") } }

  /// Rows of a table in Markdown.
  package var markdown: String {
    text { "| " + cells(of: $0).map(\.inMarkdown).joined(separator: " | ") + " |" }
  }

  private func text(_ line: (ItemLine) -> String) -> String {
    lines.map(line).joined(separator: "\n")
  }

  private func cells(of line: ItemLine) -> [String] {
    [
      line.id, line.name, line.period, line.target.text(in: language),
      line.outcome.text(in: language), line.progress, line.gap?.text(in: language) ?? "",
      line.fullVerdict(in: language), line.sources.joined(separator: " "),
    ]
  }
}
