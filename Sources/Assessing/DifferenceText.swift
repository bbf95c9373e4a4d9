import Phrases
import PlanModel

/// A change in words: report, wall and page say it alike. All texts are neutralised.
package struct ChangeLine: Sendable {
  package let change: ItemChange
  package let name: String
  /// The status and the value before, and now; empty where the item was not there.
  package let before: String
  package let after: String
  /// The tone of what it is now.
  package let tone: Tone
  /// What it follows from, in words, a cause a line.
  package let causeLines: [String]
  private let language: Language
  package var causes: String { causeLines.listed(in: language) }

  package init(_ change: ItemChange, of difference: Difference, in language: Language) {
    self.change = change
    let (old, new) = (difference.old, difference.new)
    let item = change.after.map { (new, $0.item) } ?? change.before.map { (old, $0.item) }
    name = item.map { Self.name(of: $1, in: $0, language) } ?? change.id.neutralised
    before = Self.words(change.before, in: old, language)
    after = Self.words(change.after, in: new, language)
    tone = change.after?.status.tone ?? .none
    causeLines = change.causes.map { $0.text(in: new, language).neutralised }
    self.language = language
  }

  /// The name with the year that it stands under.
  private static func name(of item: Item, in review: Review, _ language: Language) -> String {
    let year = review.horizon(of: item).description
    return review.fullName(of: item, in: language)
      + Phrase.inPeriod.text(in: language, year)
  }

  private static func words(
    _ standing: Standing?, in review: Review, _ language: Language
  ) -> String {
    guard let standing else { return "" }
    let indicator = review.indicator(of: standing.item).map { review.plan.indicators[$0] }
    let figure = indicator.flatMap { indicator in
      standing.outcome.map { Figure($0, of: indicator, in: language).text(in: language) }
    }
    return [standing.status.phrase.text(in: language), figure ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension ChangeCause {
  /// As it stands in the data.
  func text(in review: Review, _ language: Language) -> String {
    switch self {
    case .time: Phrase.Difference.time.text(in: language)
    case .rule: Phrase.Difference.rule.text(in: language)
    case .goal: Phrase.Difference.goal.text(in: language)
    case .newOutcome(let outcome):
      Phrase.Difference.newOutcome.text(
        in: language, outcome.period.text(in: language), review.text(of: outcome, language))
    case .revisedOutcome(let old, let new):
      Phrase.Difference.revisedOutcome.text(
        in: language, new.period.text(in: language), review.text(of: old, language),
        review.text(of: new, language))
    case .otherOutcome: Phrase.Difference.otherOutcome.text(in: language)
    case .entries(let entries):
      entries.last.map { entry in
        Phrase.Difference.entry.text(
          in: language, entry.actor, EntryText(entry, of: review, in: language).deed)
      } ?? Phrase.Difference.otherEntry.text(in: language)
    }
  }
}

extension Review {
  fileprivate func text(of outcome: Outcome, _ language: Language) -> String {
    Figure(outcome, of: plan.indicators[outcome.indicator], in: language).text(in: language)
  }
}

extension ItemChange.Kind {
  package var phrase: Phrase {
    switch self {
    case .added: Phrase(zh: "新增", en: "new")
    case .removed: Phrase(zh: "移出", en: "removed")
    case .reopened: Phrase(zh: "回头看", en: "reopened")
    case .met: Phrase(zh: "完成", en: "met")
    case .missed: Phrase(zh: "未完成", en: "missed")
    case .unreported: Phrase(zh: "到期未报", en: "due, not reported")
    case .fallenBehind: Phrase(zh: "落后", en: "fallen behind")
    case .caughtUp: Phrase(zh: "赶上", en: "caught up")
    case .targetChanged: Phrase(zh: "目标调整", en: "target changed")
    case .revised: Phrase(zh: "数据修订", en: "revised")
    case .reported: Phrase(zh: "新报数据", en: "reported")
    case .listed: Phrase(zh: "挂牌", en: "listed")
    case .released: Phrase(zh: "摘牌", en: "released")
    case .moved: Phrase(zh: "其他变动", en: "other moves")
    }
  }
}
