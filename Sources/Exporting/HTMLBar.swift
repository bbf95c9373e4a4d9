import Assessing
import PlanModel

/// A bullet bar as an inline picture: 0 to 120 % of the target, the target's mark at 100.
///
/// After Stephen Few's specification of 2013, as on the wall; the text says the same in words.
struct HTMLBar {
  private let reach: BarReach
  private let tone: Tone
  /// In thousandths of the target; nil where no pace is due.
  private let pace: Int?
  private let isCeiling: Bool
  private let words: String

  /// Nil for what has no bar. `words` tell what is drawn.
  init?(_ item: Item, of review: Review, words: String) {
    guard let target = review.target(of: item) else { return nil }
    let assessment = review.assessment(of: item)
    reach = BarReach(assessment, of: target)
    tone = assessment.status.tone
    pace = assessment.expected.map(\.thousandths)
    isCeiling = target.kind == .ceiling
    self.words = words
    if reach == .blank { return nil }
  }

  var html: HTML {
    let parts: [HTML] =
      switch reach {
      case .rising: [arrow("M4 10L10 3L16 10")]
      case .falling: [arrow("M4 3L10 10L16 3")]
      case .unreported: [track, line(at: 100, "target")]
      case .reached(let thousandths):
        [track, forbidden, fill(thousandths), paceLine, line(at: 100, "target")]
      case .blank: []
      }
    return .element(
      "svg",
      [
        "class": "bar", "viewBox": "0 0 120 13", "preserveAspectRatio": "xMinYMid", "role": "img",
        "aria-label": words,
      ],
      [.element("title", [:], HTML(words))] + parts)
  }

  private var track: HTML {
    .element(
      "rect",
      [
        "class": reach == .unreported ? "track empty" : "track", "x": "0", "y": "4",
        "width": "120", "height": "5",
      ])
  }

  /// The stretch behind a ceiling.
  private var forbidden: HTML {
    guard isCeiling else { return "" }
    return .element(
      "rect", ["class": "forbidden", "x": "100", "y": "4", "width": "20", "height": "5"])
  }

  private func fill(_ thousandths: Int) -> HTML {
    let width = min(max(thousandths, 0), 1200)
    return .element(
      "rect",
      [
        "class": "fill " + tone.rawValue, "x": "0", "y": "3",
        "width": "\(width / 10).\(width % 10)", "height": "7",
      ])
  }

  private var paceLine: HTML {
    guard let pace, (1..<1000).contains(pace) else { return "" }
    return line(at: pace / 10, "pace")
  }

  private func line(at place: Int, _ name: String) -> HTML {
    .element(
      "line",
      ["class": name, "x1": "\(place)", "x2": "\(place)", "y1": "0", "y2": "13"])
  }

  private func arrow(_ path: String) -> HTML {
    .element("path", ["class": "arrow " + tone.rawValue, "d": path])
  }
}
