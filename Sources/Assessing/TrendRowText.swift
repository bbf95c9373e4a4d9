import Phrases
import PlanModel

/// The words and figures of one line of a trend: a year or a span of years.
package struct TrendRowText: Sendable {
  package let period: String
  package let tone: Tone
  package let target: String
  package let outcome: String
  package let base: String
  package let ambition: String
  package let progress: String
  package let status: String
  /// What else is to be said: targets that were replaced, values that were reported before.
  package let remarks: [String]

  package init(
    _ point: TrendPoint, of trend: Trend, in review: Review, _ language: Language
  ) {
    let indicator = review.plan.indicators[trend.indicator]
    let target = point.target.map { review.plan.targets[$0] }
    period = point.period.description
    tone = point.assessment?.status.tone ?? .none
    self.target =
      target.map { Figure($0, in: review.plan, language: language).number } ?? ""
    outcome = TrendRowText.outcome(point, language)
    base = point.base.map(\.signed) ?? ""
    ambition = point.ambition.map { $0.text(in: language, isRate: indicator.unit == "%") } ?? ""
    progress =
      point.assessment?.progress.map { Figure(share: $0).text(in: language) } ?? ""
    status = point.assessment?.status.phrase.text(in: language) ?? ""
    remarks = TrendRowText.remarks(point, in: review, language)
  }

  private static func outcome(_ point: TrendPoint, _ language: Language) -> String {
    guard let shown = point.shown else {
      return point.target == nil ? "" : Phrase.Status.notReported.text(in: language)
    }
    let value = shown.bound.sign + shown.value.signed
    guard shown.period != point.period else { return value }
    return Phrase.bracketed.text(in: language, value, shown.period.description)
  }

  private static func remarks(
    _ point: TrendPoint, in review: Review, _ language: Language
  ) -> [String] {
    let targets = point.former.map { index in
      let target = review.plan.targets[index]
      return Phrase.Trend.formerTarget.text(
        in: language, Figure(target, in: review.plan, language: language).number)
    }
    let values = point.earlier.map { outcome in
      Phrase.Trend.earlierValue.text(
        in: language, outcome.bound.sign + outcome.value.signed,
        outcome.reportedOn?.description ?? outcome.quality.phrase.text(in: language))
    }
    let reason = point.former.isEmpty ? nil : point.target.map { review.plan.targets[$0].reason }
    let breaks = point.breaks.map { step in
      [Phrase.Trend.seriesBreak.text(in: language), step.note].filter { !$0.isEmpty }
        .joined(separator: Phrase.Trend.colon.text(in: language))
    }
    return targets + [reason ?? ""].filter { !$0.isEmpty } + values + breaks
  }
}

extension Ambition {
  /// `−8.28 (−73.4 %)`: the change, and the share where there is one.
  fileprivate func text(in language: Language, isRate: Bool) -> String {
    guard let share, !isRate else { return change.withSign }
    let percent = Figure((share * 100).rounded(to: 1).withSign, unit: "%").text(in: language)
    return change.withSign + " (" + percent + ")"
  }
}

/// The words and figures of one checkpoint.
package struct CheckpointText: Sendable {
  package let period: String
  package let tone: Tone
  package let planned: String
  package let outcome: String
  package let gap: String
  /// The verdict on a quarter, and the pace of a month.
  package let status: String

  /// `places`: the decimals of what was planned.
  package init(_ checkpoint: Checkpoint, places: Int, _ language: Language) {
    period = checkpoint.period.description
    let status = checkpoint.pace.map(\.status) ?? checkpoint.status
    let isVerdict = checkpoint.period.months > 1
    tone = (isVerdict ? checkpoint.status : status).tone
    planned =
      checkpoint.planned.map { $0.rounded(to: places).signed } ?? ""
    outcome = checkpoint.value.map(\.signed) ?? ""
    gap = checkpoint.gap.map { Figure(points: $0, in: language).text(in: language) } ?? ""
    self.status = (isVerdict ? checkpoint.status : status).phrase.text(in: language)
  }

  /// `累计3.0，计划2.8`.
  package func figures(in language: Language) -> String {
    outcome.isEmpty
      ? Phrase.Trend.plannedOnly.text(in: language, planned)
      : Phrase.Trend.ofPlanned.text(in: language, outcome, planned)
  }

  /// The decimals that show what was planned at each of `checkpoints`: the indicator's, or one
  /// more where those would round.
  package static func places(for checkpoints: [Checkpoint], of indicator: Indicator) -> Int {
    let isExact = checkpoints.compactMap(\.planned).allSatisfy {
      Ratio($0.rounded(to: indicator.decimals)) == $0
    }
    return isExact ? indicator.decimals : min(indicator.decimals + 1, Quantity.maximumDecimals)
  }
}
