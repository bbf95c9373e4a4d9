import Assessing
import Cells
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
    let isInForce = review.schedule(of: target) == steps
    if isInForce { return Deed(lines: lines(.Schedule.scheduledAlready, steps, target, item)) }
    let change = Change.scheduling(
      steps, of: review.plan.targets[target], evidence: division.source, note: division.note)
    return Deed(changes: [change], lines: lines(.Schedule.scheduled, steps, target, item))
  }

  private func lines(
    _ phrase: Phrase, _ steps: [PlannedValue], _ target: Index<Target>, _ item: Item
  ) -> [String] {
    let indicator = review.plan.indicators[review.plan.targets[target].indicator]
    let name = review.name(of: item).text(in: language)
    let head = phrase.text(
      in: language, review.id(of: item), name, String(steps.count))
    let figures = steps.map { $0.value.signed }
    let columns = figures.map(\.columns).max() ?? 0
    let unit = Figure("", unit: unitText(indicator.unit, in: language)).text(in: language)
    return [head.neutralised]
      + zip(steps, figures).map { step, figure in
        Phrase.Schedule.byTheEnd.text(
          in: language, step.period.description, figure.flushRight(in: columns) + unit)
      }
  }
}
