import Assessing
import Phrases
import PlanModel

/// One line for a badge, as the endpoint of shields.io takes it.
struct Badge {
  private let report: Report

  init(_ report: Report) { self.report = report }

  var text: String {
    let tones = report.items.filter { $0.kind == .target }
      .map { report.review.assessment(of: $0).status.tone }
    func count(_ tone: Tone) -> Int { tones.count { $0 == tone } }
    let counts = (count(.good), count(.warning), count(.bad))
    let message = Phrase.Report.badge.text(
      in: report.language, String(counts.0), String(counts.0 + counts.1 + counts.2))
    return JSON.object([
      .init("schemaVersion", .count(1)),
      .init("label", .text(ReportContent.headline(of: report).title)),
      .init("message", .text(message)), .init("color", .text(Badge.colour(counts))),
    ]).line
  }

  private static func colour(_ counts: (good: Int, warning: Int, bad: Int)) -> String {
    if counts.good + counts.warning + counts.bad == 0 { return "lightgrey" }
    if counts.bad > counts.good { return "red" }
    return counts.warning + counts.bad > 0 ? "yellow" : "green"
  }
}
