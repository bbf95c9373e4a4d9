import Assessing
import Cells
import Exporting
import Phrases
import PlanModel
import PlanStore

/// Does what a request asks for, and answers.
package struct Performer {
  let settings: Settings
  let surroundings: Surroundings
  var language: Language { settings.language }

  package init(_ settings: Settings, in surroundings: Surroundings) {
    self.settings = settings
    self.surroundings = surroundings
  }

  package func perform(_ action: Request.Action) -> Answer {
    switch action {
    case .themes: return themes
    case .completions(let shell): return Answer(shell.script(in: language))
    case .help(let topic): return Answer(Help(in: language).page(on: topic))
    case .markdown: return Answer(Markdown(in: language).text)
    case .version: return Answer("guatu \(Version.text)\n")
    case .initialise(let folder, let template): return initialise(folder, template)
    default: return perform(action, at: Desk(settings, in: surroundings))
    }
  }

  private func perform(_ action: Request.Action, at desk: Desk) -> Answer {
    switch action {
    case .check: return check(desk)
    case .paths: return paths(desk)
    default: return desk.refusal ?? perform(action, onPlanAt: desk)
    }
  }

  private func perform(_ action: Request.Action, onPlanAt desk: Desk) -> Answer {
    switch action {
    case .browse(let filter), .summary(let filter): summary(filter, desk)
    case .list(let filter): list(filter, desk)
    case .board(let board): self.board(board, desk)
    case .bulletin(let export): bulletin(export, desk)
    case .show(let id): show(id, desk)
    case .trend(let id): trend(id, desk)
    case .why(let id): explain(id, desk)
    case .whyGroup(let filter): explain(filter: filter, desk)
    case .log: Answer(JournalReport(desk.review, language: language).render(as: notation))
    case .export(let export): write(export, desk)
    case .snapshot(let deed): snapshot(deed, desk)
    default: change(action, desk)
    }
  }

  /// How results are printed.
  var notation: Notation {
    switch settings.output {
    case .text: .text(TextStyle(columns: surroundings.columns, tier: settings.tier ?? .full))
    case .plain: .plain
    case .csv: .csv(hasByteOrderMark: false)
    case .json: .json
    }
  }

  /// An answer that says on standard error why there is none, and the way out.
  func refusal(_ message: String, hint: String? = nil, code: ExitCode = .failed) -> Answer {
    Answer(refusing: message, hint: hint, code: code, in: language)
  }
}
