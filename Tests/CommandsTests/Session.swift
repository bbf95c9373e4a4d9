import Foundation
import PlanModel
import TestSupport

@testable import Commands

/// Commands at a prompt, and what they answer, as a text that a person can read and a test replay.
///
/// A line `$ guatu …` is a command, typed a minute after the one before it; `$ cat FILE` shows a
/// file. Below it stands what it prints, to standard error behind `! `, and its exit code where
/// that is not 0, as `[2]`. A line `-- …` speaks to the reader. `~` is the home folder of lina,
/// with the plans of `Plans` in it.
struct Session {
  private let home: TemporaryFolder
  private let language: Language
  /// Noon of 2026-11-25 in UTC.
  private var clock = 1_795_608_000
  private var commands: UInt64 = 0

  init(in language: Language) throws {
    home = try TemporaryFolder()
    self.language = language
    let plans = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Plans")
    for name in try FileManager.default.contentsOfDirectory(atPath: plans.path) {
      try FileManager.default.copyItem(
        atPath: plans.appending(path: name).path, toPath: home.path(name))
    }
  }

  /// The script with what its commands answer now in place of what they are expected to.
  mutating func replay(_ script: String) -> String {
    var text = ""
    var isBelowRemark = true
    for line in script.split(separator: "\n") where line.hasPrefix("$ ") || line.hasPrefix("-- ") {
      text += isBelowRemark ? "" : "\n"
      text += line + "\n"
      isBelowRemark = line.hasPrefix("-- ")
      if !isBelowRemark { text += answer(to: String(line.dropFirst(2))) }
    }
    return text
  }

  private mutating func answer(to line: String) -> String {
    clock += 60
    commands += 1
    var words = words(of: line).map { $0.replacing("~", with: home.path) }
    var variables: Variables = [.home: home.path, .language: language.rawValue]
    while let assignment = words.first, let sign = assignment.firstIndex(of: "=") {
      if let name = VariableName(rawValue: String(assignment[..<sign])) {
        variables[name] = String(assignment[assignment.index(after: sign)...])
      }
      words.removeFirst()
    }
    let answer: Answer =
      words.first == "cat"
      ? Answer((try? String(contentsOfFile: words[1], encoding: .utf8)) ?? "no such file\n")
      : run(Array(words.dropFirst()), variables)
    return shown(answer).replacing(home.path, with: "~")
  }

  private func run(_ words: [String], _ variables: Variables) -> Answer {
    let surroundings = Surroundings(
      variables: variables, login: "lina", clock: clock, folder: home.path, random: commands)
    do throws(UsageProblem) {
      let request = try Request(Typed(words), in: surroundings) { _ in false }
      return Performer(request.settings, in: surroundings).perform(request.action)
    } catch {
      return Answer(error, in: language)
    }
  }

  private func shown(_ answer: Answer) -> String {
    let messages = answer.messages.split(separator: "\n").map { "! " + $0 + "\n" }
    let code = answer.code == .done ? "" : "[\(answer.code.rawValue)]\n"
    return String(decoding: answer.output, as: UTF8.self) + messages.joined() + code
  }
}

/// The words of a line as a shell would split it; single quotes hold blanks together.
func words(of line: String) -> [String] {
  line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    .flatMap { place, part in
      place.isMultiple(of: 2)
        ? part.split(separator: " ").map(String.init) : [String(part)]
    }
}
