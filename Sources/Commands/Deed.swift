import Assessing
import Phrases
import PlanModel

/// What a person asked to be changed, checked against the plan.
struct Deed: Equatable, Sendable {
  /// What is to be written, as one user action; empty where all is as it was asked for.
  var changes: [Change] = []
  /// What is to be said once it is written, one line a subject.
  var lines: [String] = []
}

/// Checks what a person asks to be changed. Every id is known before anything is answered.
struct Clerk {
  /// The plan as it is known.
  let review: Review
  let language: Language
  /// The day that was looked back to; nil = today.
  var day: Day?

  func deed(_ completion: Request.Completion) throws(Refusal) -> Deed {
    var deed = Deed()
    for task in try tasks(completion.ids) {
      let state = review.ledger.standing(of: task).state
      guard state.canComplete(withEvidence: !completion.evidence.isEmpty) else {
        deed.lines.append(line(.Reply.doneAlready, task))
        continue
      }
      deed.changes.append(
        .completing(
          task, on: completion.day, evidence: completion.evidence, note: completion.note))
      let words: Phrase = completion.evidence.isEmpty ? .Reply.done : .Reply.closed
      deed.lines.append(
        words.text(
          in: language, task.id, task.title.text(in: language), completion.day.description))
    }
    return deed.neutralised
  }

  func deed(reopening ids: [String], note: String) throws(Refusal) -> Deed {
    var deed = Deed()
    for task in try tasks(ids) {
      guard review.ledger.standing(of: task).state.isFinished else {
        deed.lines.append(line(.Reply.openAlready, task))
        continue
      }
      deed.changes.append(.reopening(task, because: note))
      deed.lines.append(line(.Reply.reopened, task))
    }
    return deed.neutralised
  }

  func deed(noting text: String, on id: String) throws(Refusal) -> Deed {
    guard let item = review.item(id: id) else { throw unknown(id) }
    let name = review.name(of: item).text(in: language)
    let subject = review.id(of: item)
    return Deed(
      changes: [.noting(text, on: subject)],
      lines: [Phrase.Reply.noted.text(in: language, subject, name)]
    ).neutralised
  }

  /// The id of an item, and its name where it has one.
  func named(_ id: String) -> String {
    guard let item = review.item(id: id) else { return id }
    return id + " " + review.name(of: item).text(in: language)
  }

  private func line(_ phrase: Phrase, _ task: PlanTask) -> String {
    phrase.text(in: language, task.id, task.title.text(in: language))
  }

  private func tasks(_ ids: [String]) throws(Refusal) -> [PlanTask] {
    var tasks: [PlanTask] = []
    for id in ids {
      guard let item = review.item(id: id) else { throw unknown(id) }
      guard case .task(let task) = item else { throw .notATask(id: id) }
      tasks.append(review.plan.tasks[task])
    }
    return tasks
  }

  func unknown(_ id: String) -> Refusal {
    let ids = review.items.lazy.map(review.id(of:))
    return .unknownID(id, asOf: day, suggestion: Suggestion.nearest(to: id, among: ids))
  }
}

/// Special supervision.
extension Clerk {
  /// What is listed already stays so since the day it was.
  func deed(supervising ids: [String], reason: String) throws(Refusal) -> Deed {
    var deed = Deed()
    for item in try items(ids) {
      let isListed = review.supervision(of: item) != nil
      if !isListed { deed.changes.append(.supervising(review.id(of: item), because: reason)) }
      deed.lines.append(line(isListed ? .Reply.listedAlready : .Reply.listed, item))
    }
    return deed.neutralised
  }

  func deed(releasing ids: [String], reason: String) throws(Refusal) -> Deed {
    var deed = Deed()
    for item in try items(ids) {
      let listed = review.listedIDs(of: item)
      deed.changes += listed.map { .releasing($0, because: reason) }
      deed.lines.append(line(listed.isEmpty ? .Reply.notListed : .Reply.released, item))
    }
    return deed.neutralised
  }

  /// The items of `ids`, each once.
  private func items(_ ids: [String]) throws(Refusal) -> [Item] {
    var items: [Item] = []
    for id in ids {
      guard let item = review.item(id: id) else { throw unknown(id) }
      if !items.contains(item) { items.append(item) }
    }
    return items
  }

  private func line(_ phrase: Phrase, _ item: Item) -> String {
    phrase.text(in: language, review.id(of: item), review.name(of: item).text(in: language))
  }
}

extension Clerk {
  /// The value is of the period that `recording` names, else of that of what its id names.
  func deed(_ recording: Request.Recording) throws(Refusal) -> Deed {
    let subject = try subject(of: recording)
    let indicator = review.plan.indicators[subject.series.indicator]
    let change = Change.recording(
      recording.value, for: subject.id, period: subject.series.period, quality: recording.quality,
      source: recording.source, note: recording.note)
    let figure = Figure(recording.value, unit: indicator.unit, in: language).text(in: language)
    let line = Phrase.Reply.recorded.text(
      in: language, subject.id, indicator.name.text(in: language),
      subject.series.period.description, figure)
    let doubt = review.doubt(about: recording.value, of: subject.series, in: language)
    return Deed(changes: [change], lines: [line] + [doubt].compactMap(\.self)).neutralised
  }

  private func subject(
    of recording: Request.Recording
  ) throws(Refusal) -> (id: String, series: Series) {
    let id = recording.id
    if let item = review.item(id: id) {
      guard let indicator = review.indicator(of: item) else { throw .notMeasured(id: id) }
      let whole = review.period(of: item)
      let period = recording.period ?? whole
      guard whole.contains(period) else { throw .outside(period, id: id, of: whole) }
      let region = review.region(of: item)
      return (
        review.id(of: item), Series(indicator: indicator, region: region, period: period)
      )
    }
    guard let indicator = review.plan.indicators.index(of: id), let root = review.plan.rootRegion
    else { throw unknown(id) }
    guard let period = recording.period else { throw .needsPeriod(id: id) }
    return (id, Series(indicator: indicator, region: root, period: period))
  }
}

extension Deed {
  /// With all that stands in data made harmless.
  var neutralised: Deed { Deed(changes: changes, lines: lines.map(\.neutralised)) }
}
