import PlanModel

/// How a group of items does as a whole: a weighted mean of their scores, and what it covers (F24).
package struct Composite: Sendable {
  /// What one item adds.
  package struct Mark: Sendable {
    package let item: Item
    /// 0 or more.
    package let weight: Quantity
    /// 0 to 1; nil = the item is not rated.
    package let score: Ratio?

    package init(item: Item, weight: Quantity, score: Ratio?) {
      self.item = item
      self.weight = weight
      self.score = score
    }
  }

  /// All marks, in the order of the items.
  package let marks: [Mark]
  /// Σ(weight · score) / Σ(weight) of the rated items, published or not; nil where none is rated.
  package let score: Ratio?
  /// The share of the weight that is rated: 0 to 1.
  package let coverage: Ratio
  /// How both come about.
  package let scoreWorking: Working
  package let coverageWorking: Working
  /// Whether enough is rated for the score to be published.
  package let isPublished: Bool

  package init(_ marks: [Mark], minimumCoverage: Quantity) {
    self.marks = marks
    let rated = marks.filter { $0.score != nil }
    let weight = Working.amount("Σw", Ratio(rated.map(\.weight).reduce(.zero, +)))
    let sum = rated.reduce(Ratio.zero) { $0 + Ratio($1.weight) * ($1.score ?? .zero) }
    scoreWorking = .quotient(.amount("Σws", sum), weight)
    let all = Ratio(marks.map(\.weight).reduce(.zero, +))
    coverageWorking = .quotient(weight, .amount("W", all))
    score = scoreWorking.value
    coverage = coverageWorking.value ?? .zero
    isPublished = score != nil && coverage * 100 >= Ratio(minimumCoverage)
  }

  /// The rated mark with the lowest score; of several, the first.
  package var worst: Mark? {
    marks.filter { $0.score != nil }.min { ($0.score ?? .one) < ($1.score ?? .one) }
  }

  /// How many items are rated.
  package var rated: Int { marks.count { $0.score != nil } }
}

extension Review {
  /// The composite of `items`. What was dropped, reported values without a target, and tasks
  /// without a weight take no part; a part counts with the whole that it stands under.
  package func composite(of items: some Sequence<Item>) -> Composite {
    let candidates = items.filter(takesPart)
    let members = Set(candidates)
    let wholes = candidates.filter { item in
      parent(of: item).map { !members.contains($0) } ?? true
    }
    let marks = wholes.map { item in
      Composite.Mark(item: item, weight: weight(of: item), score: score(of: item))
    }
    return Composite(marks, minimumCoverage: plan.identity.profile.minimumCoverage)
  }

  private func takesPart(_ item: Item) -> Bool {
    if let task = task(of: item), task.weight == nil { return false }
    return switch assessment(of: item).status {
    case .dropped, .notApplicable, .includedElsewhere: false
    default: true
    }
  }

  /// A task's own weight, or what the rule profile gives the indicator; else 1.
  package func weight(of item: Item) -> Quantity {
    if let weight = task(of: item)?.weight { return weight }
    let indicator = indicator(of: item).map { plan.indicators[$0].id }
    return indicator.flatMap { plan.identity.profile.weights[$0] } ?? Quantity(1)
  }
}
