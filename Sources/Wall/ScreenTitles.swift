import Assessing
import Cells
import Phrases
import PlanModel

/// The titles in the panes' borders, the overlays, and the footer.
extension State {
  func paneTitle(_ pane: Pane) -> (title: String, note: String, footer: String) {
    switch pane {
    case .years: (head(.Noun.years), GroupPane.legend(setting.glyphs), "")
    case .sectors: (head(.Noun.sectors), GroupPane.legend(setting.glyphs), "")
    case .items: (itemsTitle, place, omittedColumns)
    case .detail where selection.view == .trend: (trendName, "", "")
    case .detail: (detail?.title ?? say(.detailTitle), "", "")
    }
  }

  private func head(_ phrase: Phrase) -> String { phrase.heading(in: language) }

  private var itemsTitle: String {
    if selection.view == .sources { return head(.Noun.sources) }
    if let board = listing.board { return title(of: board.board) }
    if selection.view == .trend { return trendTitle }
    if selection.view == .history { return historyTitle }
    if selection.view == .changes { return changesTitle }
    let sector = selection.sector.map {
      review.plan.sectors[$0].name.text(in: language).neutralised
    }
    let tally = listing.tally
    let counts =
      selection.view == .tasks ? say(.taskCount, String(tally.tasks)) : targetCounts(tally)
    let dot = " \(setting.glyphs.dot) "
    let filter = selection.filterText.isEmpty ? "" : dot + "/" + selection.filterText.neutralised
    return (sector ?? say(.allSectors)) + dot + counts + filter
  }

  /// The year of the board, the sector and filter in focus, and what places are compared with.
  private func title(of board: Board) -> String {
    let sector = selection.sector.map {
      review.plan.sectors[$0].name.text(in: language).neutralised
    }
    let filter = selection.filterText.isEmpty ? nil : "/" + selection.filterText.neutralised
    let name = say(.Board.shortTitle, board.horizon.text(in: language))
    return [name, sector, filter, board.comparison(in: language)].compactMap(\.self)
      .joined(separator: " \(setting.glyphs.dot) ")
  }

  private func targetCounts(_ tally: Tally) -> String {
    let counts: [(Phrase, Int)] = [
      (.targetCount, tally.targets), (.outcomeCount, tally.outcomes),
      (.taskCount, listing.servingTasks),
    ]
    let known = counts.filter { $0.1 > 0 }
    return (known.isEmpty ? [counts[0]] : known).map { say($0.0, String($0.1)) }
      .listed(in: language)
  }

  /// `3/26`, and how many are marked.
  private var place: String {
    let scroll = selection.view == .sources ? scrolls.sources : scrolls.items
    if let board = listing.board {
      let place = board.place(of: scrolls.items.selected)
      return marks.isEmpty ? place : say(.marked, String(marks.count)) + "  " + place
    }
    let place = "\(min(scroll.count, scroll.selected + 1))/\(scroll.count)"
    return marks.isEmpty ? place : say(.marked, String(marks.count)) + "  " + place
  }

  /// A sign for the columns that had no room.
  private var omittedColumns: String {
    guard let content = layout.content(of: .items) else { return "" }
    let isEnglish = language == .english
    let omitted: Int
    switch selection.view {
    case .wall: omitted = ItemColumns(width: content.width, isEnglish: isEnglish).omitted
    case .tasks: omitted = TaskColumns(width: content.width, isEnglish: isEnglish).omitted
    case .board: omitted = BoardColumns(width: content.width, isEnglish: isEnglish).omitted
    case .trend, .sources, .history, .changes: omitted = 0
    }
    return omitted == 0 ? "" : say(.omittedColumns, String(omitted))
  }

  /// The room for an overlay: nearly the whole screen.
  var overlayRect: Rect {
    let margin = size.width >= 100 ? size.width / 10 : 0
    return Rect(row: 1, column: margin, width: size.width - 2 * margin, height: size.height - 2)
  }

