import Assessing
import Phrases
import PlanModel

/// The form that divides a target over months or quarters.
enum ScheduleForm {
  static let ways = ["even", "shares", "values"]

  static func word(forWay way: String) -> Phrase {
    switch way {
    case "even": .Schedule.even
    case "shares": .Schedule.shares
    default: .Schedule.byHand
    }
  }
}

extension State {
  mutating func startScheduleForm() {
    guard case .target(let target)? = selectedItem else {
      notice = Notice(say(.Schedule.onlyTargets), isFailure: true)
      return
    }
    if let problem = review.scheduleProblem(of: target) {
      let message = problem.message(of: review.plan.targets[target].id, in: language)
      notice = Notice(message.neutralised, isFailure: true)
      return
    }
    let whole = review.plan.targets[target].period
    let lengths = PeriodLength.allCases.filter { $0.months < whole.months }.map(\.rawValue)
    let values = review.schedule(of: target).map(\.description).joined(separator: " ")
    overlay = .form(
      Form(
        .schedule(target), title: formTitle(.Noun.schedule, [.target(target)]),
        fields: [
          Form.Field(
            .way, .Schedule.way, values.isEmpty ? "even" : "values", choices: ScheduleForm.ways),
          Form.Field(
            .length, .Schedule.each, whole.isSpan ? "year" : lengths.first ?? "month",
            choices: lengths),
          Form.Field(.values, .Schedule.values, values),
          Form.Field(.note, .Noun.note),
        ]))
  }
}

extension Answers {
  static func schedule(
    of target: Index<Target>, _ form: Form, _ state: State
  ) throws(Problem) -> Change {
    let steps = try steps(of: target, form, state)
    guard steps != state.review.schedule(of: target) else {
      throw Problem(field: .way, text: state.say(.Schedule.standsSo))
    }
    return .scheduling(steps, of: state.review.plan.targets[target], note: form.answer(.note))
  }

  private static func steps(
    of target: Index<Target>, _ form: Form, _ state: State
  ) throws(Problem) -> [PlannedValue] {
    let way = try way(form, state)
    do throws(ScheduleProblem) {
      return try state.review.makeSchedule(
        of: target, way, each: PeriodLength(rawValue: form.answer(.length)))
    } catch {
      let id = state.review.plan.targets[target].id
      throw Problem(
        field: form.answer(.way) == "values" ? .values : .way,
        text: error.message(of: id, in: state.language).neutralised)
    }
  }

  private static func way(_ form: Form, _ state: State) throws(Problem) -> ScheduleWay {
    switch form.answer(.way) {
    case "even": return .even
    case "shares": return .shares
    default:
      guard let way = ScheduleWay(values: form.answer(.values)) else {
        throw Problem(field: .values, text: state.say(.Schedule.valuesAreWrong))
      }
      return way
    }
  }
}
