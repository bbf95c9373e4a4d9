/// A bullet graph in one line: what was achieved, against the target and an even pace.
///
/// The scale runs from 0 to 120 % of the target, so that the target's mark stands in the same
/// column of every bar of one length. After Stephen Few's specification of 2013.
package struct BulletBar: Equatable, Sendable {
  package enum Content: Equatable, Sendable {
    /// What was achieved, in thousandths of the target, signed and uncut.
    case reached(thousandths: Int, role: Role)
    /// Nothing was reported.
    case unreported
    /// The goal has a direction and no number.
    case rising(role: Role)
    case falling(role: Role)
    /// Nothing can be drawn.
    case blank
  }

  package let content: Content
  package let hasTarget: Bool
  /// Where an even or scheduled pace would be, in thousandths of the target.
  package let pace: Int?
  /// Whether the stretch behind the target must not be entered.
  package let isCeiling: Bool

  package init(
    _ content: Content, hasTarget: Bool = true, pace: Int? = nil, isCeiling: Bool = false
  ) {
    self.content = content
    self.hasTarget = hasTarget
    self.pace = pace
    self.isCeiling = isCeiling
  }

  /// The end of the scale in thousandths of the target.
  package static let scale = 1200

  /// The column of the target's mark on a bar of `columns`.
  package static func targetColumn(in columns: Int) -> Int {
    min(max(0, columns - 1), columns * 1000 / scale)
  }
}

extension Frame {
  /// Draws `bar` on `columns` columns from `column` on.
  package mutating func draw(
    _ bar: BulletBar, row: Int, column: Int, columns: Int, glyphs: BarGlyphs
  ) {
    guard columns > 0 else { return }
    switch bar.content {
    case .blank: return
    case .rising(let role):
      fillEvenly(with: [glyphs.rising, " "], row, column, columns, as: role)
      return
    case .falling(let role):
      fillEvenly(with: [glyphs.falling, " "], row, column, columns, as: role)
      return
    case .unreported: fillEvenly(with: glyphs.empty, row, column, columns, as: .track)
    case .reached(let thousandths, let role):
      drawTrack(bar, row, column, columns, glyphs)
      drawFill(thousandths, row, column, columns, glyphs, as: role)
    }
    drawMarks(bar, row, column, columns, glyphs)
  }

  private mutating func fillEvenly(
    with pattern: [String], _ row: Int, _ column: Int, _ columns: Int, as role: Role
  ) {
    for place in 0..<columns {
      write(pattern[place % pattern.count], row: row, column: column + place, as: role)
    }
  }

  private mutating func drawTrack(
    _ bar: BulletBar, _ row: Int, _ column: Int, _ columns: Int, _ glyphs: BarGlyphs
  ) {
    let target = BulletBar.targetColumn(in: columns)
    for place in 0..<columns {
      let isForbidden = bar.isCeiling && place > target
      write(
        isForbidden ? glyphs.forbidden : glyphs.track, row: row, column: column + place,
        as: .track)
    }
  }

  /// A value above 0 always shows at least the smallest part of a cell; one beyond the scale
  /// ends in the overflow sign.
  private mutating func drawFill(
    _ thousandths: Int, _ row: Int, _ column: Int, _ columns: Int, _ glyphs: BarGlyphs,
    as role: Role
  ) {
    guard thousandths > 0 else { return }
    let steps = glyphs.fill.count
    let reached = min(thousandths, BulletBar.scale) * columns * steps / BulletBar.scale
    let parts = max(1, reached)
    for place in 0..<parts / steps {
      write(glyphs.fill[steps - 1], row: row, column: column + place, as: role)
    }
    if parts % steps > 0 {
      write(glyphs.fill[parts % steps - 1], row: row, column: column + parts / steps, as: role)
    }
    if thousandths > BulletBar.scale {
      write(glyphs.overflow, row: row, column: column + columns - 1, as: role)
    }
  }

  private mutating func drawMarks(
    _ bar: BulletBar, _ row: Int, _ column: Int, _ columns: Int, _ glyphs: BarGlyphs
  ) {
    if let pace = bar.pace, (0...BulletBar.scale).contains(pace) {
      let place = min(columns - 1, pace * columns / BulletBar.scale)
      write(glyphs.pace, row: row, column: column + place, as: .pace)
    }
    if bar.hasTarget {
      let place = BulletBar.targetColumn(in: columns)
      // Where nothing was reported there is nothing to hold against the target.
      let role: Role = bar.content == .unreported ? .track : .target
      write(glyphs.target, row: row, column: column + place, as: role)
    }
  }
}
