import PlanModel

/// What a board ranks.
package enum BoardGrouping: String, CaseIterable, Sendable {
  case sector, region, owner
  /// Each target and task by itself.
  case indicator

  /// The next way to rank, in turn.
  package var next: BoardGrouping {
    switch self {
    case .sector: .region
    case .region: .owner
    case .owner: .indicator
    case .indicator: .sector
    }
  }
}

/// The items of one sector, region or owner, and how they do as a whole.
package struct BoardGroup: Sendable {
  package enum Key: Hashable, Sendable {
    case sector(Index<Sector>)
    case region(Index<Region>)
    case owner(Index<Owner>)
  }

  package let key: Key
  package let items: [Item]
  /// Of targets, and of tasks that have a weight (F24). A part counts with the whole that it
  /// stands under in the same group.
  package let composite: Composite
  /// From 1; equal scores share a rank. Nil = too little is rated.
  package fileprivate(set) var rank: Int?
  package internal(set) var movement = BoardMovement.unknown

  private init(_ key: Key, _ items: [Item], in review: Review) {
    self.key = key
    self.items = items
    composite = review.composite(of: items)
  }

  /// The groups of `items`, the best first; those that are not ranked last, in file order.
  package static func groups(
    of items: [Item], by grouping: BoardGrouping, in review: Review
  ) -> [BoardGroup] {
    var keys: [Key] = []
    var members: [Key: [Item]] = [:]
    for item in items {
      guard let key = key(of: item, by: grouping, in: review) else { continue }
      if members[key] == nil { keys.append(key) }
      members[key, default: []].append(item)
    }
    let groups = keys.map { BoardGroup($0, members[$0] ?? [], in: review) }
    return ranked(groups) + groups.filter { !$0.composite.isPublished }
  }

  private static func key(
    of item: Item, by grouping: BoardGrouping, in review: Review
  ) -> Key? {
    switch grouping {
    case .sector: .sector(review.sector(of: item))
    case .region: .region(review.region(of: item))
    case .owner: review.owner(of: item).map { .owner($0) }
    case .indicator: nil
    }
  }

  private static func ranked(_ groups: [BoardGroup]) -> [BoardGroup] {
    let published = groups.filter { $0.composite.isPublished }.enumerated().sorted {
      (score($1.element), $0.offset) < (score($0.element), $1.offset)
    }.map(\.element)
    var ranked: [BoardGroup] = []
    for (place, group) in published.enumerated() {
      var group = group
      let isTied = ranked.last.map { score($0) == score(group) } ?? false
      group.rank = isTied ? ranked.last?.rank : place + 1
      ranked.append(group)
    }
    return ranked
  }

  private static func score(_ group: BoardGroup) -> Ratio { group.composite.score ?? .zero }
}

extension BoardGroup.Key {
  package func name(in plan: Plan) -> Name {
    switch self {
    case .sector(let sector): plan.sectors[sector].name
    case .region(let region): plan.regions[region].name
    case .owner(let owner): plan.owners[owner].name
    }
  }

  package func id(in plan: Plan) -> String {
    switch self {
    case .sector(let sector): plan.sectors[sector].id
    case .region(let region): plan.regions[region].id
    case .owner(let owner): plan.owners[owner].id
    }
  }
}
