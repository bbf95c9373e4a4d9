import Assessing
import Phrases
import PlanModel

/// How an item is called in a list: its name, and behind it what sets it apart from others of
/// the same name. Both are neutralised.
struct RowName {
  let name: String
  /// The region and the period, where they do not go without saying; never cut.
  let suffix: String

  /// `isPart`: the row stands under its parent and needs no more than the region's name.
  init(_ item: Item, isPart: Bool, showsPeriod: Bool, in review: Review, _ language: Language) {
    let region = review.plan.regions[review.region(of: item)]
    let isCity = region.parent == nil
    let regionName = region.name.text(in: language).neutralised
    let standsForRegion = isPart && !isCity && item.kind != .task
    name = standsForRegion ? regionName : review.name(of: item).text(in: language).neutralised
    var suffix = ""
    if !isCity && !standsForRegion { suffix += Phrase.bracketed.text(in: language, "", regionName) }
    let period = review.period(of: item)
    if showsPeriod || period != review.horizon(of: item) {
      suffix += Phrase.inPeriod.text(in: language, period.description)
    }
    self.suffix = suffix
  }

  var text: String { name + suffix }
}
