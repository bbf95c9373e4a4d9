import Assessing
import Phrases
import PlanModel

extension Clerk {
  /// The schedule is made or checked, and takes the place of the one before.
  func deed(_ division: Request.Division) throws(Refusal) -> Deed {
    guard let item = review.item(id: division.id) else { throw unknown(division.id) }
    guard case .target(let target) = item else { throw .notATarget(id: division.id) }
    let steps: [PlannedValue]
    do throws(ScheduleProblem) {
      steps = try review.makeSchedule(of: target, division.way, each: division.length)
    } catch {
      throw .unschedulable(error, id: division.id)
    }
    let change = Change.scheduling(
      steps, of: review.plan.targets[target], evidence: division.source, note: division.note)
    return Deed(changes: [change], lines: lines(steps, target, item))
  }

  private func lines(_ steps: [PlannedValue], _ target: Index<Target>, _ item: Item) -> [String] {
    let indicator = review.plan.indicators[review.plan.targets[target].indicator]
    let name = review.name(of: item).text(in: language)
    let head = Phrase.Schedule.scheduled.text(
      in: language, review.id(of: item), name, String(steps.count))
    return [head.neutralised]
      + steps.map { step in
        let figure = Figure(step.value, unit: indicator.unit, in: language).text(in: language)
        return Phrase.Schedule.byTheEnd.text(in: language, step.period.description, figure)
      }
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
      Phrase.Schedule.outside.text(in: language, part.description, whole.description, id)
    case .falls(let step):
      Phrase.Schedule.falls.text(in: language, step.period.description, step.value.signed)
    case .missesGoal(let end, let goal):
      Phrase.Schedule.missesGoal.text(in: language, end.signed, goal.signed)
    }
  }
}
