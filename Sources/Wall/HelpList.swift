import Cells
import Phrases
import PlanModel

/// The bindings that help lists: filtered by what is typed, one of them selected.
struct HelpList: Equatable, Sendable {
  private(set) var editor = LineEditor()
  private(set) var scroll = Scroll()

  /// The bindings whose keys or words hold what was typed, in order.
  func bindings(in language: Language) -> [Binding] {
    let wanted = editor.text.trimmed.lowercased()
    guard !wanted.isEmpty else { return Binding.all }
    return Binding.all.filter { binding in
      let words = [binding.label.text(in: language), binding.explanation.text(in: language)]
      return (words + binding.keys.map(\.description) + [binding.command.rawValue])
        .contains { $0.lowercased().contains(wanted) }
    }
  }

  /// What a key did to help.
  enum Step: Equatable {
    case reading, closed
    case chosen(Command)
  }

  mutating func handle(_ key: Key, in language: Language) -> Step {
    switch key {
    case .escape,
      .character("?") where editor.text.isEmpty:
      return .closed
    case .enter:
      let listed = bindings(in: language)
      guard listed.indices.contains(scroll.selected) else { return .reading }
      return .chosen(listed[scroll.selected].command)
    case .down, .control("n"): scroll.move(by: 1)
    case .up, .control("p"): scroll.move(by: -1)
    case .pageDown: scroll.page(by: 1)
    case .pageUp: scroll.page(by: -1)
    default: if editor.handle(key) { scroll.select(0) }
    }
    return .reading
  }

  mutating func paste(_ text: String) { editor.paste(text) }

  mutating func roll(by rows: Int) { scroll.roll(by: rows) }

  mutating func fit(height: Int, in language: Language) {
    scroll.fit(count: bindings(in: language).count, height: height)
  }
}
