import Assessing
import Cells
import Phrases
import PlanModel

extension State {
  /// The next state after `event`, and what has to happen outside of it. Touches nothing else.
  package mutating func handle(_ event: Event) -> [Effect] {
    let effects = answer(event)
    settle()
    return effects
  }

  private mutating func answer(_ event: Event) -> [Effect] {
    switch event {
    case .input(let input): return handle(input)
    case .saved(let entries):
      take(entries)
      return selection.view == .changes ? [.compare] : []
    case .reloaded(let fresh, let tablesChanged):
      takeOver(fresh, tablesChanged: tablesChanged)
      return selection.view == .changes ? [.compare] : []
    case .compared(let difference): take(difference)
    case .locked(let reason):
      readOnlyReason = reason
      notice = Notice(say(.readOnly, reason), isFailure: true)
    case .copied(let count): notice = Notice(say(.Copying.sent, String(count)))
    case .failed(let message): notice = Notice(message, isFailure: true)
    case .opened(let document): show(document)
    case .exported(let path): notice = Notice(done: say(.exported, path))
    case .switched(let name, let title):
      theme = name
      notice = Notice(say(.labelled, say(.theme), title))
    }
    return []
  }

  private mutating func handle(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): return handle(key)
    case .paste(let text): paste(text)
    case .click(let position): return click(position)
    case .wheel(let wheel, let position): roll(wheel, at: position)
    case .resize(let size): self.size = size
    case .resumed: return [.redraw]
    case .timeout: break
    case .closed: return [.quit]
    }
    return []
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    notice = nil
    if overlay != nil { return handleInOverlay(key) }
    guard let command = Binding.command(for: key) else {
      if key == .control("c") { return [.quit] }
      notice = Notice(say(.unknownKey, key.description))
      return []
    }
    return perform(command)
  }

  /// Does what a person asked for.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .down, .up, .pageDown, .pageUp, .first, .last: move(command)
    case .left, .right, .nextPane, .previousPane: changePane(command)
    case .open: return open()
    case .back: goBack()
    case .document: return openDocument()
    case .why: explain()
    case .lookBack: startLookingBack()
    case .wallView: show(.wall)
    case .tasksView: show(.tasks)
    case .boardView: showBoard()
    case .trendView: show(.trend)
    case .sourcesView: show(.sources)
    case .historyView: show(.history)
    case .changesView: return showChanges()
    case .previousYear: changeYear(by: -1)
    case .nextYear: changeYear(by: 1)
    case .nextHit: goToHit(by: 1)
    case .previousHit: goToHit(by: -1)
    case .filter: startFilter()
    case .sort: startSort()
    case .fold: fold()
    case .foldAll: foldAll()
    case .mark, .markRange, .invertMarks: changeMarks(command)
    case .complete, .reopen, .record, .schedule, .note, .supervise, .export: startForm(command)
    case .copy: startCopying()
    case .undo, .redo:
      return selection.view == .history ? stepInHistory(command) : step(command)
    case .theme: return nextTheme()
    case .language: language = language.other
    case .mouse: return [.toggleMouse]
    case .redraw: return [.redraw]
    case .help: overlay = .help(HelpList())
    case .quit: return [.quit]
    }
    return []
  }

  private func nextTheme() -> [Effect] {
    let themes = setting.themes
    guard !themes.isEmpty else { return [] }
    let place = themes.firstIndex(of: theme).map { ($0 + 1) % themes.count } ?? 0
    return [.use(theme: themes[place])]
  }

  private mutating func show(_ document: Document) {
    var scroll = Scroll()
    scroll.fit(count: document.lines.count, height: max(1, size.height - 4))
    if let line = document.line {
      scroll.select(line - 1 + scroll.height / 2)
      scroll.select(line - 1)
    }
    overlay = .document(document, scroll)
  }

  /// Words in the language of the wall.
  func say(_ phrase: Phrase, _ arguments: String...) -> String {
    phrase.text(in: language, arguments)
  }

  /// Fits all lists to what they hold and to the size of their panes: the selection stays in
  /// sight whatever happened.
  mutating func settle() {
    let layout = layout
    func height(_ pane: Pane) -> Int { layout.content(of: pane)?.height ?? 1 }
    scrolls.years.fit(count: listing.years.count, height: height(.years))
    scrolls.sectors.fit(count: listing.sectors.count, height: height(.sectors))
    let others = layout.content(of: .items).map { BoardPane.otherRows($0.size) } ?? 1
    scrolls.items.fit(
      count: listing.count, height: height(.items) - (listing.board == nil ? 1 : others))
    settleBoard()
    scrolls.sources.fit(count: review.plan.sources.count, height: height(.items) - 1)
    scrolls.years.select(yearRow)
    scrolls.sectors.select(sectorRow)
    let isTrend = selection.view == .trend
    detail = isTrend ? nil : detailWidth(layout).flatMap(wrappedDetail)
    trend = isTrend ? layout.content(of: .detail).flatMap(trendFrame(in:)) : nil
    settleExplanation()
    settleOverlay()
  }

  /// The columns that the detail is shown in; nil where nothing shows it.
  private func detailWidth(_ layout: Layout) -> Int? {
    if let pane = layout.content(of: .detail) { return pane.width }
    if case .detail = overlay { return overlayRect.width - 2 }
    return nil
  }

  private func wrappedDetail(width: Int) -> WrappedDetail? {
    let text =
      selectedEntryText ?? selectedChangeText
      ?? selectedItem.map { DetailText($0, in: review, language, setting.glyphs) }
      ?? selectedGroup.map { DetailText($0, in: review, language, setting.glyphs) }
    return text.map { WrappedDetail($0, width: width, setting.glyphs) }
  }

  /// The entry in focus in the history; nil where an overlay tells of its item.
  private var selectedEntryText: DetailText? {
    if case .detail = overlay { return nil }
    guard let history = listing.history, let entry = selectedEntry else { return nil }
    return DetailText(entry, of: history, in: review, language, setting.glyphs)
  }

  private mutating func settleOverlay() {
    let height = max(1, size.height - 4)
    switch overlay {
    case .help(var list):
      list.fit(height: height - 2, in: language)
      overlay = .help(list)
    case .document(let document, var scroll):
      scroll.fit(count: document.lines.count, height: height)
      overlay = .document(document, scroll)
    case .detail(var scroll):
      scroll.fit(count: detail?.height ?? 0, height: height)
      overlay = .detail(scroll)
    case .why(var scroll):
      scroll.fit(count: explanation?.height ?? 0, height: height)
      overlay = .why(scroll)
    default: break
    }
    if let pane = layout.content(of: .detail) {
      let rows = trend?.size.height ?? detail?.height ?? 0
      scrolls.detail.fit(count: rows, height: pane.height)
    }
  }

  private var yearRow: Int {
    listing.years.firstIndex { $0.value == selection.horizon } ?? 0
  }

  private var sectorRow: Int {
    listing.sectors.firstIndex { $0.value == selection.sector } ?? 0
  }
}
