import Assessing
import Cells
import Phrases
import PlanModel

/// A trend for terminals and mails: a chart, a table of the years, one of the parts of a year.
struct TrendText {
  private let report: TrendReport
  private let style: TextStyle
  private var trend: Trend { report.trend }
  private var review: Review { report.review }
  private var language: Language { report.language }
  private var indicator: Indicator { review.plan.indicators[trend.indicator] }

  init(_ report: TrendReport, style: TextStyle) {
    self.report = report
    self.style = style
  }

  var text: String {
    guard !trend.points.isEmpty else {
      return style.fitted(title) + "\n" + say(.Trend.nothing) + "\n"
    }
    let parts = [[style.fitted(title)], chart, years, checkpoints].filter { !$0.isEmpty }
    return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func say(_ phrase: Phrase, _ arguments: String...) -> String {
    phrase.text(in: language, arguments)
  }

  private var title: String {
    let facts = [
      indicator.name.text(in: language), review.plan.regions[trend.region].name.text(in: language),
      unitText(indicator.unit, in: language), say(indicator.accumulation.phrase),
      say(indicator.direction.phrase),
    ]
    let spark = style.glyphs.sparkline(trend.course)
    let words = facts.filter { !$0.isEmpty }.joined(separator: " \(style.glyphs.dot) ").neutralised
    return spark.contains { $0 != " " } ? words + "  " + spark : words
  }

  private var chart: [String] {
    guard let scale = trend.scale(in: review) else { return [] }
    let width = min(style.columns ?? 100, 100)
    let chart = PointChart(
      trend.columns(in: review).map(PointChart.Column.init), top: scale.high.signed,
      bottom: scale.low.signed)
    let frame = chart.frame(size: Size(width: width, height: 12), glyphs: style.glyphs)
    let lines = (0..<frame.size.height).map(frame.line)
    return lines + [style.fitted("  " + legend)]
  }

  /// The signs that the chart uses, each with its word.
  private var legend: String {
    let (years, signs) = (trend.years, style.glyphs.chart)
    let all: [(Bool, String, Phrase)] = [
      (years.contains { $0.outcome != nil }, signs.point, .Noun.outcome),
      (years.contains { $0.outcome == nil && $0.part != nil }, signs.part, .Trend.part),
      (trend.points.contains { $0.target != nil }, signs.goal, .Noun.target),
      (years.contains { !$0.former.isEmpty }, signs.formerGoal, .Trend.former),
      (years.contains { !$0.earlier.isEmpty }, signs.earlier, .Trend.earlier),
    ]
    return all.filter(\.0).map { $0.1 + " " + say($0.2) }.joined(separator: "   ")
  }

  private var years: [String] {
    func head(_ phrase: Phrase) -> String { phrase.heading(in: language) }
    var table = TextTable([
      .init(title: ""), .init(title: head(.Noun.period), gap: 1),
      .init(title: head(.Noun.target), isFlushRight: true),
      .init(title: head(.Noun.outcome), isFlushRight: true),
      .init(title: head(.Trend.base), isFlushRight: true, rank: 2),
      .init(title: head(.Trend.ambition), isFlushRight: true, rank: 1),
      .init(title: head(.Noun.progress), isFlushRight: true, rank: 4),
      .init(title: head(.Noun.status), rank: 3), .init(title: "", rank: 5),
    ])
    let rows = trend.points.map { TrendRowText($0, of: trend, in: review, language) }
    let targets = rows.map(\.target).alignedOnPoint
    let (outcomes, bases) = (rows.map(\.outcome).alignedOnPoint, rows.map(\.base).alignedOnPoint)
    for (place, row) in rows.enumerated() {
      let mark = trend.points[place].target == nil ? " " : style.mark(of: row.tone)
      table.append([
        mark, row.period, targets[place], outcomes[place], bases[place], row.ambition, row.progress,
        row.status, row.remarks.joined(separator: " \(style.glyphs.dot) ").neutralised,
      ])
    }
    return table.lines(in: style)
  }

  private var checkpoints: [String] {
    guard let target = report.target.map({ review.plan.targets[$0] }) else { return [] }
    func head(_ phrase: Phrase) -> String { phrase.heading(in: language) }
    var table = TextTable([
      .init(title: ""), .init(title: head(.Noun.period), gap: 1),
      .init(title: head(.Schedule.planned), isFlushRight: true),
      .init(title: head(.Trend.cumulative), isFlushRight: true),
      .init(title: head(.Noun.gap), isFlushRight: true), .init(title: head(.Noun.status)),
    ])
    let places = CheckpointText.places(for: report.checkpoints, of: indicator)
    let rows = report.checkpoints.map { CheckpointText($0, places: places, language) }
    let outcomes = rows.map(\.outcome).alignedOnPoint
    for (row, outcome) in zip(rows, outcomes) {
      table.append([
        style.mark(of: row.tone), row.period, row.planned, outcome, row.gap, row.status,
      ])
    }
    let isScheduled = report.checkpoints.contains(where: \.isScheduled)
    let title = say(
      .Trend.within, target.period.text(in: language),
      say(isScheduled ? .Trend.scheduled : .Trend.evenPlan))
    return [style.fitted(title)] + table.lines(in: style)
  }
}

extension PointChart.Column {
  /// A year as a chart in text shows it: without colours.
  fileprivate init(_ column: TrendColumn) {
    self.init(label: column.period.description)
    point = column.point
    isPart = column.isPart
    goals = column.goals
    formerGoals = column.formerGoals
    earlier = column.earlier
  }
}
