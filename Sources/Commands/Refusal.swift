import Assessing
import Phrases
import PlanModel
import PlanStore

/// Why a request that makes sense cannot be met.
package enum Refusal: Error, Equatable, Sendable {
  /// Nothing has this id; where an earlier day was looked back to, on that day.
  case unknownID(String, asOf: Day?, suggestion: String?)
  case notATask(id: String)
  case notMeasured(id: String)
  /// An indicator alone does not say of when a value is.
  case needsPeriod(id: String)
  case outside(Period, id: String, of: Period)
  case notATarget(id: String)
  case unschedulable(ScheduleProblem, id: String)
  /// The journal has no entry and no action with this id.
  case unknownEntry(String, suggestion: String?)
  case nothingToUndo(actor: String)
  case nothingToRedo(actor: String)
}

extension Refusal {
  package var code: ExitCode {
    switch self {
    case .unknownID, .unknownEntry, .nothingToUndo, .nothingToRedo: .nothing
    case .notATask, .notMeasured, .needsPeriod, .outside, .notATarget, .unschedulable: .failed
    }
  }

  /// What is in the way, in one line.
  package func message(in language: Language) -> String {
    switch self {
    case .unknownID(let id, let day, let suggestion):
      (day.map { Phrase.Reply.unknownIDThen.text(in: language, id, $0.description) }
        ?? Phrase.Reply.unknownID.text(in: language, id))
        .suggesting(suggestion, in: language).neutralised
    case .unknownEntry(let id, let suggestion):
      Phrase.Reply.unknownEntry.text(in: language, id).suggesting(suggestion, in: language)
        .neutralised
    case .notATask(let id): Phrase.Reply.notATask.text(in: language, id).neutralised
    case .notMeasured(let id): Phrase.Reply.notMeasured.text(in: language, id).neutralised
    case .needsPeriod(let id): Phrase.Reply.needsPeriod.text(in: language, id).neutralised
    case .outside(let part, let id, let whole):
      Phrase.Reply.periodOutside.text(in: language, part.description, whole.description, id)
        .neutralised
    case .notATarget(let id): Phrase.Schedule.notATarget.text(in: language, id).neutralised
    case .unschedulable(let problem, let id): problem.message(of: id, in: language).neutralised
    case .nothingToUndo(let actor):
      Phrase.Reply.nothingToUndo.text(in: language, actor).neutralised
    case .nothingToRedo(let actor):
      Phrase.Reply.nothingToRedo.text(in: language, actor).neutralised
    }
  }

  /// The way out, where there is one to name.
  package func hint(in language: Language) -> String? {
    switch self {
    case .unknownID: Phrase.Reply.findID.text(in: language)
    case .unknownEntry: Phrase.Reply.findEntry.text(in: language)
    case .notATask(let id): Phrase.Reply.recordInstead.text(in: language, id).neutralised
    case .notMeasured(let id): Phrase.Reply.doneInstead.text(in: language, id).neutralised
    case .unschedulable(.noShares, let id):
      Phrase.Schedule.useEven.text(in: language, id).neutralised
    case .needsPeriod, .outside, .notATarget, .unschedulable, .nothingToUndo, .nothingToRedo: nil
    }
  }
}
