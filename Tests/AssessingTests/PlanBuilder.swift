import Assessing
import PlanModel

/// Builds small plans for tests from texts as they stand in the tables.
struct PlanBuilder {
  private(set) var plan = Plan()

  init(profile: RuleProfile = .standard) {
    plan.sectors.append(Sector(id: "economy", name: Name("综合经济", english: "Economy")))
    plan.sectors.append(Sector(id: "nature", name: Name("生态环境", english: "Nature")))
    plan.regions.append(Region(id: "city", name: Name("示例市", english: "Sample City")))
    plan.regions.append(
      Region(id: "east", name: Name("东区", english: "East"), parent: Index(0)))
    plan.owners.append(Owner(id: "drc", name: Name("发改委", english: "Planning Office")))
    plan.identity.profile = profile
  }

  mutating func indicator(
    _ id: String, sector: String = "economy", unit: String = "", direction: Direction = .up,
    nature: Nature = .expected, accumulation: Accumulation = .ytd, numerator: String? = nil,
    denominator: String? = nil, growthOf: String? = nil
  ) {
    plan.indicators.append(
      Indicator(
        id: id, name: Name(id), sector: plan.sectors.index(of: sector)!, unit: unit,
        direction: direction, nature: nature, accumulation: accumulation,
        numerator: numerator.flatMap(plan.indicators.index(of:)),
        denominator: denominator.flatMap(plan.indicators.index(of:)),
        growthOf: growthOf.flatMap(plan.indicators.index(of:))))
  }

  mutating func region(_ id: String) {
    plan.regions.append(Region(id: id, name: Name(id), parent: Index(0)))
  }

  mutating func seriesBreak(_ indicator: String, _ period: String, factor: String? = nil) {
    plan.breaks.append(
      SeriesBreak(
        indicator: plan.indicators.index(of: indicator)!, period: Period(period)!,
        factor: factor.flatMap { Quantity($0) }))
  }

  mutating func target(
    _ id: String, of indicator: String, in region: String = "city", period: String = "2023",
    _ kind: TargetKind = .floor, _ value: String? = nil, low: String? = nil, high: String? = nil,
    tolerance: String? = nil, baseline: String? = nil, comparison: String? = nil,
    setOn: String? = nil, supersedes: String? = nil, parent: String? = nil, owner: String? = nil
  ) {
    plan.targets.append(
      Target(
        id: id, indicator: plan.indicators.index(of: indicator)!,
        region: plan.regions.index(of: region)!, owner: owner.flatMap(plan.owners.index(of:)),
        period: Period(period)!, kind: kind, value: value.flatMap { Quantity($0) },
        low: low.flatMap { Quantity($0) }, high: high.flatMap { Quantity($0) },
        tolerance: tolerance.flatMap { Quantity($0) }, baseline: baseline.flatMap { Quantity($0) },
        comparison: comparison.flatMap(plan.indicators.index(of:)),
        setOn: setOn.flatMap { Day($0) },
        supersedes: supersedes.flatMap(plan.targets.index(of:)),
        parent: parent.flatMap(plan.targets.index(of:))))
  }

  mutating func outcome(
    _ indicator: String, in region: String = "city", _ period: String, _ value: String,
    bound: Outcome.Bound = .exactly, on day: String? = nil, quality: Outcome.Quality = .final
  ) {
    plan.outcomes.append(
      Outcome(
        indicator: plan.indicators.index(of: indicator)!,
        region: plan.regions.index(of: region)!, period: Period(period)!,
        reportedOn: day.flatMap { Day($0) }, value: Quantity(value)!, bound: bound,
        quality: quality, origin: .table(line: plan.outcomes.count + 2)))
  }

  mutating func step(_ target: String, _ period: String, _ value: String) {
    plan.schedule.append(
      ScheduleStep(
        target: plan.targets.index(of: target)!, period: Period(period)!, value: Quantity(value)!))
  }

  mutating func task(
    _ id: String, sector: String = "economy", in region: String = "city", period: String = "2023",
    kind: PlanTask.Kind = .project, due: String? = nil, parent: String? = nil,
    serves indicator: String? = nil
  ) {
    plan.tasks.append(
      PlanTask(
        id: id, title: Name(id), kind: kind, sector: plan.sectors.index(of: sector)!,
        region: plan.regions.index(of: region)!, period: Period(period)!,
        due: due.flatMap { Day($0) }, parent: parent.flatMap(plan.tasks.index(of:)),
        indicator: indicator.flatMap(plan.indicators.index(of:))))
  }

  mutating func milestone(_ task: String, _ number: Int, due: String? = nil, weight: String? = nil)
  {
    plan.milestones.append(
      Milestone(
        task: plan.tasks.index(of: task)!, number: number, title: "", due: due.flatMap { Day($0) },
        weight: weight.flatMap { Quantity($0) }))
  }

  mutating func journal(
    _ action: JournalEntry.Action, _ subject: String, on day: String, period: String? = nil,
    value: String = "", quality: Outcome.Quality? = nil, text: String = "", evidence: String = ""
  ) {
    plan.journal.append(
      JournalEntry(
        id: "\(plan.journal.count + 1).1", at: day + "T08:00:00Z", actor: "li", action: action,
        subject: subject, period: period.flatMap { Period($0) }, value: value, quality: quality,
        text: text, evidence: evidence))
  }

  func review(asOf day: String) -> Review { Review(plan: plan, asOf: Day(day)!) }
}

/// The plan that `build` fills, as known on a day.
func review(
  asOf day: String, profile: RuleProfile = .standard, _ build: (inout PlanBuilder) -> Void
) -> Review {
  var builder = PlanBuilder(profile: profile)
  build(&builder)
  return builder.review(asOf: day)
}
