import Assessing
import Cells
import Phrases
import PlanModel

/// One indicator over all its years: a chart, a table, and the parts of the year in focus.
struct TrendPane {
  let trend: Trend
  /// The target whose period's parts are shown; nil = that of the last year that has any.
  let target: Index<Target>?
  let review: Review
  let language: Language
  let glyphs: Glyphs

  private var indicator: Indicator { review.plan.indicators[trend.indicator] }

  /// The trend in full, as high as it needs to be.
  func frame(width: Int, chartHeight: Int) -> Frame {
    let room = max(0, width - 2)
    let parts = [
      lineFrame(facts, room), chart(room, chartHeight), years(room), checkpoints(room),
    ].compactMap(\.self)
    let height = parts.reduce(0) { $0 + $1.size.height + 1 } - 1
    var frame = Frame(size: Size(width: width, height: max(0, height)))
    var row = 0
    for part in parts {
      frame.paste(part, row: row, column: 1)
      row += part.size.height + 1
    }
    return frame
  }

  private func say(_ phrase: Phrase, _ arguments: String...) -> String {
    phrase.text(in: language, arguments)
  }

  private func lineFrame(_ text: String, _ width: Int) -> Frame {
    var frame = Frame(size: Size(width: width, height: 1))
    let fitted = glyphs.set(text).fitted(to: width, ellipsis: glyphs.ellipsis)
    frame.write(fitted, row: 0, column: 0, as: .dim)
    return frame
  }

  /// What is measured, in which unit, and which way is better.
  private var facts: String {
    let region = review.plan.regions[trend.region].name.text(in: language)
    return [
      region, unitText(indicator.unit, in: language), say(indicator.accumulation.phrase),
      say(indicator.direction.phrase),
    ].filter { !$0.isEmpty }.joined(separator: " \(glyphs.dot) ").neutralised
  }

  /// The chart, and below it the signs that it uses.
  private func chart(_ width: Int, _ height: Int) -> Frame? {
    guard let scale = trend.scale(in: review) else { return nil }
    let chart = PointChart(
      trend.columns(in: review).map(PointChart.Column.init), top: glyphs.set(scale.high.signed),
      bottom: glyphs.set(scale.low.signed))
    var frame = Frame(size: Size(width: width, height: height + 1))
    frame.paste(
      chart.frame(size: Size(width: width, height: height), glyphs: glyphs), row: 0, column: 0)
    var column = 2
    for (sign, phrase, role) in legend where column < width {
      column = frame.write(sign, row: height, column: column, as: role)
      column = frame.write(say(phrase), row: height, column: column + 1, as: .dim) + 3
    }
    return frame
  }

  private var legend: [(String, Phrase, Role)] {
    let (years, signs) = (trend.years, glyphs.chart)
    let all: [(Bool, (String, Phrase, Role))] = [
      (years.contains { $0.outcome != nil }, (signs.point, .Noun.outcome, .text)),
      (
        years.contains { $0.outcome == nil && $0.part != nil },
        (signs.part, .Trend.part, .text)
      ),
      (trend.points.contains { $0.target != nil }, (signs.goal, .Noun.target, .target)),
      (years.contains { !$0.former.isEmpty }, (signs.formerGoal, .Trend.former, .dim)),
      (years.contains { !$0.earlier.isEmpty }, (signs.earlier, .Trend.earlier, .dim)),
    ]
    return all.filter(\.0).map(\.1)
  }

  private func years(_ width: Int) -> Frame {
    var table = CellTable(
      [
        .init(""), .init(head(.Noun.period)), .init(head(.Noun.target), isNumber: true),
        .init(head(.Noun.outcome), isNumber: true),
        .init(head(.Trend.base), isNumber: true, rank: 2),
        .init(head(.Trend.ambition), isNumber: true, rank: 1),
        .init(head(.Noun.progress), isNumber: true, rank: 4), .init(head(.Noun.status), rank: 3),
      ], glyphs)
    for point in trend.points {
      let text = TrendRowText(point, of: trend, in: review, language)
      let mark = point.target == nil ? " " : text.tone.mark(glyphs)
      table.append(
        [mark, text.period, text.target, text.outcome, text.base, text.ambition, text.progress]
          .map { Span($0) } + [Span(text.status, text.tone.role)], markedAs: text.tone.role)
      for remark in text.remarks { table.append(remark: remark.neutralised) }
    }
    return table.frame(width: width)
  }

  private func head(_ phrase: Phrase) -> String { phrase.heading(in: language) }

  private func checkpoints(_ width: Int) -> Frame? {
    let targets = target.map { [$0] } ?? []
    let all = (targets + trend.points.reversed().compactMap(\.target))
      .lazy.map { ($0, review.checkpoints(of: $0)) }
    guard let (target, checkpoints) = all.first(where: { !$0.1.isEmpty }) else { return nil }
    var table = CellTable(
      [
        .init(""), .init(head(.Noun.period)), .init(head(.Schedule.planned), isNumber: true),
        .init(head(.Trend.cumulative), isNumber: true),
        .init(head(.Noun.gap), isNumber: true, rank: 1),
        .init(head(.Noun.status)),
      ], glyphs)
    let places = CheckpointText.places(for: checkpoints, of: indicator)
    for checkpoint in checkpoints {
      let text = CheckpointText(checkpoint, places: places, language)
      let role: Role = checkpoint.period.months > 1 ? .strong : .text
      table.append(
        [
          Span(text.tone.mark(glyphs)), Span(text.period, role), Span(text.planned, role),
          Span(text.outcome, role), Span(text.gap), Span(text.status, text.tone.role),
        ], markedAs: text.tone.role)
    }
    let isScheduled = checkpoints.contains(where: \.isScheduled)
    let title = say(
      .Trend.within, review.plan.targets[target].period.text(in: language),
      say(isScheduled ? .Trend.scheduled : .Trend.evenPlan))
    let rows = table.frame(width: width)
    var frame = Frame(size: Size(width: width, height: rows.size.height + 1))
    frame.write(title, row: 0, column: 0, as: .strong)
    frame.paste(rows, row: 1, column: 0)
    return frame
  }
}

extension PointChart.Column {
  /// A year as the wall shows it: its value in the hue of its status.
  fileprivate init(_ column: TrendColumn) {
    self.init(label: column.period.description)
    point = column.point
    role = column.tone == .none || column.tone == .waiting ? .text : column.tone.role
    isPart = column.isPart
    goals = column.goals
    formerGoals = column.formerGoals
    earlier = column.earlier
  }
}
