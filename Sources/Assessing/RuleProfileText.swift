import Phrases
import PlanModel

extension RuleProfile {
  /// The thresholds in one sentence, neutralised: they stand on every board and report.
  package func text(in language: Language) -> String {
    Phrase.Report.profile.text(
      in: language, id.neutralised, ahead.withSign, onPace.withSign, behind.withSign,
      severe.withSign, behindRatio.signed, minimumElapsed.signed, exceedMargin.signed)
  }
}
