import PlanModel

/// Items under special supervision (挂牌督办).
extension Review {
  /// The times that an item was listed, under its own id or that of a target it replaced; oldest
  /// first.
  package func supervisions(of item: Item) -> [Supervision] {
    guard ledger.hasSupervisions else { return [] }
    guard case .target(let target) = item else { return ledger.supervisions(of: id(of: item)) }
    return lineage.chain(to: target).flatMap { ledger.supervisions(of: plan.targets[$0].id) }
  }

  /// The time that an item is listed for at present; nil where it is not.
  package func supervision(of item: Item) -> Supervision? {
    supervisions(of: item).first { !$0.isOver }
  }

  /// The ids that the listing of an item stands under: what a release is written for.
  package func listedIDs(of item: Item) -> [String] {
    supervisions(of: item).filter { !$0.isOver }.map(\.start.subject)
  }
}
