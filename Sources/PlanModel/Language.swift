/// A language of the interface and of names in a plan.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"

  /// The other one, for the key that switches.
  package var other: Language { self == .chinese ? .english : .chinese }
}

/// A name in both languages. The English one may be empty.
package struct Name: Hashable, Sendable {
  package let chinese: String
  package let english: String

  package init(_ chinese: String, english: String = "") {
    self.chinese = chinese
    self.english = english
  }

  /// The name in `language`, or in the other one where this one is empty.
  package func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese.isEmpty ? english : chinese
    case .english: english.isEmpty ? chinese : english
    }
  }
}
