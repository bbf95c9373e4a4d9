import PlanModel

/// What the program finds when it starts, beside the words that were typed.
package struct Surroundings: Sendable {
  /// The environment variables that are set, to more than nothing.
  package var variables: [VariableName: String]
  /// The name of the account; empty where the system knows none.
  package var login: String
  /// Seconds since 1970 in UTC.
  package var clock: Int
  /// Seconds that the local time is ahead of UTC.
  package var timeZone: Int
  package var isInputTerminal: Bool
  package var isOutputTerminal: Bool

  package init(
    variables: [VariableName: String] = [:], login: String = "", clock: Int = 0,
    timeZone: Int = 0, isInputTerminal: Bool = false, isOutputTerminal: Bool = false
  ) {
    self.variables = variables
    self.login = login
    self.clock = clock
    self.timeZone = timeZone
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
  }
}
