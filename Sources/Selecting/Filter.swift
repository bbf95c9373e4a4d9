import Assessing

/// Which items to show: one grammar for the wall and the command line.
///
/// Words (`word`, `'whole`, `^start`, `end$`), fields (`year:2020..2023`, `status:met,missed`),
/// `!` before either for its opposite, `|` between two for one or the other; all the rest must
/// hold together. Quotes keep blanks and signs. Typed in full width, signs mean the same.
package struct Filter: Sendable {
  /// All of the groups must hold; of a group, one term. Those that need no verdict come first.
  private let groups: [[FilterTerm]]
  /// What could not be understood, in order; the filter goes on without it.
  package let problems: [FilterProblem]

  /// Reads any text; an empty one lets everything through.
  package init(parsing text: String) {
    let reader = FilterReader(text)
    let isCostly = { (group: [FilterTerm]) in group.contains(where: \.needsVerdict) }
    groups = reader.groups.filter { !isCostly($0) } + reader.groups.filter(isCostly)
    problems = reader.problems
  }

  /// Whether everything passes.
  package var isEmpty: Bool { groups.isEmpty }

  package func matches(_ item: Item, in review: Review) -> Bool {
    var subject = FilterSubject(item, in: review)
    return groups.allSatisfy { group in group.contains { $0.matches(&subject) } }
  }

  /// The items of the review that pass, in the order of the wall.
  package func items(in review: Review) -> [Item] {
    isEmpty ? review.items : review.items.filter { matches($0, in: review) }
  }
}
