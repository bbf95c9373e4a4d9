import Assessing
import Cells
import Phrases
import PlanModel

/// The forms that stand before an action, and what their answers amount to.
extension State {
  mutating func startForm(_ command: Command) {
    guard selection.view != .sources || command == .export else { return }
    guard command == .export || canChange() else { return }
    switch command {
    case .complete:
      startTaskForm(.onlyTasksAreDone, makeCompleteForm) { $0.canComplete(withEvidence: true) }
    case .reopen: startTaskForm(.onlyTasksReopen, makeReopenForm) { $0.isFinished }
    case .record: startRecordForm()
    case .schedule: startScheduleForm()
    case .note: startNoteForm()
    case .supervise: startSupervisionForm()
    default: overlay = .form(exportForm)
    }
  }

  /// Asks about the chosen tasks whose state `isMoved` by the action: the others are left as they
  /// are.
  private mutating func startTaskForm(
    _ refusal: Phrase, _ form: ([Index<PlanTask>]) -> Form, _ isMoved: (TaskState) -> Bool
  ) {
    let chosen = chosenTasks
    let tasks = chosen.filter { isMoved(review.ledger.standing(of: review.plan.tasks[$0]).state) }
    guard !tasks.isEmpty else {
      notice = Notice(say(chosen.isEmpty ? refusal : .leftAsTheyAre), isFailure: true)
      return
    }
    overlay = .form(form(tasks))
  }

  private func makeCompleteForm(_ tasks: [Index<PlanTask>]) -> Form {
    Form(
      .complete(tasks), title: formTitle(.complete, tasks.map { .task($0) }),
      fields: [
        Form.Field(.day, .fieldDay, setting.today.description),
        Form.Field(.evidence, .fieldEvidence),
        Form.Field(.note, .Noun.note),
      ])
  }

  private func makeReopenForm(_ tasks: [Index<PlanTask>]) -> Form {
    Form(
      .reopen(tasks), title: formTitle(.reopen, tasks.map { .task($0) }),
      fields: [Form.Field(.note, .Noun.reason)])
  }

  private mutating func startRecordForm() {
    guard let item = selectedItem, item.kind != .task else {
      notice = Notice(say(.onlyTargetsAreRecorded), isFailure: true)
      return
    }
    let qualities = Outcome.Quality.allCases.map(\.rawValue)
    overlay = .form(
      Form(
        .record(review.id(of: item)), title: formTitle(.record, [item]),
        fields: [
          Form.Field(.value, isCountedFromJanuary(item) ? .valueToDate : .Noun.outcome),
          Form.Field(.period, .Noun.period, review.nextPeriod(of: item).description),
          Form.Field(.quality, .Noun.quality, "preliminary", choices: qualities),
          Form.Field(.source, .Noun.source),
          Form.Field(.note, .Noun.note),
        ]))
  }

  /// Whether a value of a month is the count of all months up to it.
  private func isCountedFromJanuary(_ item: Item) -> Bool {
    review.indicator(of: item).map { review.plan.indicators[$0].accumulation } == .ytd
  }

  private mutating func startNoteForm() {
    let items = chosenItems
    guard !items.isEmpty else { return }
    overlay = .form(
      Form(
        .note(items.map { review.id(of: $0) }), title: formTitle(.Noun.note, items),
        fields: [Form.Field(.note, .Noun.note)]))
  }

  /// Lists the chosen items that are not listed; where all are, releases them.
  private mutating func startSupervisionForm() {
    let items = chosenItems
    guard !items.isEmpty else { return }
    let fields = [Form.Field(.note, .Noun.reason)]
    let others = items.filter { review.supervision(of: $0) == nil }
    overlay =
      others.isEmpty
      ? .form(
        Form(
          .release(items.flatMap(review.listedIDs(of:))), title: formTitle(.release, items),
          fields: fields))
      : .form(
        Form(
          .supervise(others.map(review.id(of:))), title: formTitle(.supervise, others),
          fields: fields))
  }

  private var exportForm: Form {
    let name = "\(review.plan.identity.id)-\(review.asOf)"
    return Form(
      .export, title: say(.CommandHelp.export),
      fields: [
        Form.Field(.format, .Noun.format, "md", choices: ["md", "html", "csv", "json", "txt"]),
        Form.Field(
          .scope, .Noun.scope, marks.isEmpty ? "filter" : "marks",
          choices: (marks.isEmpty ? [] : ["marks"]) + ["filter", "all"]),
        Form.Field(.path, .Noun.file, name),
      ])
  }

  func formTitle(_ label: Phrase, _ items: [Item]) -> String {
    guard items.count == 1 else {
      return say(.labelled, say(label), say(.itemCount, String(items.count)))
    }
    return say(.labelled, say(label), review.name(of: items[0]).text(in: language).neutralised)
  }

  /// A key in a form.
  mutating func handle(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    switch form.handle(key) {
    case .cancelled: overlay = nil
    case .editing: overlay = .form(form)
    case .submitted: return submit(form)
    }
    return []
  }

  private mutating func submit(_ form: Form) -> [Effect] {
    switch Answers(form, in: self).result {
    case .success(let effect):
      overlay = nil
      if form.purpose == .lookBack { lookBack(form) }
      return effect.map { [$0] } ?? []
    case .failure(let problem):
      var form = form
      form.problem = problem.text
      form.focus = form.fields.firstIndex { $0.name == problem.field } ?? form.focus
      overlay = .form(form)
      return []
    }
  }
}
