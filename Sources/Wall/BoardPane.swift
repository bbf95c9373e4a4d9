import Assessing
import Cells
import Phrases
import PlanModel

/// The red and black board, its rule in the last row.
struct BoardPane {
  let listing: BoardListing
  let look: ListLook

  private var language: Language { look.language }
  private var glyphs: Glyphs { look.glyphs }
  private var board: Board { listing.board }

  /// The rows beside the list: the headings, and the rule where there is room for it.
  static func otherRows(_ size: Size) -> Int { 1 + ruleRows(size) }

  /// One row, or two in a narrow pane.
  private static func ruleRows(_ size: Size) -> Int {
    if size.height < 8 { return 0 }
    return size.width < 100 ? 2 : 1
  }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let columns = BoardColumns(width: size.width, isEnglish: look.isEnglish)
    drawRolledTitle(columns, on: &frame)
    for (line, row) in look.lines(height: size.height - BoardPane.ruleRows(size)) {
      draw(row, at: line, columns, on: &frame)
    }
    look.placeCursor(on: &frame)
    drawRule(on: &frame)
    return frame
  }

  private func drawRule(on frame: inout Frame) {
    let count = BoardPane.ruleRows(frame.size)
    let rules = board.shortRules(in: language).map(glyphs.set)
    let lines = count > 1 ? rules : [rules.joined(separator: Phrase.semicolon.text(in: language))]
    for (place, line) in lines.prefix(count).enumerated() {
      let fitted = line.fitted(to: frame.size.width - 2, ellipsis: glyphs.ellipsis)
      frame.write(fitted, row: frame.size.height - count + place, column: 1, as: .dim)
    }
  }

  /// The title of a section whose own has rolled out of sight.
  private func drawRolledTitle(_ columns: BoardColumns, on frame: inout Frame) {
    guard let top = look.scroll.visible.first, listing.rows[top].isLine else { return }
    let kind = listing.section(of: top)
    drawTitle(of: kind, listing.count(of: kind), at: 0, columns, on: &frame)
  }

  private func draw(_ row: Int, at line: Int, _ columns: BoardColumns, on frame: inout Frame) {
    switch listing.rows[row] {
    case .gap: return
    case .title(let kind, let count): drawTitle(of: kind, count, at: line, columns, on: &frame)
    case .entry(let entry, let kind):
      let text = BoardLine(entry, in: kind, of: board.review, language)
      draw(text, bar: bar(of: entry, in: kind), row, at: line, columns, on: &frame)
    case .group(let group):
      let text = BoardLine(group, of: board.review, language)
      draw(text, bar: bar(of: group), row, at: line, columns, on: &frame)
    case .account(let account):
      let text = BoardLine(account, of: board.review.plan, language)
      draw(text, bar: BulletBar(.blank), row, at: line, columns, on: &frame)
    }
  }

  /// A section's title with the number of its lines, and what stands in its columns; the third
  /// list says why, too.
  private func drawTitle(
    of kind: BoardSection.Kind, _ count: Int, at line: Int, _ columns: BoardColumns,
    on frame: inout Frame
  ) {
    let end = frame.write(board.title(of: kind, in: language), row: line, column: 1, as: .strong)
    let number = count == 0 ? Phrase.Board.nothing.text(in: language) : String(count)
    let reasons = kind == .third && count > 0 ? "  " + board.reasons(in: language) : ""
    let heads = count == 0 ? [] : drawHeads(of: kind, at: line, columns, after: end, on: &frame)
    let room = max(0, (heads.min() ?? frame.size.width) - end - 4)
    let text = (number + reasons).fitted(to: room, ellipsis: glyphs.ellipsis)
    frame.write(text, row: line, column: end + 2, as: .dim)
  }

  /// Draws the headings behind the name for which the title leaves room, and returns the columns
  /// that they begin at.
  private func drawHeads(
    of kind: BoardSection.Kind, at line: Int, _ columns: BoardColumns, after end: Int,
    on frame: inout Frame
  ) -> [Int] {
    let heads = board.heads(of: kind).map { $0?.heading(in: language) ?? "" }
    var starts: [Int] = []
    for (head, column) in zip(heads, BoardColumns.Column.behindName) where !head.isEmpty {
      guard let range = columns[column], range.lowerBound > end + 4 else { continue }
      let isNumber = column == .first || column == .second
      let start = isNumber ? range.upperBound - head.columns : range.lowerBound
      starts.append(start)
      if isNumber {
        look.putRight(head, line, range, .heading, on: &frame)
      } else {
        look.put(head, line, range, .heading, on: &frame)
      }
    }
    return starts
  }

  private func bar(of entry: BoardEntry, in kind: BoardSection.Kind) -> BulletBar {
    guard kind.hasRanks, kind != .listed, let target = board.review.target(of: entry.item) else {
      return BulletBar(.blank)
    }
    return BulletBar(entry.assessment, of: target)
  }

  private func bar(of group: BoardGroup) -> BulletBar {
    guard group.rank != nil, let score = group.composite.score else {
      return BulletBar(.unreported)
    }
    return BulletBar(.reached(thousandths: score.thousandths, role: .text))
  }
}

extension BoardPane {
  private func draw(
    _ text: BoardLine, bar: BulletBar, _ row: Int, at line: Int, _ columns: BoardColumns,
    on frame: inout Frame
  ) {
    look.putRight(text.rank.map { String($0) } ?? "", line, columns[.rank], .strong, on: &frame)
    let movement = text.movement.text(in: language, up: glyphs.arrowUp, down: glyphs.arrowDown)
    look.put(movement, line, columns[.movement], text.movement.role, on: &frame)
    let name = text.name.cutInMiddle(to: columns.name.count - 1, ellipsis: glyphs.ellipsis)
    frame.write(name, row: line, column: columns.name.lowerBound + 1, as: .text)
    if let range = columns[.bar] {
      frame.draw(
        bar, row: line, column: range.lowerBound + 1, columns: range.count - 1, glyphs: glyphs.bar)
    }
    look.putRight(glyphs.set(text.first), line, columns[.first], .text, on: &frame)
    let room = (columns[.second]?.count ?? 0) - 1
    let second = glyphs.set(text.second).columns > room ? text.shortSecond : text.second
    look.putRight(
      glyphs.set(second.isEmpty ? text.second : second), line, columns[.second], .dim, on: &frame)
    look.put(text.word, line, columns[.word], text.tone?.role ?? .text, on: &frame)
    look.put(text.tail, line, columns[.tail], .dim, on: &frame)
    look.drawMargin(of: row, text.tone, at: line, on: &frame)
  }
}

extension BoardMovement {
  fileprivate var role: Role {
    switch self {
    case .by(let ranks): ranks > 0 ? .good : ranks < 0 ? .warning : .dim
    case .new, .unknown: .dim
    }
  }
}
