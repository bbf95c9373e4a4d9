import PlanModel

/// What a command says: to standard output, to standard error, and to the shell.
package struct Answer: Equatable, Sendable {
  package var output: [UInt8]
  /// Lines for standard error, each with its line feed.
  package var messages = ""
  package var code = ExitCode.done

  package init(_ output: [UInt8] = []) { self.output = output }

  package init(_ text: String) { output = Array(text.utf8) }
}
