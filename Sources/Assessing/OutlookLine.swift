import Phrases
import PlanModel

/// One line in words about what lies ahead of an item, or stands beside its verdict, for reports
/// and the wall alike.
package struct OutlookLine: Equatable, Sendable {
  package let label: Phrase
  /// What is to be said, the most important first; not neutralised.
  package let facts: [String]
  /// What an arrow before the line tells: whether the target would be met; nil = no arrow.
  package var meets: Bool?

  package static func == (left: OutlookLine, right: OutlookLine) -> Bool {
    left.facts == right.facts && left.meets == right.meets
  }
}

extension Review {
  /// The lines that have something to say, in a fixed order.
  package func outlookLines(of item: Item, in language: Language) -> [OutlookLine] {
    let text = OutlookText(item, in: self, language)
    return text.ahead + text.beside
  }
}

extension Review {
  /// What each month that is left needs, or may take; nil where nothing is left or known.
  package func neededLine(of item: Item, in language: Language) -> OutlookLine? {
    outlook(of: item).catchUp.flatMap(OutlookText(item, in: self, language).catchUp)
  }
}

/// Puts the figures of an item into words.
struct OutlookText {
  let item: Item
  let review: Review
  let language: Language
  let indicator: Indicator?

  init(_ item: Item, in review: Review, _ language: Language) {
    self.item = item
    self.review = review
    self.language = language
    indicator = review.indicator(of: item).map { review.plan.indicators[$0] }
  }

  func say(_ phrase: Phrase, _ arguments: String...) -> String {
    phrase.text(in: language, arguments)
  }

  func figure(_ value: Quantity) -> String {
    Figure(value, unit: indicator?.unit ?? "", in: language).text(in: language)
  }

  /// With a decimal more than the indicator's own values have.
  func figure(_ value: Ratio) -> String {
    let places = min((indicator?.decimals ?? 0) + 1, Quantity.maximumDecimals)
    return figure(value.rounded(to: places))
  }

  func percent(_ share: Ratio) -> String { Figure(share: share).text(in: language) }

  func line(_ label: Phrase, _ facts: [String?], meets: Bool? = nil) -> OutlookLine? {
    let facts = facts.compactMap(\.self)
    return facts.isEmpty ? nil : OutlookLine(label: label, facts: facts, meets: meets)
  }
}

// What lies ahead.
extension OutlookText {
  var ahead: [OutlookLine] {
    let outlook = review.outlook(of: item)
    return [
      outlook.earned.flatMap(inTime), outlook.catchUp.flatMap(catchUp),
      outlook.rest.flatMap { rest in
        line(.Outlook.rest, [say(.Outlook.mustGrow, figure(rest.needed))])
      },
      outlook.forecast.flatMap(forecast),
    ].compactMap(\.self)
  }

  private func inTime(_ earned: EarnedSchedule) -> OutlookLine? {
    let months = earned.lag.rounded(to: 1)
    let ratio = review.assessment(of: item).ratio
    guard !months.isZero else { return line(.Outlook.ratio, [ratio?.text(2)]) }
    let size = months.mantissa % 10 == 0 ? earned.lag.magnitude.rounded(to: 0) : months.magnitude
    let words: Phrase = months.isNegative ? .Outlook.monthsAhead : .Outlook.monthsBehind
    return line(
      .Outlook.lag,
      [
        say(words, size.description),
        say(earned.isPlanned ? .Outlook.bySchedule : .Outlook.byEvenPace),
        ratio.map { say(.Outlook.ratioIs, $0.text(2)) },
      ])
  }

  fileprivate func catchUp(_ catchUp: CatchUp) -> OutlookLine? {
    line(
      catchUp.isAllowance ? .Outlook.allowed : .Outlook.needed,
      [
        say(.Outlook.monthly, figure(catchUp.needed), String(catchUp.monthsLeft)),
        say(.Outlook.observed, figure(catchUp.observed)),
        catchUp.acceleration.map { say(.Outlook.acceleration, $0.text(2)) },
      ])
  }

  private func forecast(_ forecast: Forecast) -> OutlookLine? {
    func end(_ phrase: Phrase, _ value: Ratio, _ meets: Bool) -> String {
      say(meets ? .Outlook.meets : .Outlook.misses, say(phrase, figure(value)))
    }
    let seasonal = forecast.seasonal.map {
      end(.Outlook.seasonal, $0, forecast.seasonalMeets ?? false)
    }
    return line(
      .Outlook.forecast,
      [
        seasonal, end(.Outlook.linear, forecast.linear, forecast.linearMeets),
        say(.Outlook.points, String(forecast.points)),
      ], meets: forecast.meets)
  }
}

extension Quantity {
  fileprivate var magnitude: Quantity { isNegative ? -self : self }
}

extension Ratio {
  fileprivate func text(_ places: Int) -> String { rounded(to: places).signed }
}
