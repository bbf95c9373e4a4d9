import Commands
import Glibc
import Phrases
import PlanModel
import PlanStore
import Terminal

/// The program: understands its command line, does it, and exits. Nothing else exits.
@main
enum Main {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    exit(run())
  }

  private static func run() -> Int32 {
    let words = Array(CommandLine.arguments.dropFirst())
    let surroundings = Surroundings.ofProcess
    let language = Language(words: words, variables: surroundings.variables)
    do throws(UsageProblem) {
      let request = try Request(Typed(words), in: surroundings) { path in
        PlanFolder(path).isPlan || SnapshotFile(path).isSnapshot
      }
      return run(request, in: surroundings)
    } catch {
      return finish(Answer(error, in: language), language)
    }
  }

  private static func run(_ request: Request, in surroundings: Surroundings) -> Int32 {
    let progress = ProgressLine(in: request.settings.language)
    var surroundings = surroundings
    if isatty(STDERR_FILENO) == 1 {
      surroundings.progress = { progress.show($0, of: $1) }
    }
    let performer = Performer(request.settings, in: surroundings)
    if case .browse(let filter) = request.action, surroundings.wantsWall(request.settings) {
      return browse(filter, request.settings, performer, in: surroundings)
    }
    let answer = performer.perform(request.action)
    progress.clear()
    return finish(answer, request.settings.language)
  }

  /// Hangs the wall. Where the terminal cannot show it, the summary comes instead, and below it,
  /// where it is read, the reason.
  private static func browse(
    _ filter: String, _ settings: Settings, _ performer: Performer, in surroundings: Surroundings
  ) -> Int32 {
    do throws(TerminalError) {
      return try Browse(settings, in: surroundings).run(filter)
    } catch {
      let reason = error.message(in: settings.language)
      var answer = performer.perform(.summary(filter: filter))
      answer.messages += Phrase.Reply.summaryInstead.text(in: settings.language, reason) + "\n"
      return finish(answer, settings.language)
    }
  }

  /// Prints an answer. A reader that went away has had enough, which is no failure.
  private static func finish(_ answer: Answer, _ language: Language) -> Int32 {
    let failure = StandardStream.output.write(answer.output)
    StandardStream.error.write(answer.messages)
    guard let failure else { return answer.code.rawValue }
    let output = Phrase.Reply.standardOutput.text(in: language)
    let error = StorageError(path: output, attempt: .write, code: failure)
    let refusal = Answer(refusing: error.message(in: language), code: .failed, in: language)
    StandardStream.error.write(refusal.messages)
    return refusal.code.rawValue
  }
}

extension Surroundings {
  /// Whether a person sits there who did not ask for a printed form.
  fileprivate func wantsWall(_ settings: Settings) -> Bool {
    isInputTerminal && isOutputTerminal && settings.output == .text
  }
}
