import Assessing
import Phrases
import PlanModel

/// A snapshot to export: a review, the items chosen from it, and how they were chosen.
///
/// The same review, items, filter, language and program give the same bytes.
package struct Report: Sendable {
  package let review: Review
  /// In the order in which they are to stand.
  package let items: [Item]
  /// The filter that chose the items, as it was typed; empty = all of them.
  package let filter: String
  package let language: Language
  /// The program's name and version: `guatu 1.0.0`.
  package let program: String
  /// What moved since an earlier review; nil = not asked for.
  package var since: Difference?
  /// The facts that stand in a table of items, in order; nil = all of them.
  package var columns: [Fact]?
  /// Told how many items are done, now and then, while the report is made.
  package var onProgress: (@Sendable (_ done: Int) -> Void)?

  package init(
    _ items: [Item], of review: Review, filter: String = "", language: Language, program: String
  ) {
    self.items = items
    self.review = review
    self.filter = filter
    self.language = language
    self.program = program
  }
}

extension Report {
  /// `make` of each item, in order; what is long tells how far it is.
  func map<Line>(_ make: (Item) -> Line) -> [Line] {
    items.enumerated().map { place, item in
      if place % 256 == 0 { onProgress?(place) }
      return make(item)
    }
  }

  /// What moved, a table a kind of change, under one that says since when; empty where it was not
  /// asked for.
  var movement: [ReportTable] {
    guard let difference = since?.limited(to: items) else { return [] }
    let report = DifferenceReport(difference, language: language)
    return [report.moved]
  }

  /// What is said where no item stands in it.
  package var emptiness: String {
    filter.isEmpty
      ? Phrase.noItems.text(in: language)
      : Phrase.noMatch.text(in: language, filter.neutralised)
  }
}
