import Phrases
import PlanModel

extension Review {
  /// What speaks against a value that is about to be recorded, in words: an earlier part of the
  /// year already had more, and its count never falls. Nil where nothing does.
  package func doubt(about value: Quantity, of series: Series, in language: Language) -> String? {
    higherReport(than: value, of: series).map { report in
      let indicator = plan.indicators[series.indicator]
      return Phrase.Reply.falls.text(
        in: language, report.period.description,
        Figure(report.value, unit: indicator.unit, in: language).text(in: language))
    }
  }

  private func higherReport(than value: Quantity, of series: Series) -> Outcome? {
    guard plan.indicators[series.indicator].accumulation == .ytd, !series.period.isSpan else {
      return nil
    }
    let earlier = outcomes.groups(of: series.indicator, in: series.region).filter { group in
      group.series.period.horizon == series.period.horizon
        && group.series.period.lastMonth < series.period.lastMonth
    }
    return earlier.compactMap { outcomes[$0].last }
      .last { $0.exceeds(value) }
  }
}
