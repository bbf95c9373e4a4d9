import Assessing
import Cells
import Phrases

extension Tone {
  /// The role of everything that has this tone.
  var role: Role {
    switch self {
    case .good: .good
    case .warning: .warning
    case .bad: .bad
    case .waiting: .waiting
    case .none: .dim
    }
  }

  /// The sign that says the same as the colour.
  func mark(_ glyphs: Glyphs) -> String {
    switch self {
    case .good: glyphs.check
    case .warning: "~"
    case .bad: "!"
    case .waiting: glyphs.dot
    case .none: glyphs.circle
    }
  }
}

extension Glyphs {
  /// Text with only the signs that this tier may show.
  func set(_ text: String) -> String { tier == .full ? text : text.inASCIISigns }
}
