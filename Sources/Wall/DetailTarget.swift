import Assessing
import Cells
import Phrases
import PlanModel

/// What the detail says of a target.
extension DetailText {
  mutating func add(_ target: Target, _ item: Item) {
    let goal = Figure(target, in: review.plan, language: language).text(in: language)
    let setOn = target.setOn.map { say(.Sheet.setOn, $0.description) }
    add(
      .Noun.target,
      [
        Span(goal, .strong), setOn.map { Span($0, .dim) }, citation(target.citation),
      ])
    if !target.note.isEmpty { add(.Noun.remark, [Span(target.note.neutralised, .dim)]) }
    addHistory(of: item)
    if !target.reason.isEmpty { add(.Noun.reason, [Span(target.reason.neutralised)]) }
    add(series: target.series, label: .Noun.outcome)
    addParts(ofPeriod: target)
    add(review.assessment(of: item), target)
    addSchedule(of: item)
  }

  /// What lies ahead and what stands beside the verdict. An arrow never sets a colour.
  mutating func addOutlook(of item: Item) {
    for line in review.outlookLines(of: item, in: language) {
      let arrow = line.meets.map { ($0 ? glyphs.arrowUp : glyphs.arrowDown) + " " } ?? ""
      let spans = line.facts.enumerated().map { place, words in
        Span((place == 0 ? arrow : "") + words.neutralised, place == 0 ? .text : .dim)
      }
      add(line.label, spans)
    }
  }

  private mutating func addHistory(of item: Item) {
    for old in review.history(of: item).dropLast().reversed() {
      let goal = Figure(old, in: review.plan, language: language).text(in: language)
      add(.Sheet.before, [Span(goal), citation(old.citation)])
    }
  }

  /// What parts of the period reported.
  mutating func addParts(ofPeriod target: Target) {
    let indicator = review.plan.indicators[target.indicator]
    let values = review.partValues(of: target).map { outcome in
      Span(
        outcome.period.description + " "
          + Figure(outcome, of: indicator, in: language).text(in: language))
    }
    add(.Sheet.within, Array(values.suffix(6)))
  }

  /// How the period is divided, and how its quarters went.
  mutating func addSchedule(of item: Item) {
    guard case .target(let target) = item else { return }
    add(
      .Noun.schedule,
      review.schedule(of: target).map { Span("\($0.period) \($0.value.signed)", .dim) })
    let indicator = review.plan.indicators[review.plan.targets[target].indicator]
    let checkpoints = review.verdicts(of: target)
    let places = CheckpointText.places(for: checkpoints, of: indicator)
    add(
      .Trend.checkpoint,
      checkpoints.map { checkpoint in
        let text = CheckpointText(checkpoint, places: places, language)
        return Span(
          text.tone.mark(glyphs) + " " + text.period + " " + text.figures(in: language),
          text.tone.role)
      })
  }

  mutating func add(_ assessment: Assessment, _ target: Target?) {
    let tone = assessment.status.tone
    let mark = tone.mark(glyphs) + " " + assessment.status.phrase.text(in: language)
    let share = assessment.progress.map {
      say(.progressIs, Figure(share: $0).text(in: language))
    }
    let gap = assessment.gap.map {
      say(.gapIs, Figure(points: $0, in: language).text(in: language))
    }
    let expected = assessment.expected.map {
      say(.expectedIs, Figure(share: $0).text(in: language))
    }
    let flags = assessment.flags.map { Span($0.phrase.text(in: language), .warning) }
    add(
      .Noun.status,
      [
        Span(mark, tone.role), share.map { Span($0) }, expected.map { Span($0) },
        gap.map { Span($0) },
      ] + flags)
  }
}
