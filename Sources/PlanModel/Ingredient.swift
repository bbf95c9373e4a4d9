/// What a verdict is made of: where two reviews differ, one or several of these do.
package enum Ingredient: String, CaseIterable, Sendable {
  /// The day that the plan is seen on.
  case time
  /// The rule profile.
  case rule
  /// Targets, tasks, indicators, and the catalogue around them.
  case goal
  /// The table of outcomes.
  case outcome
  /// What people entered.
  case journal
}
