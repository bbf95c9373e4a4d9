import PlanModel

extension Review {
  /// Where all stands that is known of the item: where it was promised, and before that promised
  /// otherwise; where its values were reported; and what its task was closed out with.
  package func citations(of item: Item) -> [Citation] {
    switch item {
    case .target(let target):
      return lineage.chain(to: target).map { plan.targets[$0].citation }
        + vintages(within: item).map(\.citation)
    case .task(let task):
      let evidence = ledger.standing(of: plan.tasks[task]).evidence
      return [plan.tasks[task].citation, plan.citation(inEvidence: evidence)]
    case .outcome: return vintages(within: item).map(\.citation)
    }
  }

  /// All that was reported of the item's indicator and region for a part of its period, or for
  /// the whole.
  private func vintages(within item: Item) -> [Outcome] {
    guard let indicator = indicator(of: item) else { return [] }
    let whole = period(of: item)
    return outcomes.groups(of: indicator, in: region(of: item))
      .filter { whole.contains($0.series.period) }.flatMap { outcomes[$0] }
  }
}
