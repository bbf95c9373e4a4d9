import Assessing
import Cells
import Phrases
import PlanModel

/// Where, when, and how many were met, missed, not reported: the headline of every view.
struct HeaderLine {
  let review: Review
  let selection: Selection
  let tally: Tally
  let language: Language
  let glyphs: Glyphs
  let isReadOnly: Bool
  /// Whether another day than today is shown.
  let isLookingBack: Bool
  /// Whether the sector in focus has to be named here, for want of its pane.
  let namesSector: Bool

  func frame(width: Int) -> Frame {
    var frame = Frame(size: Size(width: width, height: 1))
    let start = frame.write(" " + name, row: 0, column: 0, as: .title)
    frame.paint(row: 0, columns: 0..<width, as: .title)
    // What was known on another day must not be taken for the present.
    let reserved = isLookingBack ? (dateTexts.last?.columns ?? 0) + 2 : 0
    let counts = countSpans(room: width - start - 2 - reserved)
    let countWidth = counts.reduce(0) { $0 + $1.text.columns }
    let countColumn = max(start + 2, width - countWidth - 1)
    let room = countColumn - start - 4
    if let dates = dateTexts.first(where: { $0.columns <= room }) {
      frame.write(
        dates, row: 0, column: (start + countColumn - dates.columns) / 2,
        as: isLookingBack ? .warning : .dim)
    }
    var column = countColumn
    for span in counts where column + span.text.columns <= width {
      column = frame.write(span.text, row: 0, column: column, as: span.role)
    }
    return frame
  }

  private var name: String {
    let plan = review.plan.identity.shortName(in: language).neutralised
    let horizon = selection.horizon?.description ?? Phrase.allYears.text(in: language)
    let dot = " " + glyphs.dot + " "
    let lead = isReadOnly ? "[" + Phrase.readOnlyMark.text(in: language) + "] " : ""
    let sector = namesSector ? selection.sector : nil
    let sectorName = sector.map { review.plan.sectors[$0].name.text(in: language).neutralised }
    let title = Phrase.programName.text(in: language) + " " + plan
    return lead + ([title, horizon] + (sectorName.map { [$0] } ?? [])).joined(separator: dot)
  }

  /// Both clocks, or the one that fits.
  private var dateTexts: [String] {
    let asOf = Phrase.asOf.text(in: language, review.asOf.description)
    guard let dataTo = dataTo else { return [asOf] }
    let data = Phrase.dataTo.text(in: language, dataTo.description)
    return [asOf + " " + glyphs.dot + " " + data, asOf]
  }

  /// The last period with data, of the year in focus or of the whole plan.
  private var dataTo: Period? {
    selection.horizon.map { review.dataTo(in: $0) } ?? review.dataTo
  }

  /// Signs, words and numbers; where they do not fit, signs and numbers.
  private func countSpans(room: Int) -> [Span] {
    let full = countSpans(hasWords: true)
    let width = full.reduce(0) { $0 + $1.text.columns }
    return width <= room ? full : countSpans(hasWords: false)
  }

  private func countSpans(hasWords: Bool) -> [Span] {
    let isTasks = selection.view == .tasks
    return Tone.allCases.compactMap { tone in
      let count = tally.count(tone, of: isTasks ? .task : .target)
      guard count > 0 else { return nil }
      let word = hasWords ? " " + tone.phrase(forTasks: isTasks).text(in: language) : ""
      return Span("  \(tone.mark(glyphs))\(word) \(count)", tone.role)
    }
  }
}

extension Tone {
  /// The word for what has this tone, in a headline.
  func phrase(forTasks: Bool) -> Phrase {
    switch self {
    case .good: forTasks ? .Status.done : .Status.met
    case .warning: .watch
    case .bad: .Status.missed
    case .waiting: forTasks ? .Status.open : .Status.notReported
    case .none: .unrated
    }
  }
}
