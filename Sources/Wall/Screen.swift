import Assessing
import Cells
import Phrases
import PlanModel

extension State {
  /// The whole screen as cells: a function of the state and nothing else.
  package func frame() -> Frame {
    var frame = Frame(size: size)
    let layout = layout
    guard layout.shape != .line else {
      frame.paste(lineFrame, row: 0, column: 0)
      return frame
    }
    frame.paste(header.frame(width: size.width), row: 0, column: 0)
    if let strip = layout.yearStrip, selection.view != .sources {
      frame.paste(yearStrip.frame(), row: strip.row, column: 0)
    }
    for pane in Pane.allCases { draw(pane, in: layout, on: &frame) }
    drawOverlay(on: &frame)
    frame.paste(footerFrame, row: layout.footer.row, column: 0)
    return frame
  }

  /// Too small for a pane: where we are, and the way out.
  private var lineFrame: Frame {
    var frame = Frame(size: Size(width: size.width, height: 1))
    let place = selection.horizon?.description ?? say(.allYears)
    let counts = "\(listing.tally.count(.good))/\(listing.tally.total)"
    let text = [place, counts, say(.tooSmall)].joined(separator: " ")
    frame.write(text.fitted(to: size.width), row: 0, column: 0)
    return frame
  }

  private var header: HeaderLine {
    HeaderLine(
      review: review, selection: selection, tally: listing.tally, language: language,
      glyphs: setting.glyphs, isReadOnly: !readOnlyReason.isEmpty,
      isLookingBack: isLookingBack,
      namesSector: layout.shape == .single)
  }

  var yearStrip: YearStrip {
    YearStrip(
      labels: listing.years.map { label(ofYear: $0.value) }, selected: scrolls.years.selected,
      width: size.width, glyphs: setting.glyphs)
  }

  private func label(ofYear year: Period?) -> String {
    guard let year else { return say(.allYears) }
    return year.isSpan ? "\(year.firstYear)/\(year.lastYear % 100)" : year.description
  }

  private func draw(_ pane: Pane, in layout: Layout, on frame: inout Frame) {
    guard let rect = layout.panes[pane], let content = layout.content(of: pane) else { return }
    if layout.isFramed {
      let frameOf = paneTitle(pane)
      frame.box(
        rect, title: frameOf.title, note: frameOf.note, footer: frameOf.footer,
        glyphs: setting.glyphs, isFocused: focus == pane && overlay == nil)
    }
    frame.paste(self.frame(of: pane, size: content.size), row: content.row, column: content.column)
  }

  private func frame(of pane: Pane, size: Size) -> Frame {
    switch pane {
    case .years: yearsPane.frame(size: size)
    case .sectors: sectorsPane.frame(size: size)
    case .items: itemsFrame(size: size)
    case .detail: detailFrame(scrolls.detail, size: size)
    }
  }

  private var yearsPane: GroupPane {
    GroupPane(
      lines: listing.years.map {
        GroupPane.Line(label: label(ofYear: $0.value), tally: $0.tally)
      }, scroll: scrolls.years, isFocused: focus == .years, glyphs: setting.glyphs)
  }

  private var sectorsPane: GroupPane {
    GroupPane(
      lines: listing.sectors.map { group in
        let name = group.value.map { review.plan.sectors[$0].name.text(in: language).neutralised }
        return GroupPane.Line(label: name ?? say(.allSectors), tally: group.tally)
      }, scroll: scrolls.sectors, isFocused: focus == .sectors, glyphs: setting.glyphs)
  }

  private func itemsFrame(size: Size) -> Frame {
    let isEmpty = listing.count == 0
    guard selection.view == .sources || !isEmpty else { return emptyFrame(size: size) }
    switch selection.view {
    case .wall:
      return ItemsPane(
        rows: listing.rows, look: listLook, review: review, showsPeriod: selection.horizon == nil
      ).frame(size: size)
    case .tasks:
      return TasksPane(
        rows: listing.rows, look: listLook, review: review, showsPeriod: selection.horizon == nil
      ).frame(size: size)
    case .board: return boardFrame(size: size)
    case .trend: return trendList.frame(size: size)
    case .changes: return changesPane?.frame(size: size) ?? Frame(size: size)
    case .history: return historyPane?.frame(size: size) ?? Frame(size: size)
    case .sources: return sourcesPane.frame(size: size)
    }
  }

  var listLook: ListLook {
    ListLook(
      scroll: scrolls.items, language: language, glyphs: setting.glyphs,
      isFocused: focus == .items, isMarked: isMarked(row:))
  }

  private func boardFrame(size: Size) -> Frame {
    guard let board = listing.board else { return emptyFrame(size: size) }
    return BoardPane(listing: board, look: listLook).frame(size: size)
  }

  /// An empty list says why it is empty and what to press.
  private func emptyFrame(size: Size) -> Frame {
    var frame = Frame(size: size)
    for (line, text) in emptiness.enumerated() {
      let fitted = text.neutralised.fitted(to: size.width - 2, ellipsis: setting.glyphs.ellipsis)
      frame.write(
        fitted, row: size.height / 3 + line, column: max(1, (size.width - fitted.columns) / 2),
        as: line == 0 ? .text : .dim)
    }
    return frame
  }

  /// Why there is nothing, and what to press.
  private var emptiness: [String] {
    guard selection.filterText.isEmpty else {
      return [say(.noMatch, selection.filterText), say(.noMatchWay)]
    }
    switch selection.view {
    case .history: return [say(.Sheet.emptyJournal)]
    case .changes: return difference == nil ? [] : [say(.Difference.nothing)]
    default: return [say(.noItems), say(.emptyWay)]
    }
  }

  private var sourcesPane: SourcesPane {
    SourcesPane(
      sources: review.plan.sources.rows, citations: citationCounts, scroll: scrolls.sources,
      language: language, glyphs: setting.glyphs)
  }

  private var citationCounts: [Int] {
    var counts = Array(repeating: 0, count: review.plan.sources.count)
    let plan = review.plan
    let cited =
      plan.targets.rows.map(\.citation) + plan.outcomes.map(\.citation)
      + plan.tasks.rows.map(\.citation)
    for citation in cited {
      if let source = citation.source { counts[Int(source.row)] += 1 }
    }
    return counts
  }
}
