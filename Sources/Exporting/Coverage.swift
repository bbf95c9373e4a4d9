import Assessing
import Phrases
import PlanModel

/// How many of some targets have an outcome.
struct Coverage: Equatable, Sendable {
  let targets: Int
  let reported: Int

  init(_ items: some Sequence<Item>, in review: Review) {
    let targets = items.filter { $0.kind == .target }
    self.targets = targets.count
    reported = targets.count { review.assessment(of: $0).outcome != nil }
  }

  /// Nil where there is no target.
  var share: Ratio? { Ratio(reported, over: targets) }

  func text(in language: Language) -> String {
    guard let share else { return Phrase.Report.noTargets.text(in: language) }
    return Phrase.Report.coverage.text(
      in: language, String(targets), String(reported), Figure(share: share).text(in: language))
  }
}
