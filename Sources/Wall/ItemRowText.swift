import Assessing
import Cells
import Phrases
import PlanModel

/// The words and figures of one row of the list.
struct ItemRowText {
  let name: RowName
  let tone: Tone
  let target: String
  let outcome: String
  /// The part of the period that the outcome is of, as `H1`; empty for the whole.
  let part: String
  let unit: String
  let bar: BulletBar
  let progress: String
  let gap: String
  let status: String
  let source: String
  /// Whether the value is missing, or of a part of the period only: it is set back.
  let isWaiting: Bool

  /// `isPart`: the row stands under its parent and needs no more than the region's name.
  init(
    _ item: Item, isPart: Bool, showsPeriod: Bool, in review: Review, _ language: Language,
    _ glyphs: Glyphs
  ) {
    let assessment = review.assessment(of: item)
    let indicator = review.indicator(of: item).map { review.plan.indicators[$0] }
    let goal = review.target(of: item).map { Figure($0, in: review.plan, language: language) }
    name = RowName(item, isPart: isPart, showsPeriod: showsPeriod, in: review, language)
    tone = assessment.status.tone
    target = glyphs.set(goal?.number ?? "")
    outcome = glyphs.set(ItemRowText.outcome(assessment, item, in: language))
    part = ItemRowText.part(assessment, of: review.target(of: item), in: language)
    unit = glyphs.set(unitText(indicator?.unit ?? "", in: language))
    bar = review.target(of: item).map { BulletBar(assessment, of: $0) } ?? BulletBar(.blank)
    progress = assessment.progress.map { Figure(share: $0).text(in: language) } ?? ""
    gap = glyphs.set(
      ItemRowText.gap(assessment, of: review.target(of: item), indicator, in: language))
    status = assessment.status.phrase.text(in: language)
    source = review.citation(of: item).text(in: review.plan)
    isWaiting = assessment.outcome == nil || assessment.status == .partlyReported
  }

  private static func outcome(
    _ assessment: Assessment, _ item: Item, in language: Language
  ) -> String {
    guard let outcome = assessment.outcome else {
      return switch item.kind {
      case .target: Phrase.noReport.text(in: language)
      case .task: assessment.status.phrase.text(in: language)
      case .outcome: ""
      }
    }
    return outcome.bound.sign + outcome.value.signed
  }

  private static func part(
    _ assessment: Assessment, of target: Target?, in language: Language
  ) -> String {
    guard let target, let period = assessment.outcome?.period, period != target.period else {
      return ""
    }
    let isOfOneYear = target.period.isYear && period.firstYear == target.period.firstYear
    return isOfOneYear ? period.shortText(in: language) : period.description
  }

  /// A rate differs in points, a count in its own unit; for a value of a part of the period its
  /// part is named instead.
  private static func gap(
    _ assessment: Assessment, of target: Target?, _ indicator: Indicator?, in language: Language
  ) -> String {
    guard let target, let indicator, let outcome = assessment.outcome else { return "" }
    if outcome.period != target.period { return outcome.period.description }
    if indicator.unit == "%" {
      return assessment.gap.map { Figure(points: $0, in: language).number } ?? ""
    }
    guard let goal = target.value, assessment.gap != nil else { return "" }
    return Figure(difference: outcome.value - goal, unit: "", in: language).number
  }
}
