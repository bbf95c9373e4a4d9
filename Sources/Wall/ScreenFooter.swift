import Cells
import Phrases
import PlanModel

/// The last row: hints, a message, or the filter being typed.
extension State {
  /// The footer; while a filter is typed, the cursor stands in it.
  var footerFrame: Frame {
    if case .filter(let editor, _) = overlay { return filterFrame(editor) }
    return notice.map { footer.frame(of: $0) } ?? footer.frame()
  }

  private func filterFrame(_ editor: LineEditor) -> Frame {
    var frame = Frame(size: Size(width: size.width, height: 1))
    let start = frame.write("/", row: 0, column: 0, as: .accent)
    let count = say(.matchCount, String(listing.matchCount))
    let room = size.width - count.columns - 3
    let text = editor.text.neutralised
    frame.write(text.suffix(columns: room - 1), row: 0, column: start, as: .text)
    let problem = notice?.isFailure == true ? "! " + (notice?.text ?? "") : count
    let shown = problem.fitted(
      to: max(count.columns, size.width - text.columns - 4), ellipsis: setting.glyphs.ellipsis)
    frame.write(
      shown, row: 0, column: size.width - shown.columns - 1,
      as: notice?.isFailure == true ? .error : .dim)
    frame.cursor = Position(row: 0, column: min(start + editor.caretColumns, size.width - 1))
    frame.showsCursor = true
    return frame
  }

  var footer: FooterLine {
    FooterLine(
      commands: hintedCommands, hasHelp: hasHelp, width: size.width, language: language,
      glyphs: setting.glyphs)
  }

  private var hasHelp: Bool {
    switch overlay {
    case .help, .form, .sortMenu, .copyMenu, .document: false
    case .detail, .why, .filter, nil: true
    }
  }

  /// What is likely to be wanted here, the likeliest first.
  private var hintedCommands: [Command] {
    switch overlay {
    case .help, .form, .sortMenu, .copyMenu: return [.back]
    case .document: return [.back, .down, .pageDown]
    case .detail: return [.document, .why, .back, .down]
    case .why: return (selectedItem == nil ? [] : [.document]) + [.back, .down, .pageDown]
    case .filter, nil: break
    }
    if selection.view == .sources { return [.open, .wallView, .tasksView, .export, .quit] }
    if selection.view == .history {
      return [.open, .undo, .redo, .why, .filter, .wallView, .tasksView, .boardView, .quit]
    }
    if selection.view == .changes {
      return [.open, .why, .document, .filter, .wallView, .tasksView, .boardView, .quit]
    }
    if selection.view == .board, focus == .items {
      return [
        .open, .boardView, .supervise, .filter, .nextYear, .export, .wallView, .tasksView, .quit,
      ]
    }
    let change: [Command] =
      switch selection.view {
      case .tasks: [.complete, .reopen]
      case .trend: [.record, .schedule]
      default: [.record]
      }
    switch focus {
    case .years, .sectors: return [.open, .nextPane, .filter, .nextYear, .tasksView, .quit]
    case .detail: return [.document, .why, .back] + change + [.quit]
    case .items:
      return [.open, .why] + change
        + [
          .filter, .sort, .nextYear, .mark, .undo, .export, .wallView, .tasksView, .boardView,
          .trendView,
          .sourcesView, .historyView, .quit,
        ]
    }
  }

  /// The command behind a cell of the footer.
  func footerCommand(at position: Position) -> Command? {
    guard layout.footer.contains(position), notice == nil else { return nil }
    return footer.hints.first { $0.columns.contains(position.column) }?.command
  }
}
