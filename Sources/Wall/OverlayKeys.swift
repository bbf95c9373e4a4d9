import Cells
import Phrases

/// Keys while something lies over the panes.
extension State {
  mutating func handleInOverlay(_ key: Key) -> [Effect] {
    switch overlay {
    case .filter(let editor, let before): type(key, into: editor, before: before)
    case .form(let form): return handle(key, in: form)
    case .sortMenu: sort(by: key)
    case .copyMenu: return copy(by: key)
    case .help(let list): return handle(key, in: list)
    case .detail(let scroll): return handle(key, in: scroll, of: Overlay.detail)
    case .why(let scroll): return handle(key, in: scroll, of: Overlay.why, closedBy: .why)
    case .document(let document, let scroll): handle(key, in: document, scroll)
    case nil: break
    }
    return []
  }

  private mutating func handle(_ key: Key, in list: HelpList) -> [Effect] {
    var list = list
    switch list.handle(key, in: language) {
    case .closed: overlay = nil
    case .reading: overlay = .help(list)
    case .chosen(let command):
      overlay = nil
      return command == .help ? [] : perform(command)
    }
    return []
  }

  /// A text about the selected item, which any other command closes as well.
  private mutating func handle(
    _ key: Key, in scroll: Scroll, of text: (Scroll) -> Overlay, closedBy closer: Command? = nil
  ) -> [Effect] {
    guard let command = Binding.command(for: key) else { return [] }
    var scroll = scroll
    switch command {
    case .back, .left, closer: overlay = nil
    case .open, .document: return openDocument()
    case .down, .up, .pageDown, .pageUp, .first, .last:
      scroll.scroll(command)
      overlay = text(scroll)
    case .language, .theme, .redraw, .quit, .mouse: return perform(command)
    default:
      overlay = nil
      return perform(command)
    }
    return []
  }

  private mutating func handle(_ key: Key, in document: Document, _ scroll: Scroll) {
    guard let command = Binding.command(for: key) else { return }
    var scroll = scroll
    switch command {
    case .back, .quit, .left, .document: overlay = nil
    case .open: scroll.select((document.line ?? 1) - 1)
    default: scroll.move(command)
    }
    if overlay != nil { overlay = .document(document, scroll) }
  }

  /// Pasted text goes where text is typed, and nowhere else.
  mutating func paste(_ text: String) {
    switch overlay {
    case .filter(var editor, let before):
      editor.paste(text)
      change(filter: editor, before: before)
    case .form(var form):
      form.paste(text)
      overlay = .form(form)
    case .help(var list):
      list.paste(text)
      overlay = .help(list)
    default: notice = Notice(say(.pasteIgnored))
    }
  }
}
