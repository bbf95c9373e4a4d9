import PlanModel

/// The plans on the way from one plan to another: the files of the later one take the place of
/// the earlier one's, one ingredient after the other.
package enum PlanSteps {
  /// Each ingredient with the plan that has it and all before it from `new`, the rest from `old`;
  /// the last plan is that of `new`. Time is no file, and is left to whoever looks at the plans.
  package static func between(
    _ old: PlanFiles, _ new: PlanFiles
  ) -> [(ingredient: Ingredient, plan: Plan)] {
    var files = old
    var steps: [(Ingredient, Plan)] = []
    for ingredient in Ingredient.allCases where ingredient != .time {
      if ingredient == .rule { files.descriptor = new.descriptor }
      for table in ingredient.tables { files.tables[table] = new.tables[table] }
      let reader = PlanReader(files, describedBy: Descriptor(files.descriptor))
      steps.append((ingredient, reader.plan))
    }
    return steps
  }
}

extension Ingredient {
  fileprivate var tables: [TableName] {
    switch self {
    case .time, .rule: []
    case .goal: TableName.allCases.filter { $0 != .outcomes && $0 != .journal }
    case .outcome: [.outcomes]
    case .journal: [.journal]
    }
  }
}
