/// Values over years as points, each against the target of its year.
///
/// Points stand for values on a labelled scale that need not begin at 0; bars would have to.
package struct PointChart: Equatable, Sendable {
  /// One year. Heights are in thousandths of the scale.
  package struct Column: Equatable, Sendable {
    package let label: String
    /// The value of the year, and what it amounts to.
    package var point: Int?
    package var role: Role = .text
    /// Whether the value is of a part of the year only.
    package var isPart = false
    /// The targets of the year.
    package var goals: [Int] = []
    /// The targets that were replaced.
    package var formerGoals: [Int] = []
    /// What was reported before.
    package var earlier: [Int] = []

    package init(label: String) { self.label = label }
  }

  package let columns: [Column]
  /// The ends of the scale, as they are labelled.
  package let top: String
  package let bottom: String

  package init(_ columns: [Column], top: String, bottom: String) {
    self.columns = columns
    self.top = top
    self.bottom = bottom
  }

  /// The least width that a column makes sense with.
  private static let least = 4
  private static let widest = 11

  /// The chart in `size`: the scale at the left, the years below. Where not all years have room,
  /// the last ones are shown.
  package func frame(size: Size, glyphs: Glyphs) -> Frame {
    var frame = Frame(size: size)
    let margin = max(top.columns, bottom.columns) + 3
    let (room, rows) = (size.width - margin, size.height - 2)
    guard rows > 1, room >= PointChart.least, !columns.isEmpty else { return frame }
    let width = min(PointChart.widest, max(PointChart.least, room / columns.count))
    let shown = columns.suffix(room / width)
    drawAxes(margin: margin, end: margin + shown.count * width, rows: rows, glyphs, on: &frame)
    for (place, column) in shown.enumerated() {
      draw(column, at: margin + place * width, width: width, rows: rows, glyphs, on: &frame)
    }
    return frame
  }

  private func drawAxes(
    margin: Int, end: Int, rows: Int, _ glyphs: Glyphs, on frame: inout Frame
  ) {
    for row in 0..<rows {
      frame.write(glyphs.vertical, row: row, column: margin - 1, as: .border)
    }
    for (label, row) in [(top, 0), (bottom, rows - 1)] {
      frame.write(label, row: row, column: margin - 2 - label.columns, as: .dim)
      frame.write(glyphs.teeRight, row: row, column: margin - 1, as: .border)
    }
    frame.write(glyphs.corners.2, row: rows, column: margin - 1, as: .border)
    for column in margin..<end {
      frame.write(glyphs.horizontal, row: rows, column: column, as: .border)
    }
  }

  private func draw(
    _ column: Column, at start: Int, width: Int, rows: Int, _ glyphs: Glyphs, on frame: inout Frame
  ) {
    func row(_ height: Int) -> Int {
      rows - 1 - (min(max(0, height), 1000) * (rows - 1) + 500) / 1000
    }
    let (chart, middle) = (glyphs.chart, start + (width - 1) / 2)
    for (heights, glyph, role) in [
      (column.formerGoals, chart.formerGoal, Role.dim), (column.goals, chart.goal, .target),
    ] {
      for height in heights {
        for place in start..<start + width - 1 {
          frame.write(glyph, row: row(height), column: place, as: role)
        }
      }
    }
    for height in column.earlier {
      frame.write(chart.earlier, row: row(height), column: middle, as: .dim)
    }
    if let point = column.point {
      let glyph = column.isPart ? chart.part : chart.point
      frame.write(glyph, row: row(point), column: middle, as: column.role)
    }
    let label = width > column.label.columns ? column.label : String(column.label.suffix(2))
    let indent = max(0, middle - (label.columns - 1) / 2)
    frame.write(label, row: rows + 1, column: indent, as: .heading)
  }
}

/// The characters of a chart.
package struct ChartGlyphs: Equatable, Sendable {
  package let point: String
  /// A value of a part of the year.
  package let part: String
  /// What was reported before.
  package let earlier: String
  package let goal: String
  /// A target that was replaced.
  package let formerGoal: String

  static let full = ChartGlyphs(
    point: "●", part: "◐", earlier: "○", goal: "━", formerGoal: "╌")
  static let narrow = ChartGlyphs(
    point: "⣿", part: "⡇", earlier: "⠶", goal: "╍", formerGoal: "╌")
  static let ascii = ChartGlyphs(point: "*", part: "+", earlier: "o", goal: "=", formerGoal: "-")
}

extension Glyphs {
  /// One small column for each height, in thousandths; a blank for each gap.
  package func sparkline(_ heights: [Int?]) -> String {
    heights.map { height in
      height.map { spark[min(spark.count - 1, max(0, $0) * spark.count / 1000)] } ?? " "
    }.joined()
  }
}
