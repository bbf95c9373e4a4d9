/// Everything in one plan folder.
package struct Plan: Sendable {
  package var identity = PlanIdentity()
  package var sectors = Table<Sector>()
  package var regions = Table<Region>()
  package var owners = Table<Owner>()
  package var sources = Table<Source>()
  package var indicators = Table<Indicator>()
  package var targets = Table<Target>()
  package var schedule: [ScheduleStep] = []
  /// Reported values in file order, all vintages.
  package var outcomes: [Outcome] = []
  /// Where series break, in file order.
  package var breaks: [SeriesBreak] = []
  package var tasks = Table<PlanTask>()
  package var milestones: [Milestone] = []
  /// The journal's entries in file order.
  package var journal: [JournalEntry] = []
  /// Where the entries of `journal` were read, in the same order; those written since have none.
  package var journalPlaces: [RowPlace] = []
  package var paths = TablePaths()
  /// The line of the descriptor that the rule profile begins on; nil where the plan has none of
  /// its own.
  package var profileLine: Int?

  package init() {}

  /// The region that has no parent: the first one, where several stand.
  package var rootRegion: Index<Region>? {
    regions.indices.first { regions[$0].parent == nil }
  }
}

/// What the descriptor says of the plan as a whole.
package struct PlanIdentity: Equatable, Sendable {
  /// A short name of ASCII letters, digits, `-`, `_` and `.`.
  package var id = "plan"
  package var title = Name("")
  package var place = Name("")
  package var version = "1.0.0"
  package var licenses: [License] = []
  package var profile = RuleProfile.standard

  package init() {}

  /// What titles call the plan: its place, or its own title where it names none.
  package func shortName(in language: Language) -> String {
    let place = place.text(in: language)
    return place.isEmpty ? title.text(in: language) : place
  }
}

/// The terms under which the plan's tables may be used.
package struct License: Equatable, Sendable {
  /// A licence identifier of opendefinition.org or SPDX, such as `CC-BY-4.0`.
  package let name: String
  package let title: String
  /// Where the terms can be read: an address, or empty.
  package let path: String

  package init(name: String, title: String = "", path: String = "") {
    self.name = name
    self.title = title
    self.path = path
  }
}
