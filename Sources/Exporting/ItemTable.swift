import Assessing
import Cells
import Phrases
import PlanModel

/// Items as a table for terminals and mails, one line each.
struct ItemTable {
  private var table: TextTable
  private var nesting = Nesting()
  private let language: Language
  private let showsPeriod: Bool
  private let showsID: Bool

  init(language: Language, showsPeriod: Bool, showsID: Bool) {
    self.language = language
    self.showsPeriod = showsPeriod
    self.showsID = showsID
    func title(_ phrase: Phrase) -> String { phrase.heading(in: language) }
    var columns = [TextTable.Column(title: "")]
    if showsPeriod { columns.append(.init(title: title(.Noun.period), gap: 1, rank: 4)) }
    columns += [
      .init(title: title(.Noun.item), gap: showsPeriod ? 2 : 1, minimum: 20),
      .init(title: title(.Noun.target), isFlushRight: true, rank: 1),
      .init(title: title(.Noun.outcome), isFlushRight: true, rank: 1),
      .init(title: title(.Noun.unit), gap: 1, rank: 5),
      .init(title: title(.Noun.progress), isFlushRight: true, rank: 3),
      .init(title: title(.Noun.offBy), isFlushRight: true, rank: 6),
      .init(title: title(.Noun.status)), .init(title: "", gap: 1, rank: 8),
    ]
    columns.append(
      showsID
        ? .init(title: title(.Noun.id), rank: 2) : .init(title: title(.Noun.source), rank: 7))
    table = TextTable(columns)
  }

  mutating func append(_ line: ItemLine, in style: TextStyle) {
    let depth = nesting.depth(of: line)
    let indent = String(repeating: "  ", count: max(0, depth - 1))
    let branch = depth > 0 ? indent + style.glyphs.lastBranch : ""
    var cells = [style.mark(of: line.status.tone)]
    if showsPeriod { cells.append(line.period) }
    cells += [
      branch + line.name(at: depth), line.target.number, line.outcome.number, line.unit,
      line.progress, line.shortGap(in: language), line.verdict, line.flags,
    ]
    cells.append(showsID ? line.id : line.sources.joined(separator: " "))
    table.append(cells)
  }

  /// The line of titles, then one line an item.
  func lines(in style: TextStyle) -> [String] { table.lines(in: style) }
}

extension TextStyle {
  /// The sign that stands for a tone beside its word.
  func mark(of tone: Tone) -> String {
    switch tone {
    case .good: glyphs.check
    case .warning: "~"
    case .bad: "!"
    case .waiting: glyphs.dot
    case .none: glyphs.circle
    }
  }
}
