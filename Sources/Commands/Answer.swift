import Phrases
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

extension Answer {
  /// Says on standard error what is wrong, and the way out.
  package init(refusing message: String, hint: String? = nil, code: ExitCode, in language: Language)
  {
    self.init()
    messages = Phrase.Usage.error.text(in: language, message) + "\n"
    if let hint { messages += hint + "\n" }
    self.code = code
  }

  /// Says on standard error why a command line means nothing.
  package init(_ problem: UsageProblem, in language: Language) {
    self.init(
      refusing: problem.message(in: language), hint: problem.hint(in: language), code: .failed,
      in: language)
  }
}
