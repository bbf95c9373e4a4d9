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
    case .detail(let scroll): return handle(key, inDetail: scroll)
    case .why(let scroll): return handle(key, inExplanation: scroll)
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

  private mutating func handle(_ key: Key, inDetail scroll: Scroll) -> [Effect] {
    guard let command = Binding.command(for: key) else { return [] }
    var scroll = scroll
    switch command {
    case .back, .left: overlay = nil
    case .open, .document: return openDocument()
    case .down, .up, .pageDown, .pageUp, .first, .last:
      scroll.scroll(command)
      overlay = .detail(scroll)
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
