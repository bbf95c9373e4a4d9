import Assessing
import PlanModel

/// An item under a filter. Its verdict is made once, and only if a term asks for it.
struct FilterSubject {
  private let item: Item
  private let review: Review

  init(_ item: Item, in review: Review) {
    self.item = item
    self.review = review
  }

  lazy var verdict = review.assessment(of: item)

  private var plan: Plan { review.plan }

  var horizon: Period { review.horizon(of: item) }

  var nature: Nature? { review.indicator(of: item).map { plan.indicators[$0].nature } }

  var goal: TargetKind? { review.target(of: item)?.kind }

  func isOf(_ kind: ItemKind) -> Bool {
    item.kind.rawValue == kind.rawValue || review.task(of: item)?.kind.rawValue == kind.rawValue
  }

  /// Whether the word stands in the name, the id, or the name of the region or the owner.
  func hasText(_ pattern: TextPattern) -> Bool {
    if matches(review.name(of: item), pattern) || pattern.matches(review.id(of: item)) {
      return true
    }
    if matches(plan.regions[review.region(of: item)].name, pattern) { return true }
    return review.owner(of: item).map { matches(plan.owners[$0].name, pattern) } ?? false
  }

  /// Whether the id or a name of what the field asks for has the word.
  func hasText(_ pattern: TextPattern, in field: FilterField) -> Bool {
    switch field {
    case .sector:
      let sector = plan.sectors[review.sector(of: item)]
      return pattern.matches(sector.id) || matches(sector.name, pattern)
    case .region:
      let region = plan.regions[review.region(of: item)]
      return pattern.matches(region.id) || matches(region.name, pattern)
    case .owner:
      guard let owner = review.owner(of: item).map({ plan.owners[$0] }) else { return false }
      return pattern.matches(owner.id) || matches(owner.name, pattern)
    case .indicator:
      guard let row = review.indicator(of: item).map({ plan.indicators[$0] }) else { return false }
      return pattern.matches(row.id) || matches(row.name, pattern)
    case .source:
      return review.citations(of: item).compactMap(\.source).map { plan.sources[$0] }
        .contains { pattern.matches($0.id) || pattern.matches($0.title) }
    case .id: return pattern.matches(review.id(of: item))
    default: return false
    }
  }

  private func matches(_ name: Name, _ pattern: TextPattern) -> Bool {
    pattern.matches(name.chinese) || (!name.english.isEmpty && pattern.matches(name.english))
  }
}
