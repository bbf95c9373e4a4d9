import Assessing
import Phrases
import PlanModel

/// The years of an indicator as an inline picture: values as points on a line, goals as strokes;
/// the text says the same in words.
struct HTMLTrend {
  private static let (width, height) = (96, 26)
  private let columns: [TrendColumn]
  private let words: String

  /// Nil for what has no two years to show.
  init?(_ trend: Trend, of review: Review, in language: Language) {
    columns = trend.columns(in: review)
    guard columns.count(where: { $0.point != nil }) > 1 else { return nil }
    words = trend.years.compactMap { $0.words(in: review, language) }.listed(in: language)
  }

  var html: HTML {
    .element(
      "svg",
      [
        "class": "trend", "viewBox": "0 0 \(HTMLTrend.width) \(HTMLTrend.height)", "role": "img",
        "aria-label": words,
      ],
      [.element("title", [:], HTML(words))] + [course] + columns.indices.flatMap(marks))
  }

  private func x(_ place: Int) -> Int {
    4 + place * (HTMLTrend.width - 8) / max(1, columns.count - 1)
  }

  private func y(_ thousandths: Int) -> Int {
    HTMLTrend.height - 4 - min(max(thousandths, 0), 1000) * (HTMLTrend.height - 8) / 1000
  }

  private var course: HTML {
    let points = columns.enumerated().compactMap { place, column in
      column.point.map { "\(x(place)),\(y($0))" }
    }
    return .element("polyline", ["class": "course", "points": points.joined(separator: " ")])
  }

  private func marks(of place: Int) -> [HTML] {
    let column = columns[place]
    let goals = column.goals.map { goal in
      HTML.element(
        "line",
        [
          "class": "goal", "x1": "\(x(place) - 4)", "x2": "\(x(place) + 4)", "y1": "\(y(goal))",
          "y2": "\(y(goal))",
        ])
    }
    let point = column.point.map { point in
      HTML.element(
        "circle",
        [
          "class": (column.isPart ? "part " : "") + column.tone.rawValue, "cx": "\(x(place))",
          "cy": "\(y(point))", "r": "2.6",
        ])
    }
    return goals + [point].compactMap(\.self)
  }
}

extension TrendPoint {
  /// `2023: 6.3 %`, the value of a part with its period; nil where nothing is known.
  fileprivate func words(in review: Review, _ language: Language) -> String? {
    shown.map { outcome in
      let indicator = review.plan.indicators[outcome.indicator]
      return Phrase.labelled.text(
        in: language, outcome.period.text(in: language),
        Figure(outcome, of: indicator, in: language).text(in: language))
    }
  }
}
