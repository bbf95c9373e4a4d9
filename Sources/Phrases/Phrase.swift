import PlanModel

/// Words shown to a person, in both languages. All of them stand in this module's tables.
///
/// `{}` takes the next argument; `{s}` is a plural `s` unless the argument before it is `1`.
package struct Phrase: Sendable {
  private let chinese: StaticString
  private let english: StaticString

  package init(zh chinese: StaticString, en english: StaticString) {
    self.chinese = chinese
    self.english = english
  }

  /// The words in `language`, with `arguments` in their places, in order.
  package func text(in language: Language, _ arguments: String...) -> String {
    text(in: language, arguments)
  }

  /// The words in `language`, with `arguments` in their places, in order.
  package func text(in language: Language, _ arguments: [String]) -> String {
    let pattern = language == .chinese ? chinese : english
    return arguments.isEmpty
      ? pattern.description : fill(pattern.description, with: arguments[...])
  }

  private func fill(_ pattern: String, with arguments: ArraySlice<String>) -> String {
    var (text, rest, last) = ("", pattern[...], "")
    var arguments = arguments
    while let brace = rest.firstIndex(of: "{"), let end = rest[brace...].firstIndex(of: "}") {
      text.append(contentsOf: rest[..<brace])
      if rest[brace...end] == "{s}" {
        text += last == "1" ? "" : "s"
      } else {
        last = arguments.popFirst() ?? ""
        text += last
      }
      rest = rest[rest.index(after: end)...]
    }
    text.append(contentsOf: rest)
    return text
  }
}
