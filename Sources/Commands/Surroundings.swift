import PlanModel

/// What the program finds when it starts, beside the words that were typed.
package struct Surroundings: Sendable {
  /// The environment variables that are set, to more than nothing.
  package var variables: Variables
  /// The name of the account; empty where the system knows none.
  package var login: String
  /// Seconds since 1970 in UTC.
  package var clock: Int
  /// Seconds that the local time is ahead of UTC.
  package var timeZone: Int
  package var isInputTerminal: Bool
  package var isOutputTerminal: Bool
  /// The columns of the terminal that output goes to; nil where it goes elsewhere.
  package var columns: Int?
  /// The folder that the program was started in.
  package var folder: String
  /// Any number, another one at each start.
  package var random: UInt64
  /// Told how many of how many items are done while much is written; nil where nobody looks.
  package var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  package init(
    variables: Variables = [:], login: String = "", clock: Int = 0,
    timeZone: Int = 0, isInputTerminal: Bool = false, isOutputTerminal: Bool = false,
    columns: Int? = nil, folder: String = ".", random: UInt64 = 0
  ) {
    self.variables = variables
    self.login = login
    self.clock = clock
    self.timeZone = timeZone
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.columns = columns
    self.folder = folder
    self.random = random
  }
}
