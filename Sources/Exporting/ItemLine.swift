import Assessing
import Phrases
import PlanModel

/// One item's facts in words, for reports and lists that people read. All texts are neutralised.
struct ItemLine: Sendable {
  let item: Item
  let id: String
  /// The indicator's name or the task's title; for another region than the city's, with it.
  let name: String
  /// What it is called below the item that it is a part of.
  let partName: String
  /// What the line stands under.
  let parent: Item?
  /// What a task serves.
  let served: Item?
  let period: String
  let status: Status
  let target: Figure
  let outcome: Figure
  /// Empty where there is none.
  let unit: String
  let progress: String
  let gap: Figure?
  /// The status in words.
  let verdict: String
  /// The period of the outcome where it is not the item's own, and the flags in words; may be
  /// empty.
  let flags: String
  /// The day a task is promised for; empty for other items and where none is given.
  let due: String
  /// The day a task was finished and what shows it; empty for other items.
  let doneOn: String
  let evidence: String
  /// The documents and lines of the promise and of the outcome, each once.
  let citations: [Citation]
  /// The same in words.
  let sources: [String]

  init(_ item: Item, of review: Review, in language: Language) {
    let plan = review.plan
    let assessment = review.assessment(of: item)
    let indicator = review.indicator(of: item).map { plan.indicators[$0] }
    let task = review.task(of: item)
    let goal = review.target(of: item)
    self.item = item
    id = review.id(of: item).neutralised
    name = review.fullName(of: item, in: language)
    partName = ItemLine.partName(of: item, in: review, language) ?? name
    parent = review.stem(of: item)
    served = review.served(by: item)
    period = review.period(of: item).description
    status = assessment.status
    target =
      goal.map { Figure($0, in: plan, language: language) } ?? ItemLine.size(of: task, language)
    outcome = indicator.map { Figure(assessment.outcome, of: $0, in: language) } ?? Figure("")
    unit = indicator.map { unitText($0.unit, in: language) } ?? target.unit
    progress = assessment.progress.map { Figure(share: $0).text(in: language) } ?? ""
    gap = indicator.flatMap { indicator in
      goal.flatMap { Figure(gapOf: assessment, to: $0, of: indicator, in: language) }
    }
    verdict = assessment.status.phrase.text(in: language)
    flags = ItemLine.flags(of: assessment, for: review.period(of: item), in: language)
    due = task?.due?.description ?? ""
    let standing = task.map { review.ledger.standing(of: $0) } ?? .untouched
    doneOn = standing.state.isFinished ? standing.since?.description ?? "" : ""
    evidence = standing.evidence.neutralised
    citations = ItemLine.citations(of: item, assessment, in: review)
    sources = citations.map { $0.text(in: plan) }
  }

  private static func flags(
    of assessment: Assessment, for period: Period, in language: Language
  ) -> String {
    let reported = assessment.outcome.map(\.period)
    let stretch = [reported].compactMap(\.self).filter { $0 != period }.map(\.description)
    let words = assessment.flags.map { $0.phrase.text(in: language) }
    return (stretch + words).listed(in: language)
  }

  private static func size(of task: PlanTask?, _ language: Language) -> Figure {
    task?.quantity.map { Figure($0, unit: task?.unit ?? "", in: language) } ?? Figure("")
  }

  /// A part that is called like its parent is called by its region.
  private static func partName(
    of item: Item, in review: Review, _ language: Language
  ) -> String? {
    let region = review.plan.regions[review.region(of: item)]
    guard region.parent != nil, let parent = review.parent(of: item),
      review.name(of: parent) == review.name(of: item)
    else { return nil }
    return region.name.text(in: language).neutralised
  }

  private static func citations(
    of item: Item, _ assessment: Assessment, in review: Review
  ) -> [Citation] {
    let promised = review.citation(of: item)
    let reported = assessment.outcome.map(\.citation).flatMap { $0 == promised ? nil : $0 }
    return [promised, reported].compactMap(\.self).filter { $0.source != nil }
  }
}

extension ItemLine {
  /// The status in words, with the flags behind it.
  func fullVerdict(in language: Language) -> String {
    guard !flags.isEmpty else { return verdict }
    return Phrase.bracketed.text(in: language, verdict, flags)
  }

  /// The status of a task in words, with its flags, and the day it was finished on.
  func state(in language: Language) -> String {
    let verdict = fullVerdict(in: language)
    return doneOn.isEmpty ? verdict : Phrase.Report.since.text(in: language, verdict, doneOn)
  }

  /// The day a task is promised for, in words; empty where none is given.
  func dueWords(in language: Language) -> String {
    due.isEmpty ? "" : Phrase.Report.dueBy.text(in: language, due)
  }

  /// What shows that a task was finished, in words; empty where nothing does.
  func evidenceWords(in language: Language) -> String {
    evidence.isEmpty ? "" : Phrase.Report.evidence.text(in: language, evidence)
  }

  /// The gap as it stands below its title: points say so, other units stand in their column.
  func shortGap(in language: Language) -> String {
    guard let gap else { return "" }
    let isInPoints = gap.unit == Phrase.percentagePoints.text(in: language)
    return isInPoints ? gap.text(in: language) : gap.number
  }
}
