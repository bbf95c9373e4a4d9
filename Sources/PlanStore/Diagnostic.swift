import Cells
import Phrases
import PlanModel

/// How much a fault matters.
package enum Severity: String, Sendable {
  /// Something in the plan cannot be understood: the folder opens read-only.
  case error
  /// Something is doubtful, but everything was understood.
  case warning
}

/// A place in a file of the plan.
package struct SourceLocation: Equatable, Sendable {
  /// Relative to the plan folder.
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in characters as people count them.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place where a file begins, for faults of the file as a whole.
  package static func start(of file: String) -> SourceLocation {
    SourceLocation(file: file, line: 1, column: 1)
  }
}

/// The line that a fault stands in, cut at both ends of what is wrong.
package struct Excerpt: Equatable, Sendable {
  package let before: String
  /// What is wrong; empty where something is missing.
  package let marked: String
  package let after: String
}

/// A fault, with its place.
package struct Diagnostic: Equatable, Sendable {
  package let severity: Severity
  package let location: SourceLocation
  package let fault: Fault
  /// Nil for faults of a file as a whole.
  package let excerpt: Excerpt?

  package init(
    _ fault: Fault, at location: SourceLocation, severity: Severity? = nil,
    excerpt: Excerpt? = nil
  ) {
    self.severity = severity ?? fault.severity
    self.location = location
    self.fault = fault
    self.excerpt = excerpt
  }
}

extension Diagnostic {
  /// The same fault, counted as `severity` if that is given.
  func with(severity: Severity?) -> Diagnostic {
    Diagnostic(fault, at: location, severity: severity ?? self.severity, excerpt: excerpt)
  }

  /// The fault in one line, without its place. What it quotes may be of any length: a longer
  /// message is cut.
  package func message(in language: Language) -> String {
    fault.message(in: language).neutralised.fitted(to: 400)
  }

  /// What to do, in one line, where the message does not say it.
  package func hint(in language: Language) -> String? { fault.hint(in: language)?.neutralised }

  /// The fault with its place, the line it stands in, a caret under it, and the way out.
  ///
  /// What stands in the file is neutralised; a long line is cut around the caret.
  package func rendered(in language: Language) -> String {
    let word: Phrase = severity == .error ? .Fault.error : .Fault.warning
    let place = "\(location.file.neutralised):\(location.line):\(location.column)"
    var lines = ["\(place): " + word.text(in: language, message(in: language))]
    let number = String(location.line)
    let margin = String(repeating: " ", count: number.count)
    if let excerpt {
      let (line, carets) = excerpt.drawn
      lines += ["\(number) | \(line)", "\(margin) | \(carets)"]
    }
    if let hint = hint(in: language) { lines.append("\(margin) = \(hint)") }
    return lines.joined(separator: "\n")
  }
}

extension Excerpt {
  /// How many columns of a line are shown.
  private static let width = 100

  /// The line in at most 100 columns, and the carets below it.
  fileprivate var drawn: (line: String, carets: String) {
    let mark = marked.neutralised.fitted(to: Excerpt.width / 2)
    let lead = Excerpt.cutInFront(before.neutralised, to: Excerpt.width * 3 / 5 - mark.columns)
    let rest = after.neutralised.fitted(to: Excerpt.width - lead.columns - mark.columns)
    let indent = String(repeating: " ", count: lead.columns)
    return (lead + mark + rest, indent + String(repeating: "^", count: max(1, mark.columns)))
  }

  private static func cutInFront(_ text: String, to limit: Int) -> String {
    text.columns > limit ? "…" + text.suffix(columns: limit - 1) : text
  }
}
