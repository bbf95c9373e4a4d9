import PlanModel

/// Where an item stands among all of its year or span, one by one, and by which keys (F27).
package struct BoardPlace: Sendable {
  package let entry: BoardEntry
  /// How many are ranked.
  package let ranked: Int
  /// How many share its rank, itself not counted.
  package let equals: Int
}

extension Review {
  /// Nil for a reported value without a target, which is on no board. The board is that of all
  /// items, compared with nothing.
  package func boardPlace(of item: Item) -> BoardPlace? {
    guard item.kind != .outcome else { return nil }
    let entries = items(in: horizon(of: item)).filter { $0.kind != .outcome }
      .map { BoardEntry($0, in: self) }
    let ranked = entries.ranked(in: self)
    guard let entry = (ranked + entries).first(where: { $0.item == item }) else { return nil }
    let equals = ranked.count { $0.rank == entry.rank && $0.item != item }
    return BoardPlace(entry: entry, ranked: ranked.count, equals: equals)
  }
}
