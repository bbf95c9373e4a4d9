import PlanModel

/// What a snapshot says of itself, before the tables of its plan.
package struct SnapshotHead: Equatable, Sendable {
  /// The id of the plan that was frozen.
  package let plan: String
  /// The day whose knowledge it is to be seen with.
  package let asOf: Day
  /// When it was saved: `2026-11-25T10:11:12Z`.
  package let savedAt: String
  /// The program that saved it: `guatu 1.0.0`.
  package let program: String
  /// The id of the rule profile.
  package let profile: String

  package init(plan: String, asOf: Day, savedAt: String, program: String, profile: String) {
    self.plan = plan
    self.asOf = asOf
    self.savedAt = savedAt
    self.program = program
    self.profile = profile
  }

  /// The lines, without the first one, which tells the version.
  var lines: [String] {
    [
      "plan: \(plan)", "as of: \(asOf)", "saved: \(savedAt)", "program: \(program)",
      "profile: \(profile)",
    ]
  }

  /// Understands `lines`. What later programs may say beyond is passed over.
  init?(lines: [Substring]) {
    var facts: [Substring: String] = [:]
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { facts[parts[0]] = String(parts[1].dropFirst()) }
    }
    guard let plan = facts["plan"], let day = facts["as of"].flatMap({ Day($0) }) else {
      return nil
    }
    self.init(
      plan: plan, asOf: day, savedAt: facts["saved"] ?? "", program: facts["program"] ?? "",
      profile: facts["profile"] ?? "")
  }
}