  func detailFrame(_ scroll: Scroll, size: Size) -> Frame {
    if let trend {
      var frame = Frame(size: size)
      frame.paste(trend.rows(scroll.visible), row: 0, column: 0)
      if focus == .detail { frame.cursor = Position(row: 0, column: 0) }
      return frame
    }
    guard let detail else { return Frame(size: size) }
    return DetailPane(detail: detail, scroll: scroll, isFocused: focus == .detail)
      .frame(size: size)
  }

  func drawOverlay(on frame: inout Frame) {
    switch overlay {
    case .help(let list):
      let pane = HelpPane(list: list, language: language, glyphs: setting.glyphs)
      cover(overlayRect, title: head(.help), note: say(.helpNote), on: &frame) {
        pane.frame(size: $0)
      }
    case .detail(let scroll):
      cover(overlayRect, title: detail?.title ?? "", note: sourceNote, on: &frame) {
        detailFrame(scroll, size: $0)
      }
    case .why(let scroll):
      cover(overlayRect, title: explanation?.title ?? "", note: sourceNote, on: &frame) {
        explanationFrame(scroll, size: $0)
      }
    case .document(let document, let scroll):
      let pane = DocumentPane(document: document, scroll: scroll, glyphs: setting.glyphs)
      cover(overlayRect, title: documentTitle(document), note: say(.backNote), on: &frame) {
        pane.frame(size: $0)
      }
    case .form(let form): draw(form, on: &frame)
    case .sortMenu: draw(sortMenu, head(.sort), on: &frame)
    case .copyMenu: draw(copyMenu, head(.Copying.copy), on: &frame)
    case .filter, nil: break
    }
  }

  private func documentTitle(_ document: Document) -> String {
    let source = review.plan.sources[document.source]
    let title = "\(source.id) \(source.title)".neutralised
    return document.isAsCited == false ? say(.labelled, say(.notAsCited), title) : title
  }

  private func draw(_ form: Form, on frame: inout Frame) {
    let pane = FormPane(form: form, language: language, glyphs: setting.glyphs)
    let width = min(76, size.width)
    let height = min(pane.height + 2, size.height - 2)
    let rect = Rect(
      row: max(1, (size.height - height) / 2), column: (size.width - width) / 2, width: width,
      height: height)
    cover(rect, title: form.title, note: "", on: &frame) { pane.frame(size: $0) }
  }

  private var sortMenu: [(keys: String, label: String)] {
    SortChoice.all.map { choice in
      (choice.letters.map { String(Character($0)) }.joined(separator: " "), say(choice.label))
    }
  }

  private var copyMenu: [(keys: String, label: String)] {
    CopyForm.allCases.map { (String(Character($0.key)), say($0.label)) }
  }

  /// A menu of keys in the lower right corner.
  private func draw(
    _ lines: [(keys: String, label: String)], _ title: String, on frame: inout Frame
  ) {
    let width = min(size.width, (lines.map(\.label.columns).max() ?? 0) + 12)
    let height = min(lines.count + 2, size.height - 2)
    let rect = Rect(
      row: max(1, size.height - 2 - height), column: max(0, size.width - width - 1), width: width,
      height: height)
    cover(rect, title: title, note: "", on: &frame) { size in
      var menu = Frame(size: size)
      for (row, line) in lines.enumerated() {
        menu.write(line.0, row: row, column: 1, as: .key)
        menu.write(line.1, row: row, column: 6)
      }
      return menu
    }
  }

  /// What a window about the selected row can be left for: a group has no source of its own.
  private var sourceNote: String { say(selectedItem == nil ? .backNote : .detailNote) }

  /// Puts a framed part over everything.
  private func cover(
    _ rect: Rect, title: String, note: String, on frame: inout Frame, _ draw: (Size) -> Frame
  ) {
    frame.paste(Frame(size: rect.size), row: rect.row, column: rect.column)
    frame.box(rect, title: title, note: note, glyphs: setting.glyphs, isFocused: true)
    let inner = Size(width: rect.width - 2, height: rect.height - 2)
    frame.paste(draw(inner), row: rect.row + 1, column: rect.column + 1)
  }
}
