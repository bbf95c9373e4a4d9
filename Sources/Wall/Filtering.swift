import Assessing
import Cells
import Phrases
import Selecting

/// Filtering, sorting, and going from hit to hit.
extension State {
  /// The board has its own order.
  mutating func startSort() {
    guard ![.board, .history, .changes].contains(selection.view) else {
      notice = Notice(say(.boardIsOrdered))
      return
    }
    overlay = .sortMenu
  }

  mutating func startFilter() {
    guard selection.view != .sources else { return }
    overlay = .filter(LineEditor(selection.filterText), before: selection.filterText)
  }

  /// Lists what passes the filter `text`; all years, where the year in focus has no hit.
  mutating func apply(filter text: String) {
    selection.filterText = text.trimmed
    selection.filter = Filter(parsing: text)
    notice = selection.filter.problems.first.map { Notice($0.brief(in: language), isFailure: true) }
    relist()
    if listing.count == 0, listing.matchCount > 0, selection.view.isOfHorizon {
      selection.horizon = nil
      selection.sector = nil
      relist()
    }
  }

  /// A key while the filter is typed: the list follows each letter.
  mutating func type(_ key: Key, into editor: LineEditor, before: String) {
    var editor = editor
    switch key {
    case .escape:
      overlay = nil
      apply(filter: before)
    case .enter:
      overlay = nil
      focus = .items
    default:
      guard editor.handle(key) else { return }
      change(filter: editor, before: before)
    }
  }

  mutating func change(filter editor: LineEditor, before: String) {
    overlay = .filter(editor, before: before)
    apply(filter: editor.text)
    scrolls.items.select(0)
  }

  /// The next or previous item that passes the filter, in this year or in another one.
  mutating func goToHit(by step: Int) {
    guard !selection.filterText.isEmpty else {
      notice = Notice(say(.noFilter))
      return
    }
    let row = scrolls.items.selected + step
    if (0..<listing.count).contains(row) { return scrolls.items.select(row) }
    guard let year = yearWithHits(by: step) else {
      notice = Notice(say(step > 0 ? .lastHit : .firstHit))
      return
    }
    selection.sector = nil
    choose(year: year)
    scrolls.items.select(step > 0 ? 0 : listing.count - 1)
  }

  private func yearWithHits(by step: Int) -> Int? {
    guard selection.horizon != nil, selection.view.isOfHorizon else {
      return nil
    }
    var row = scrolls.years.selected + step
    while row > 0, row < listing.years.count {
      if listing.years[row].tally.total > 0 { return row }
      row += step
    }
    return nil
  }

  /// The key after `s`: a column's letter, upper case for the other way.
  mutating func sort(by key: Key) {
    overlay = nil
    guard case .character(let letter) = key,
      let choice = SortChoice.all.first(where: { $0.letters.contains(letter) })
    else { return }
    selection.order = SortOrder(
      choice.key, isDescending: letter == choice.letters[1], language: language)
    relist()
    scrolls.items.select(0)
    notice = Notice(say(.sortedBy, say(choice.label)))
  }
}

/// A column that the list can be sorted by.
struct SortChoice: Sendable {
  let key: SortKey
  /// The letter, and the one for the other way.
  let letters: [Unicode.Scalar]
  let label: Phrase

  static let all: [SortChoice] = [
    SortChoice(key: .plan, letters: ["p", "P"], label: .sortPlan),
    SortChoice(key: .status, letters: ["s", "S"], label: .sortStatus),
    SortChoice(key: .progress, letters: ["c", "C"], label: .Noun.progress),
    SortChoice(key: .gap, letters: ["g", "G"], label: .Noun.gap),
    SortChoice(key: .name, letters: ["n", "N"], label: .Noun.name),
    SortChoice(key: .target, letters: ["t", "T"], label: .Noun.target),
    SortChoice(key: .outcome, letters: ["o", "O"], label: .Noun.outcome),
    SortChoice(key: .due, letters: ["d", "D"], label: .Noun.due),
    SortChoice(key: .region, letters: ["r", "R"], label: .Noun.region),
  ]
}
