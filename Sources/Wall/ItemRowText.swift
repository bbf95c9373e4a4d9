import Assessing
import Cells
import Phrases
import PlanModel

/// The words and figures of one row of the list.
struct ItemRowText {
  let name: String
  let tone: Tone
  let target: String
  let outcome: String
  let unit: String
  let bar: BulletBar
  let completion: String
  let gap: String
  let status: String
  let source: String
  /// Whether the figures are still to come: they are set back.
  let isWaiting: Bool

  /// `isPart`: the row stands under its parent and needs no more than the region's name.
  init(
    _ item: Item, isPart: Bool, showsPeriod: Bool, in review: Review, _ language: Language,
    _ glyphs: Glyphs
  ) {
    let assessment = review.assessment(of: item)
    let indicator = review.indicator(of: item).map { review.plan.indicators[$0] }
    let goal = review.target(of: item).map { Figure($0, in: review.plan, language: language) }
    name = RowName(item, isPart: isPart, showsPeriod: showsPeriod, in: review, language).text
    tone = assessment.status.tone
    target = glyphs.set(goal?.number ?? "")
    outcome = glyphs.set(ItemRowText.outcome(assessment, item, in: language))
    unit = glyphs.set(unitText(indicator?.unit ?? "", in: language))
    bar = review.target(of: item).map { BulletBar(assessment, of: $0) } ?? BulletBar(.blank)
    completion = assessment.progress.map { Figure(share: $0).text(in: language) } ?? ""
    gap = glyphs.set(
      ItemRowText.gap(assessment, of: review.target(of: item), indicator, in: language))
    status = assessment.status.phrase.text(in: language)
    source = ItemRowText.source(of: item, in: review)
    isWaiting = assessment.outcome == nil
  }

  private static func outcome(
    _ assessment: Assessment, _ item: Item, in language: Language
  ) -> String {
    guard let outcome = assessment.outcome else {
      return item.kind == .target ? Phrase.unreported.text(in: language) : ""
    }
    return outcome.bound.sign + outcome.value.signed
  }

  /// A rate differs in points; a count in its own unit.
  private static func gap(
    _ assessment: Assessment, of target: Target?, _ indicator: Indicator?, in language: Language
  ) -> String {
    guard let target, let indicator, let outcome = assessment.outcome else { return "" }
    if indicator.unit == "%" {
      return assessment.gap.map { Figure(points: $0, in: language).text(in: language) } ?? ""
    }
    guard let goal = target.value, assessment.gap != nil else { return "" }
    return Figure(difference: outcome.value - goal, unit: "", in: language).number
  }

  private static func source(of item: Item, in review: Review) -> String {
    let citation = review.citation(of: item)
    guard let source = citation.source else { return "" }
    let id = review.plan.sources[source].id.neutralised
    return citation.locator.isEmpty ? id : id + ":" + citation.locator.neutralised
  }
}

/// How an item is called in a list.
struct RowName {
  let text: String

  init(_ item: Item, isPart: Bool, showsPeriod: Bool, in review: Review, _ language: Language) {
    let region = review.plan.regions[review.region(of: item)]
    let isCity = region.parent == nil
    var text = review.name(of: item).text(in: language)
    if isPart && !isCity && item.kind != .task {
      text = region.name.text(in: language)
    } else if !isCity {
      text = Phrase.inRegion.text(in: language, text, region.name.text(in: language))
    }
    if showsPeriod || review.period(of: item) != review.horizon(of: item) {
      text = Phrase.inPeriod.text(in: language, text, review.period(of: item).description)
    }
    self.text = text.neutralised
  }
}
