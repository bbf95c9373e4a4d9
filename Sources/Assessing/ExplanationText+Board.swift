import Phrases
import PlanModel

// What a board tells of an item: where it stands, and what the latest report changed.
extension ExplanationText {
  /// Whether the report that came last changed the verdict.
  mutating func addFlip() {
    guard let flip = explanation.flip else { return }
    let indicator = review.plan.indicators[flip.earlier.indicator]
    let earlier = Figure(flip.earlier, of: indicator, in: language).text(in: language)
    let before = flip.before.phrase.text(in: language)
    add(
      .Why.revision,
      [
        Fact(say(.Why.verdictBy, earlier, before)),
        flip.isChange ? Fact(say(.Why.flipped), .flag) : Fact(say(.Why.stands), .dim),
        Fact(Formula.provisional.text(in: language), .dim),
      ])
  }

  mutating func addPlace() {
    guard let place = explanation.place else { return }
    let order = Formula.boardOrder.text(in: language)
    guard let rank = place.entry.rank, let band = place.entry.band else {
      let reason = place.entry.reason?.phrase.text(in: language) ?? ""
      return add(.Board.rank, [Fact(say(.Board.third)), Fact(reason), Fact(order, .dim)])
    }
    let lead = place.entry.assessment.lead.map { Figure(points: $0, in: language) }
    add(
      .Board.rank,
      [
        Fact(say(.Why.placeOf, String(rank), String(place.ranked)), .strong),
        Fact(say(.Why.band, band.phrase.text(in: language))),
        lead.map { Fact(say(.Why.lead, $0.text(in: language))) },
        Fact(say(.Why.weight, place.entry.weight.description)),
        place.equals > 0 ? Fact(say(.Why.sharesRank, String(place.equals))) : nil,
        Fact(order, .dim),
      ])
  }
}
