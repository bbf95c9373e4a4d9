import Assessing
import Phrases
import PlanModel

/// What the answers of a form amount to: an effect, or the field that is wrong. Nil where nothing
/// has to happen outside of the state.
struct Answers {
  struct Problem: Error {
    let field: Form.Field.Name
    let text: String
  }

  let result: Result<Effect?, Problem>

  init(_ form: Form, in state: State) {
    result = Result { () throws(Problem) in try Answers.effect(of: form, in: state) }
  }

  private static func effect(of form: Form, in state: State) throws(Problem) -> Effect? {
    switch form.purpose {
    case .complete(let tasks): return .append(try completion(of: tasks, form, state))
    case .reopen(let tasks):
      return .append(
        tasks.map { Change.reopening(state.review.plan.tasks[$0], because: form.answer(.note)) })
    case .record(let id): return .append([try record(for: id, form, state)])
    case .note(let ids):
      let text = form.answer(.note)
      guard !text.isEmpty else { throw Problem(field: .note, text: state.say(.noteIsEmpty)) }
      return .append(ids.map { Change.noting(text, on: $0) })
    case .supervise(let ids):
      return .append(ids.map { Change.supervising($0, because: form.answer(.note)) })
    case .release(let ids):
      let reason = form.answer(.note)
      guard !reason.isEmpty else { throw Problem(field: .note, text: state.say(.reasonIsEmpty)) }
      return .append(ids.map { Change.releasing($0, because: reason) })
    case .lookBack:
      guard State.day(of: form, today: state.setting.today) != nil else {
        throw Problem(field: .day, text: state.say(.dayIsWrong))
      }
      return nil
    case .schedule(let target): return .append([try schedule(of: target, form, state)])
    case .export: return .export(try export(form, state))
    }
  }

  private static func completion(
    of tasks: [Index<PlanTask>], _ form: Form, _ state: State
  ) throws(Problem) -> [Change] {
    guard let day = Day(form.answer(.day)) else {
      throw Problem(field: .day, text: state.say(.dayIsWrong))
    }
    guard day <= state.setting.today.latest || day.latest == state.setting.today else {
      throw Problem(field: .day, text: state.say(.dayIsLater))
    }
    let evidence = form.answer(.evidence)
    let moved = tasks.map { state.review.plan.tasks[$0] }.filter {
      state.review.ledger.standing(of: $0).state.canComplete(withEvidence: !evidence.isEmpty)
    }
    guard !moved.isEmpty else {
      throw Problem(field: .evidence, text: state.say(.onlyEvidenceCloses))
    }
    return moved.map {
      Change.completing($0, on: day, evidence: evidence, note: form.answer(.note))
    }
  }

  private static func record(
    for id: String, _ form: Form, _ state: State
  ) throws(Problem) -> Change {
    guard let value = Quantity(form.answer(.value)) else {
      throw Problem(field: .value, text: state.say(.valueIsWrong))
    }
    guard let period = Period(form.answer(.period)) else {
      throw Problem(field: .period, text: state.say(.periodIsWrong))
    }
    if let item = state.review.item(id: id) {
      let whole = state.review.period(of: item)
      guard whole.contains(period) else {
        throw Problem(field: .period, text: state.say(.periodIsOutside, whole.description))
      }
    }
    return Change.recording(
      value, for: id, period: period,
      quality: Outcome.Quality(rawValue: form.answer(.quality)) ?? .preliminary,
      source: form.answer(.source), note: form.answer(.note))
  }

  private static func export(_ form: Form, _ state: State) throws(Problem) -> ExportRequest {
    let (path, format) = (form.answer(.path), form.answer(.format))
    guard !path.isEmpty else { throw Problem(field: .path, text: state.say(.pathIsEmpty)) }
    let (items, filter) = state.exported(form.answer(.scope))
    return ExportRequest(
      format: format, path: path.hasSuffix("." + format) ? path : path + "." + format,
      items: items, filter: filter,
      grouping: state.selection.view == .board ? state.selection.grouping : nil)
  }
}

extension State {
  /// What a scope of the export form holds, in the order of the list, and the filter that says so.
  fileprivate func exported(_ scope: String) -> (items: [Item], filter: String) {
    switch scope {
    case "all": return (review.items, "")
    case "marks":
      let listed = listedItems.filter(marks.contains)
      let hidden = review.items.filter { marks.contains($0) && !listed.contains($0) }
      let items = listed + hidden
      return (items, "id:" + items.map(review.id(of:)).joined(separator: ","))
    default: return (listedItems, selection.commandLineFilter(in: review))
    }
  }
}
