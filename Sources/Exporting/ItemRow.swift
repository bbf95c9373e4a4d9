import Assessing
import PlanModel

/// One item's facts, flattened to the machine words of `Fact`: the one place where JSON, CSV
/// and plain lists get them from.
///
/// Numbers are decimal texts as written in the plan. What is not known is absent, never zero.
package struct ItemRow: Sendable {
  private var facts: [Fact: String] = [:]
  /// The words of all flags; may be empty.
  package let flags: [String]

  package init(_ item: Item, of review: Review) {
    let assessment = review.assessment(of: item)
    flags = assessment.flags.map(\.rawValue)
    identify(item, of: review)
    switch item {
    case .target(let target): add(review.plan.targets[target], of: review.plan)
    case .task(let task):
      add(review.plan.tasks[task], of: review.plan)
      add(review.ledger.standing(of: review.plan.tasks[task]))
    case .outcome: break
    }
    add(assessment)
    if item.kind == .target { set(.profile, review.plan.identity.profile.id) }
    addOutlook(of: item, in: review)
    if let supervision = review.supervision(of: item) {
      set(.listedOn, supervision.start.day?.description)
      set(.listedDays, String(supervision.days(until: review.asOf)))
    }
    if let outcome = assessment.outcome { add(outcome, of: review.plan) }
  }

  /// The fact, or nil where it is not known or does not apply. Flags are joined by blanks.
  package subscript(fact: Fact) -> String? {
    fact == .flags && !flags.isEmpty ? flags.joined(separator: " ") : facts[fact]
  }

  private mutating func set(_ fact: Fact, _ words: String?) {
    if let words, !words.isEmpty { facts[fact] = words }
  }

  private mutating func set(_ facts: (name: Fact, english: Fact), _ name: Name?) {
    set(facts.name, name?.chinese)
    set(facts.english, name?.english)
  }
}

extension ItemRow {
  private mutating func identify(_ item: Item, of review: Review) {
    let plan = review.plan
    let (sector, region) = (review.sector(of: item), review.region(of: item))
    set(.id, review.id(of: item))
    set(.kind, item.kind.rawValue)
    set(.period, review.period(of: item).description)
    set(.sector, plan.sectors[sector].id)
    set((.sectorName, .sectorNameEnglish), plan.sectors[sector].name)
    set(.region, plan.regions[region].id)
    set((.regionName, .regionNameEnglish), plan.regions[region].name)
    let owner = review.owner(of: item).map { plan.owners[$0] }
    set(.owner, owner?.id)
    set((.ownerName, .ownerNameEnglish), owner?.name)
    set(.parent, review.parent(of: item).map(review.id(of:)))
    set(.serves, review.served(by: item).map(review.id(of:)))
    if let indicator = review.indicator(of: item) { add(plan.indicators[indicator]) }
  }

  private mutating func add(_ indicator: Indicator) {
    set(.indicator, indicator.id)
    set((.indicatorName, .indicatorNameEnglish), indicator.name)
    set(.nature, indicator.nature.rawValue)
    set(.direction, indicator.direction.rawValue)
    set(.accumulation, indicator.accumulation.rawValue)
    set(.unit, indicator.unit)
  }

  private mutating func add(_ target: Target, of plan: Plan) {
    set(.targetKind, target.kind.rawValue)
    set(.target, target.value?.description)
    set(.low, target.low?.description)
    set(.high, target.high?.description)
    set(.tolerance, target.tolerance?.description)
    set(.compareWith, target.comparison.map { plan.indicators[$0].id })
    set(.setOn, target.setOn?.description)
    set(.supersedes, target.supersedes.map { plan.targets[$0].id })
    set(.reason, target.reason)
    set(.note, target.note)
    add(target.citation, of: plan, to: (.source, .locator))
  }

  private mutating func add(_ task: PlanTask, of plan: Plan) {
    set((.title, .titleEnglish), task.title)
    if let indicator = task.indicator.map({ plan.indicators[$0] }) {
      set(.indicator, indicator.id)
      set((.indicatorName, .indicatorNameEnglish), indicator.name)
    }
    set(.taskKind, task.kind.rawValue)
    set(.quantity, task.quantity?.description)
    set(.unit, task.unit)
    set(.weight, task.weight?.description)
    set(.due, task.due?.description)
    set(.note, task.note)
    add(task.citation, of: plan, to: (.source, .locator))
  }

  private mutating func add(_ standing: TaskStanding) {
    if standing.state.isFinished { set(.doneOn, standing.since?.description) }
    set(.evidence, standing.evidence)
  }

  private mutating func add(_ assessment: Assessment) {
    set(.baseline, assessment.baseline?.description)
    set(.progress, assessment.progress?.shareText)
    set(.expected, assessment.expected?.shareText)
    set(.gap, assessment.gap?.pointsText)
    set(.formula, assessment.formula)
    set(.paceFormula, assessment.paceFormula)
    set(.ratio, assessment.ratio?.amountText)
    set(.claimed, assessment.claimed?.shareText)
    set(.pace, assessment.pace?.rawValue)
    set(.status, assessment.status.rawValue)
  }

  private mutating func add(_ outcome: Outcome, of plan: Plan) {
    set(.outcome, outcome.value.description)
    set(.bound, outcome.bound.rawValue)
    set(.outcomePeriod, outcome.period.description)
    set(.reportedOn, outcome.reportedOn?.description)
    set(.quality, outcome.quality.rawValue)
    set(.basis, outcome.basis.rawValue)
    set(.outcomeNote, outcome.note)
    add(outcome.citation, of: plan, to: (.outcomeSource, .outcomeLocator))
  }

  private mutating func add(
    _ citation: Citation, of plan: Plan, to facts: (source: Fact, locator: Fact)
  ) {
    set(facts.source, citation.source.map { plan.sources[$0].id })
    set(facts.locator, citation.locator)
  }
}

extension ItemRow {
  private mutating func addOutlook(of item: Item, in review: Review) {
    let outlook = review.outlook(of: item)
    set(.score, review.score(of: item)?.shareText)
    set(.lagMonths, outlook.earned?.lag.amountText)
    set(.monthsLeft, (outlook.catchUp?.monthsLeft).map { String($0) })
    set(.neededMonthly, outlook.catchUp?.needed.amountText)
    set(.observedMonthly, outlook.catchUp?.observed.amountText)
    set(.acceleration, outlook.catchUp?.acceleration?.amountText)
    set(.restGrowth, outlook.rest?.needed.amountText)
    set(.forecast, outlook.forecast?.linear.amountText)
    set(.forecastBySchedule, outlook.forecast?.seasonal?.amountText)
    set(.splitProgress, review.splitRating(of: item)?.progress?.shareText)
    set(.partTotal, review.partBalance(of: item)?.sum.description)
    let missing = review.reportingGaps(of: item)?.missing.map(\.description)
    set(.missingPeriods, missing?.joined(separator: " "))
  }
}

extension ItemRow {
  /// All facts in the order of the contract; those that are not known are null.
  var members: [JSON.Member] { members(of: Fact.allCases) }

  /// The facts asked for, under their words; those that are not known are null.
  func members(of facts: [Fact]) -> [JSON.Member] {
    facts.map { fact in
      fact == .flags
        ? JSON.Member(fact.rawValue, .list(flags.map { JSON.text($0) }))
        : JSON.Member(fact.rawValue, self[fact])
    }
  }

  /// The facts asked for; those that are not known are empty.
  func cells(_ facts: [Fact]) -> [String] { facts.map { self[$0] ?? "" } }
}
