import Assessing
import Phrases
import PlanModel

/// How the period of a target is divided, and how its parts went.
extension SheetLines {
  mutating func addSchedule() {
    guard case .target(let target) = item else { return }
    let steps = review.schedule(of: target)
    add(.Noun.schedule, steps.map { "\($0.period) \($0.value.signed)" })
    let indicator = review.plan.indicators[review.plan.targets[target].indicator]
    let checkpoints = review.verdicts(of: target)
    let places = CheckpointText.places(for: checkpoints, of: indicator)
    for checkpoint in checkpoints {
      let text = CheckpointText(checkpoint, places: places, language)
      add(
        .Trend.checkpoint,
        [
          style.mark(of: text.tone) + " " + text.period, text.figures(in: language), text.gap,
          text.status,
        ])
    }
  }
}
