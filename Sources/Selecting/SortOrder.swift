import Assessing
import PlanModel

/// What a list is sorted by.
package enum SortKey: String, CaseIterable, Sendable {
  /// The order of the wall, in which a part follows its parent.
  case plan
  case name, progress, gap
  /// The worst first.
  case status
  case target, outcome, due
  /// The order of the plan's regions.
  case region
  case id
}

/// A key and its sense.
package struct SortOrder: Hashable, Sendable {
  package var key: SortKey
  package var isDescending: Bool
  /// The language that names are sorted in.
  package var language: Language

  package init(
    _ key: SortKey = .plan, isDescending: Bool = false, language: Language = .chinese
  ) {
    self.key = key
    self.isDescending = isDescending
    self.language = language
  }

  /// The items in this order. Equal ones keep theirs; what has no value for the key comes last,
  /// whatever the sense.
  package func sorted(_ items: some Sequence<Item>, in review: Review) -> [Item] {
    let entries = items.enumerated().map { number, item in
      let place = key == .plan ? review.place(of: item) : number
      return SortEntry(item: item, place: place ?? number, value: value(of: item, in: review))
    }
    return entries.sorted { precedes($0, $1) }.map(\.item)
  }

  private func precedes(_ left: SortEntry, _ right: SortEntry) -> Bool {
    switch (left.value, right.value) {
    case (let first?, let second?) where first != second:
      return isDescending ? second < first : first < second
    case (nil, _?): return false
    case (_?, nil): return true
    default: return left.place < right.place
    }
  }
}

private struct SortEntry {
  let item: Item
  let place: Int
  let value: SortValue?
}

/// What two items are compared by; those of one order are all of one case.
private enum SortValue: Comparable {
  case number(Int)
  case ratio(Ratio)
  case text(String)
  case day(Day)
}

extension SortOrder {
  private func value(of item: Item, in review: Review) -> SortValue? {
    switch key {
    case .plan: root(of: item, in: review).map { .number($0) }
    case .name: text(review.name(of: item).text(in: language))
    case .progress: review.assessment(of: item).progress.map { .ratio($0) }
    case .gap: review.assessment(of: item).gap.map { .ratio($0) }
    case .status: .number(review.assessment(of: item).urgency)
    case .target: review.target(of: item).flatMap(goal).map { .ratio(Ratio($0)) }
    case .outcome: review.assessment(of: item).outcome.map { .ratio(Ratio($0.value)) }
    case .due: .day(review.task(of: item)?.deadline ?? review.period(of: item).lastDay)
    case .region: .number(Int(review.region(of: item).row))
    case .id: text(review.id(of: item))
    }
  }

  /// The place of the item that this one hangs under at last, so that parts go where it goes.
  private func root(of item: Item, in review: Review) -> Int? {
    var root = item
    while let stem = review.stem(of: root) { root = stem }
    return review.place(of: root)
  }

  private func text(_ text: String) -> SortValue {
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: FoldedText.scalars(of: text, keepingCase: false))
    return .text(String(folded))
  }

  private func goal(_ target: Target) -> Quantity? { target.value ?? target.low ?? target.high }
}
