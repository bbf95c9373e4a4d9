import Assessing
import Cells
import Phrases
import PlanModel

/// An indicator over its years, and over the parts of one of them: for `guatu trend`.
package struct TrendReport: Sendable {
  let trend: Trend
  let review: Review
  let language: Language
  /// The target whose parts are shown; nil = none of them has any.
  let target: Index<Target>?
  let checkpoints: [Checkpoint]

  /// `period` is the year whose parts are shown; nil = the last one that has parts.
  package init(_ trend: Trend, period: Period? = nil, of review: Review, language: Language) {
    self.trend = trend
    self.review = review
    self.language = language
    let targets = trend.points.reversed()
      .filter { period == nil || $0.period == period }.compactMap(\.target)
    target = targets.first { !review.checkpoints(of: $0).isEmpty }
    checkpoints = target.map(review.checkpoints(of:)) ?? []
  }

  package func render(as notation: Notation) -> [UInt8] {
    Records(of: "period", TrendReport.fields, rows).render(as: notation) { style in
      TrendText(self, style: style).text
    }
  }
}

extension TrendReport {
  /// The machine words for the facts of a period, in order: a contract.
  private static let fields = [
    "indicator", "region", "period", "target_id", "target_kind", "target", "low", "high", "unit",
    "former_targets", "planned", "outcome", "bound", "outcome_period", "reported_on", "quality",
    "earlier_outcomes", "base", "ambition", "ambition_share", "progress", "expected", "gap",
    "pace", "status", "flags", "outcome_source", "outcome_locator",
  ]

  private var rows: [[JSON]] { trend.points.map(facts(of:)) + checkpoints.map(facts(of:)) }

  private var place: [JSON] {
    [
      .text(review.plan.indicators[trend.indicator].id),
      .text(review.plan.regions[trend.region].id),
    ]
  }

  /// Blank texts stand for what a row of its kind does not have.
  private func facts(of point: TrendPoint) -> [JSON] {
    let target = point.target.map { review.plan.targets[$0] }
    let assessment = point.assessment
    let former = point.former.map { JSON.text(review.plan.targets[$0].id) }
    let earlier = point.earlier.map { JSON.text($0.value.description) }
    return place + [
      .text(point.period.description), JSON(target?.id), JSON(target?.kind.rawValue),
      JSON(target?.value?.description), JSON(target?.low?.description),
      JSON(target?.high?.description), unit, .list(former), .null,
    ] + facts(of: point.shown) + [
      .list(earlier), JSON(point.base?.description), JSON(point.ambition?.change.description),
      JSON(point.ambition?.share?.shareText),
    ]
      + verdict(
        progress: assessment?.progress, expected: assessment?.expected, gap: assessment?.gap,
        pace: assessment?.pace, status: assessment?.status,
        flags: assessment?.flags ?? []) + citation(of: point.shown)
  }

  private func facts(of checkpoint: Checkpoint) -> [JSON] {
    let places = CheckpointText.places(
      for: checkpoints, of: review.plan.indicators[trend.indicator])
    let planned = checkpoint.planned.map { $0.rounded(to: places).description }
    let value = checkpoint.value.map(\.description)
    return place + [
      .text(checkpoint.period.description), JSON(target.map { review.plan.targets[$0].id }), .null,
      .null, .null, .null, unit, .list([]), JSON(planned), JSON(value),
    ] + facts(of: checkpoint.outcome).dropFirst() + [.list([]), .null, .null, .null]
      + verdict(
        progress: checkpoint.progress, expected: checkpoint.expected, gap: checkpoint.gap,
        pace: checkpoint.pace, status: checkpoint.status, flags: [])
      + citation(of: checkpoint.outcome)
  }

  private var unit: JSON { .given(review.plan.indicators[trend.indicator].unit) }

  private func facts(of outcome: Outcome?) -> [JSON] {
    [
      JSON(outcome?.value.description), JSON(outcome?.bound.rawValue),
      JSON(outcome?.period.description), JSON(outcome?.reportedOn?.description),
      JSON(outcome?.quality.rawValue),
    ]
  }

  private func verdict(
    progress: Ratio?, expected: Ratio?, gap: Ratio?, pace: Pace?, status: Status?, flags: [Flag]
  ) -> [JSON] {
    [
      JSON(progress?.shareText), JSON(expected?.shareText),
      JSON(gap?.pointsText), JSON(pace?.rawValue), JSON(status?.rawValue),
      .list(flags.map { .text($0.rawValue) }),
    ]
  }

  private func citation(of outcome: Outcome?) -> [JSON] {
    let citation = outcome?.citation
    return [
      JSON(citation?.source.map { review.plan.sources[$0].id }),
      .given(citation?.locator ?? ""),
    ]
  }
}
