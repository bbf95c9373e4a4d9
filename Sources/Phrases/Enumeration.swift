import PlanModel

extension Sequence<String> {
  /// The words in one line, parted as the language parts them: `a、b` in Chinese, `a, b` in
  /// English.
  package func listed(in language: Language) -> String {
    joined(separator: language == .chinese ? "、" : ", ")
  }
}

extension String {
  /// The sentence, and behind it the question whether `word` was meant; nil = as it is.
  package func suggesting(_ word: String?, in language: Language) -> String {
    word.map { self + Phrase.didYouMean.text(in: language, $0) } ?? self
  }
}

extension Phrase {
  fileprivate static let didYouMean = Phrase(zh: "；是不是“{}”？", en: "; did you mean '{}'?")
}
