import PlanModel

/// Why an item stands as it does: every figure of its assessment with the calculation behind it,
/// every input with the line it was read from, and what decided.
///
/// It is made from the same evidence, goal and judge as the assessment.
package struct Explanation: Sendable {
  package let item: Item
  package let assessment: Assessment
  /// Each in terms of the inputs and of those before it.
  package internal(set) var figures: [WorkedFigure] = []
  /// What the verdict follows from; empty where there is none.
  package internal(set) var grounds: [Comparison] = []
  package internal(set) var inputs: [Input] = []
  /// What this formula and others say, the one in use first.
  package internal(set) var methods: [Method] = []
  /// What the latest report did to the verdict; nil where it replaced nothing.
  package internal(set) var flip: Flip?
  /// Where the item stands among all of its year; nil for what is on no board.
  package internal(set) var place: BoardPlace?
  package let profile: RuleProfile
  /// Where the profile stands; nil for the one inside the program.
  package let profilePlace: RowPlace?

  init(_ item: Item, _ assessment: Assessment, in plan: Plan) {
    self.item = item
    self.assessment = assessment
    profile = plan.identity.profile
    profilePlace = plan.profileLine.map { RowPlace(file: plan.paths.descriptor, line: $0) }
  }
}

/// A figure of an assessment, and how it came about.
package struct WorkedFigure: Sendable {
  package let name: Name
  /// The formula's name in the design section: `F3`.
  package let formula: String
  package let working: Working

  package enum Name: String, CaseIterable, Sendable {
    /// The value that was judged, where it is a sum.
    case outcome
    /// What the schedule plans by the last month covered.
    case planned
    case progress, expected, gap
    /// The outcome less the target, in the unit of the plan.
    case difference
    /// The change a month that leads to the target.
    case needed
    /// The value at the end of the period, at the pace so far and by the shares of the schedule.
    case forecast
    case forecastBySchedule = "forecast-by-schedule"
    /// The progress by each target in turn, for the time that it was in force.
    case splitProgress = "split-progress"
    /// What the item adds to a composite.
    case score
  }
}

extension Explanation {
  /// Something that the figures rest on, and where it was read.
  package struct Input: Sendable {
    package let role: Role
    /// The letter it has in the workings; empty where it stands in none.
    package let symbol: String
    package let content: Content
    /// Where it was read; nil for what the calendar or the program gives.
    package let place: RowPlace?
    package var citation = Citation()
    /// The value as it stands in the series of the outcome, where that breaks; nil = as read.
    package var linked: Quantity?

    /// What an input is of.
    package enum Content: Sendable {
      case target(Target)
      case outcome(Outcome)
      case quantity(Quantity)
      case step(ScheduleStep)
      case seriesBreak(SeriesBreak)
      case indicator(Indicator)
      case task(PlanTask)
      case milestone(Milestone, TaskState)
      case entry(JournalEntry)
    }

    package enum Role: String, CaseIterable, Sendable {
      case target
      /// One that it replaced, or that came too late to count.
      case otherTarget = "other-target"
      case outcome, part
      /// A vintage of the outcome that a later one replaced.
      case earlier
      case baseline, comparison, tolerance
      case step, indicator
      /// Where the series of the indicator breaks, and what links it.
      case seriesBreak = "break"
      case task, milestone, entry
    }
  }
}
