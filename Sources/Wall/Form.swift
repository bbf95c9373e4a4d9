import Cells
import Phrases
import PlanModel

/// A few lines asked of a person before something is done.
package struct Form: Equatable, Sendable {
  package let purpose: Purpose
  package let title: String
  package internal(set) var fields: [Field]
  package internal(set) var focus = 0
  /// What is wrong with what was typed; empty while nothing is.
  package internal(set) var problem = ""

  /// What the answers are for.
  package enum Purpose: Equatable, Sendable {
    case complete([Index<PlanTask>])
    case reopen([Index<PlanTask>])
    case record(String)
    case note([String])
    case schedule(Index<Target>)
    case supervise([String])
    case release([String])
    case lookBack
    case export
  }

  package struct Field: Equatable, Sendable {
    package let name: Name
    package let label: Phrase
    package var editor: LineEditor
    /// Fixed answers to choose from with Left and Right; empty for free text.
    package let choices: [String]

    package enum Name: Sendable {
      case day, evidence, note, value, period, quality, source, format, path, scope
      case way, length, values
    }

    init(_ name: Name, _ label: Phrase, _ text: String = "", choices: [String] = []) {
      self.name = name
      self.label = label
      self.editor = LineEditor(text)
      self.choices = choices
    }
  }

  init(_ purpose: Purpose, title: String, fields: [Field]) {
    self.purpose = purpose
    self.title = title
    self.fields = fields
  }

  /// What was typed into a field, without blanks at its ends.
  func answer(_ name: Field.Name) -> String {
    fields.first { $0.name == name }?.editor.text.trimmed ?? ""
  }

  /// What a key did to the form.
  enum Step { case editing, submitted, cancelled }

  mutating func handle(_ key: Key) -> Step {
    problem = ""
    switch key {
    case .escape: return .cancelled
    case .enter where focus == fields.count - 1: return .submitted
    case .enter, .tab, .down: focus = (focus + 1) % fields.count
    case .backTab, .up: focus = (focus + fields.count - 1) % fields.count
    case .left where !fields[focus].choices.isEmpty: fields[focus].choose(by: -1)
    case .right where !fields[focus].choices.isEmpty: fields[focus].choose(by: 1)
    case .character(" ") where !fields[focus].choices.isEmpty: fields[focus].choose(by: 1)
    default:
      if fields[focus].choices.isEmpty { _ = fields[focus].editor.handle(key) }
    }
    return .editing
  }

  mutating func paste(_ text: String) {
    if fields[focus].choices.isEmpty { fields[focus].editor.paste(text) }
  }
}

extension Form.Field {
  package static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.editor == right.editor && left.choices == right.choices
  }

  fileprivate mutating func choose(by step: Int) {
    let place = choices.firstIndex(of: editor.text) ?? 0
    editor = LineEditor(choices[(place + step + choices.count) % choices.count])
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
