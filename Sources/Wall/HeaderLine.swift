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

  func frame(width: Int) -> Frame {
    var frame = Frame(size: Size(width: width, height: 1))
    let start = frame.write(" " + name, row: 0, column: 0, as: .title)
    frame.paint(row: 0, columns: 0..<width, as: .title)
    let counts = countSpans
    let countWidth = counts.reduce(0) { $0 + $1.text.columns }
    let countColumn = max(start + 2, width - countWidth - 1)
    let room = countColumn - start - 4
    if let dates = dateTexts.first(where: { $0.columns <= room }) {
      frame.write(dates, row: 0, column: (start + countColumn - dates.columns) / 2, as: .dim)
    }
    var column = countColumn
    for span in counts where column + span.text.columns <= width {
      column = frame.write(span.text, row: 0, column: column, as: span.role)
    }
    return frame
  }

  private var name: String {
    let plan = review.plan.identity
    let place = (plan.place.text(in: language).isEmpty ? plan.title : plan.place)
      .text(in: language).neutralised
    let horizon = selection.horizon?.description ?? Phrase.allYears.text(in: language)
    let dot = " " + glyphs.dot + " "
    let lead = isReadOnly ? "[" + Phrase.readOnlyMark.text(in: language) + "] " : ""
    return lead + Phrase.programName.text(in: language) + " " + place + dot + horizon
  }

  /// Both clocks, or the one that fits.
  private var dateTexts: [String] {
    let asOf = Phrase.asOf.text(in: language, review.asOf.description)
    guard let dataTo = review.dataTo else { return [asOf] }
    let data = Phrase.dataTo.text(in: language, dataTo.description)
    return [asOf + " " + glyphs.dot + " " + data, asOf]
  }

  private var countSpans: [Span] {
    Tone.allCases.compactMap { tone in
      let count = tally.count(tone)
      guard count > 0 else { return nil }
      let word = tone.phrase(forTasks: selection.view == .tasks).text(in: language)
      return Span("  \(tone.mark(glyphs)) \(word) \(count)", tone.role)
    }
  }
}

extension Tone {
  /// The word for what has this tone, in a headline.
  func phrase(forTasks: Bool) -> Phrase {
    switch self {
    case .good: forTasks ? .toneDone : .toneGood
    case .warning: .toneWarning
    case .bad: .toneBad
    case .waiting: forTasks ? .toneOpen : .toneWaiting
    case .none: .toneNone
    }
  }
}
