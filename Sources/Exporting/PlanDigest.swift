import PlanModel

/// The SHA-256 digest of everything that a report is made from: two reports with the same digest
/// and the same program were made from the same input.
///
/// Each field counts with its length before it (`3:abc,`), so that no two inputs read alike.
struct PlanDigest {
  private var hash = SHA256()

  /// The digest of `plan` with the journal, the day it is looked at and the filter as typed.
  static func hexadecimal(of plan: Plan, asOf day: Day, filter: String) -> String {
    var digest = PlanDigest()
    digest.add([day.description, filter])
    digest.add(plan.identity)
    digest.addCatalogue(of: plan)
    digest.addTargets(of: plan)
    digest.addOutcomes(of: plan)
    digest.addTasks(of: plan)
    for entry in plan.journal { digest.add(entry) }
    return digest.hash.finish()
  }

  private mutating func add(_ fields: [String]) {
    for field in fields {
      hash.update(String(field.utf8.count).utf8)
      hash.update(":".utf8)
      hash.update(field.utf8)
      hash.update(",".utf8)
    }
    hash.update("\n".utf8)
  }

  private mutating func add(_ identity: PlanIdentity) {
    add(["plan", identity.id, identity.version])
    add([
      identity.title.chinese, identity.title.english, identity.place.chinese,
      identity.place.english,
    ])
    let profile = identity.profile
    let numbers = [
      profile.ahead, profile.onPace, profile.behind, profile.severe, profile.exceedMargin,
      profile.minimumElapsed, profile.minimumCoverage,
    ]
    add([profile.id, String(profile.maximumAge)] + numbers.map(\.description))
    for (indicator, tolerance) in profile.tolerances.sorted(by: { $0.key < $1.key }) {
      add([indicator, tolerance.description])
    }
    addLaterRules(of: profile)
  }

  /// Rules that profiles did not always have: at their usual values they add nothing, so that
  /// reports from before can still be checked.
  private mutating func addLaterRules(of profile: RuleProfile) {
    if profile.behindRatio != RuleProfile.standard.behindRatio {
      add(["behind ratio", profile.behindRatio.description])
    }
    if profile.reportingDays != 0 { add(["reporting days", String(profile.reportingDays)]) }
    for (indicator, weight) in profile.weights.sorted(by: { $0.key < $1.key }) {
      add(["weight", indicator, weight.description])
    }
  }

  private mutating func addCatalogue(of plan: Plan) {
    for row in plan.sectors.rows { add(["sector", row.id, row.name.chinese, row.name.english]) }
    for row in plan.regions.rows {
      let parent = plan.id(\.regions, row.parent)
      add(["region", row.id, row.name.chinese, row.name.english, parent])
    }
    for row in plan.owners.rows { add(["owner", row.id, row.name.chinese, row.name.english]) }
    for row in plan.sources.rows {
      add([
        "source", row.id, row.title, row.publisher, text(row.issued), row.path, row.sha256,
        row.url, row.note,
      ])
    }
    for row in plan.indicators.rows {
      add([
        "indicator", row.id, row.name.chinese, row.name.english, plan.sectors[row.sector].id,
        row.unit, String(row.decimals), row.direction.rawValue, row.nature.rawValue,
        row.accumulation.rawValue,
      ])
      addLaterColumns(of: row, in: plan)
    }
    for row in plan.breaks {
      add(["break", plan.indicators[row.indicator].id, row.period.description, text(row.factor)])
      add([row.note])
      add(row.citation, of: plan)
    }
  }

  /// Columns that indicators did not always have: where they are blank they add nothing.
  private mutating func addLaterColumns(of row: Indicator, in plan: Plan) {
    let others = [row.numerator, row.denominator, row.growthOf]
    guard others.contains(where: { $0 != nil }) else { return }
    add(["made of"] + others.map { plan.id(\.indicators, $0) })
  }
}

extension PlanDigest {
  private mutating func addTargets(of plan: Plan) {
    for row in plan.targets.rows {
      add([
        "target", row.id, plan.indicators[row.indicator].id, plan.regions[row.region].id,
        plan.id(\.owners, row.owner), row.period.description, row.kind.rawValue,
        plan.id(\.indicators, row.comparison), text(row.setOn),
        plan.id(\.targets, row.supersedes), row.reason, plan.id(\.targets, row.parent), row.note,
      ])
      add([row.value, row.low, row.high, row.tolerance, row.baseline].map(text))
      add(row.citation, of: plan)
    }
    for step in plan.schedule {
      let target = plan.targets[step.target].id
      add(["step", target, step.period.description, step.value.description])
    }
  }

  private mutating func addOutcomes(of plan: Plan) {
    for row in plan.outcomes {
      add([
        "outcome", plan.indicators[row.indicator].id, plan.regions[row.region].id,
        row.period.description, text(row.reportedOn), row.value.description, row.bound.rawValue,
        row.quality.rawValue, row.basis.rawValue, row.note,
      ])
      add(row.citation, of: plan)
    }
  }

  private mutating func addTasks(of plan: Plan) {
    for row in plan.tasks.rows {
      add([
        "task", row.id, row.title.chinese, row.title.english, row.kind.rawValue,
        plan.sectors[row.sector].id, plan.regions[row.region].id, plan.id(\.owners, row.owner),
        row.period.description, text(row.due), text(row.weight), text(row.quantity), row.unit,
        plan.id(\.tasks, row.parent), row.note,
      ])
      if row.indicator != nil { add(["serves", plan.id(\.indicators, row.indicator)]) }
      add(row.citation, of: plan)
    }
    for row in plan.milestones {
      add([
        "milestone", plan.tasks[row.task].id, String(row.number), row.title, text(row.due),
        text(row.weight),
      ])
    }
  }

  private mutating func add(_ entry: JournalEntry) {
    add([
      "entry", entry.id, entry.at, entry.actor, entry.action.rawValue, entry.subject,
      text(entry.period), entry.value, entry.quality?.rawValue ?? "", entry.text, entry.evidence,
    ])
  }

  private mutating func add(_ citation: Citation, of plan: Plan) {
    add([plan.id(\.sources, citation.source), citation.locator])
  }

  private func text(_ value: (some CustomStringConvertible)?) -> String {
    value?.description ?? ""
  }
}

extension Plan {
  /// The id of a row that may be missing; empty where it is.
  fileprivate func id<Row: PlanRow>(
    _ table: KeyPath<Plan, Table<Row>>, _ index: Index<Row>?
  ) -> String {
    index.map { self[keyPath: table][$0].id } ?? ""
  }
}
