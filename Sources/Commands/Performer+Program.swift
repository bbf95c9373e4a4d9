import Phrases
import PlanModel
import PlanStore
import Themes

/// The commands about the plan's soundness and the program itself.
extension Performer {
  /// Every fault with its place, then how many there are.
  func check(_ desk: Desk) -> Answer {
    let faults = desk.loaded.diagnostics
    let errors = faults.count { $0.severity == .error }
    let name = desk.folder?.path.neutralised ?? Phrase.Reply.insideProgram.text(in: language)
    var lines = faults.map { $0.rendered(in: language) }
    if errors == 0 && desk.loaded.isPlan {
      let plan = desk.loaded.plan
      lines.append(
        Phrase.Reply.sound.text(
          in: language, name, String(plan.targets.count), String(plan.outcomes.count),
          String(plan.tasks.count)))
    } else {
      lines.append(
        Phrase.Reply.faults.text(
          in: language, name, String(errors), String(faults.count - errors)))
    }
    var answer = Answer(lines.joined(separator: "\n") + "\n")
    if errors > 0 || !desk.loaded.isPlan { answer.code = .nothing }
    return answer
  }

  /// One theme a line: its word, and its name.
  var themes: Answer {
    let library = ThemeLibrary(surroundings)
    let lines = library.names.map { name in
      let title = (try? library.theme(name).get())?.name.text(in: language) ?? ""
      return (name + "\t" + title).split(separator: "\t").map { String($0).neutralised }
        .joined(separator: "\t")
    }
    return Answer(lines.joined(separator: "\n") + "\n")
  }
}
