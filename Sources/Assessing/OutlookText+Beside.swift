import Phrases
import PlanModel

// What stands beside the verdict.
extension OutlookText {
  var beside: [OutlookLine] {
    [claimed, split, gaps, balance, rollUp].compactMap(\.self) + breaks
  }

  private var claimed: OutlookLine? {
    let assessment = review.assessment(of: item)
    guard let claimed = assessment.claimed, claimed != assessment.progress else { return nil }
    return line(.Outlook.claimed, [percent(claimed), say(.Outlook.notCounted)])
  }

  private var split: OutlookLine? {
    guard let split = review.splitRating(of: item) else { return nil }
    let stages = split.stages.map { stage in
      let goal = Figure(stage.target, in: review.plan, language: language).text(in: language)
      let rating = stage.progress.map(percent) ?? Figure.unknown.number
      return say(.Outlook.stage, percent(stage.share), goal, rating)
    }
    guard let together = split.progress else { return nil }
    return line(.Outlook.split, [say(.Outlook.together, percent(together))] + stages)
  }

  private var gaps: OutlookLine? {
    guard let gaps = review.reportingGaps(of: item) else { return nil }
    let missing = gaps.missing.stretches.map { first, last in
      first == last
        ? first.description : say(.Outlook.through, first.description, last.description)
    }
    let included = gaps.included.map { say(.Outlook.included, $0.description) }
    return line(.Outlook.gaps, [missing.isEmpty ? nil : missing.listed(in: language)] + included)
  }

  private var balance: OutlookLine? {
    guard let balance = review.partBalance(of: item),
      balance.uncounted > 0 || balance.difference.map({ !$0.isZero }) ?? true
    else { return nil }
    let uncounted = balance.uncounted > 0 ? String(balance.uncounted) : nil
    return line(
      .Outlook.parts,
      [
        figure(balance.sum), balance.overAssigned.map { say(.Outlook.overAssigned, figure($0)) },
        balance.unassigned.map { say(.Outlook.unassigned, figure($0)) },
        uncounted.map { say(.Outlook.withoutNumber, $0) },
      ])
  }

  private var rollUp: OutlookLine? {
    guard let indicator = review.indicator(of: item),
      let rollUp = review.rollUp(
        of: indicator, in: review.region(of: item), period: review.period(of: item)),
      let value = rollUp.value
    else { return nil }
    let difference = rollUp.difference.flatMap { $0 == .zero ? nil : figure($0) }
    let missing = rollUp.missing.map { review.plan.regions[$0].name.text(in: language) }
    return line(
      .Outlook.rollUp,
      [
        figure(value.rounded(to: self.indicator?.decimals ?? 0)),
        difference.map { say(.Outlook.difference, $0) },
        missing.isEmpty ? nil : say(.Outlook.missingParts, missing.listed(in: language)),
      ])
  }

  private var breaks: [OutlookLine] {
    guard let indicator = review.indicator(of: item) else { return [] }
    return review.breaks[Int(indicator.row)].compactMap { place in
      line(
        .Noun.seriesBreakShort,
        [
          say(.Outlook.breakFrom, place.period.text(in: language)),
          place.factor.map { say(.Outlook.factor, $0.description) } ?? say(.Outlook.noFactor),
          place.note.isEmpty ? nil : place.note,
        ])
    }
  }
}

extension [Period] {
  /// The first and the last of each run of periods that follow each other directly.
  fileprivate var stretches: [(first: Period, last: Period)] {
    reduce(into: []) { stretches, period in
      if let last = stretches.last?.last, last.end == period.start {
        stretches[stretches.count - 1].last = period
      } else {
        stretches.append((period, period))
      }
    }
  }
}

extension Composite {
  /// The composite in words: what it is and what it covers, or that it is withheld; nil where
  /// there is nothing to rate.
  package func text(in review: Review, _ language: Language) -> String? {
    guard let score, !marks.isEmpty else { return nil }
    let covered = Figure(share: coverage).text(in: language)
    guard isPublished else {
      let limit = Figure(
        review.plan.identity.profile.minimumCoverage.description, unit: "%"
      ).text(in: language)
      return Phrase.Outlook.withheld.text(in: language, covered, limit)
    }
    let words = Phrase.Outlook.composite.text(
      in: language, Figure(share: score).text(in: language), covered)
    guard let worst, let low = worst.score, low < .one else { return words }
    let name = review.name(of: worst.item).text(in: language).neutralised
    let lowest = Phrase.Outlook.worst.text(
      in: language, name, Figure(share: low).text(in: language))
    return [words, lowest].joined(separator: Phrase.comma.text(in: language))
  }
}
