import Phrases
import PlanModel

extension ScheduleWay {
  /// Understands planned values, parted by blanks, with their periods or without; nil where a
  /// word is neither, or where there is none.
  package init?(values text: String) {
    if let steps = PlannedValue.list(text) {
      self = .steps(steps)
      return
    }
    let words = text.split { $0 == " " || $0 == "," || $0 == "，" }
    let values = words.compactMap { Quantity($0) }
    guard !values.isEmpty, values.count == words.count else { return nil }
    self = .values(values)
  }
}

extension ScheduleProblem {
  /// Why the target `id` cannot be scheduled so, in one line.
  package func message(of id: String, in language: Language) -> String {
    switch self {
    case .indivisible: Phrase.Schedule.indivisible.text(in: language, id)
    case .noBaseline: Phrase.Schedule.noBaseline.text(in: language, id)
    case .tooShort(let period, let length):
      Phrase.Schedule.tooShort.text(
        in: language, id, period.description, length.phrase.text(in: language))
    case .noShares(let period):
      Phrase.Schedule.noShares.text(in: language, id, period.description)
    case .wrongCount(let count, let fitting):
      Phrase.Schedule.wrongCount.text(
        in: language, id, String(count), fitting.map(String.init).listed(in: language))
    case .outside(let part, let whole):
      Phrase.Reply.periodOutside.text(in: language, part.description, whole.description, id)
    case .falls(let step):
      Phrase.Schedule.falls.text(in: language, step.period.description, step.value.signed)
    case .missesGoal(let end, let goal):
      Phrase.Schedule.missesGoal.text(in: language, end.signed, goal.signed)
    }
  }
}
