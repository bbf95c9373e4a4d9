import Assessing
import Phrases
import PlanModel

/// Reads the terms of a filter, and notes what it cannot understand.
struct FilterReader {
  /// All of the groups must hold; of a group, one term.
  private(set) var groups: [[FilterTerm]] = []
  private(set) var problems: [FilterProblem] = []

  init(_ text: String) {
    let (tokens, openQuote) = FilterToken.tokens(of: text)
    if let openQuote {
      problems.append(FilterProblem(.openQuote, at: openQuote..<openQuote + 1))
    }
    var isAlternative = false
    for token in tokens {
      if token.isSign("|") {
        isAlternative = !groups.isEmpty
        continue
      }
      guard let term = term(of: token) else { continue }
      if isAlternative { groups[groups.count - 1].append(term) } else { groups.append([term]) }
      isAlternative = false
    }
  }

  private mutating func term(of token: FilterToken) -> FilterTerm? {
    var token = token
    let isNegated = token.dropSign("!")
    let parts = token.split(at: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].isName else {
      return token.pattern.map { FilterTerm(test: .word($0), isNegated: isNegated) }
    }
    guard let field = FilterField(name: parts[0].text) else {
      let names = FilterField.allCases.map(\.rawValue)
      let suggestion = Suggestion.nearest(to: parts[0].text, among: names)
      note(.unknownField(parts[0].text), at: parts[0], suggestion: suggestion)
      return nil
    }
    guard parts[1].letters.contains(where: { !$0.isSign(",") }) else {
      note(.noValue(field), at: token)
      return nil
    }
    return test(of: field, parts[1]).map { FilterTerm(test: $0, isNegated: isNegated) }
  }

  /// Nil where none of the alternatives can be understood.
  private mutating func test(of field: FilterField, _ values: FilterToken) -> FilterTerm.Test? {
    let values = values.split(at: ",").filter { !$0.letters.isEmpty }
    return switch field {
    case .sector, .region, .owner, .indicator, .source, .id:
      alternatives(values) { $0.pattern }.map { .text(field, $0) }
    case .year: alternatives(values) { years($0) }.map { .years($0) }
    case .progress: alternatives(values) { amounts($0) }.map { .progress($0) }
    case .gap: alternatives(values) { amounts($0) }.map { .gap($0) }
    case .kind: alternatives(values) { word($0, of: field) }.map { .kinds($0) }
    case .nature: alternatives(values) { word($0, of: field) }.map { .natures($0) }
    case .goal: alternatives(values) { word($0, of: field) }.map { .goals($0) }
    case .status: alternatives(values) { word($0, of: field) }.map { .statuses($0) }
    case .flag: alternatives(values) { word($0, of: field) }.map { .flags($0) }
    }
  }

  private func alternatives<Value>(
    _ tokens: [FilterToken], _ read: (FilterToken) -> Value?
  ) -> [Value]? {
    let values = tokens.compactMap(read)
    return values.isEmpty ? nil : values
  }

  private mutating func word<Word: FilterWord>(
    _ token: FilterToken, of field: FilterField
  ) -> Word? {
    if let word = Word(word: token.text) { return word }
    let suggestion = Suggestion.nearest(to: token.text, among: Word.rawWords)
    note(.unknownValue(field, token.text), at: token, suggestion: suggestion)
    return nil
  }

  private mutating func years(_ token: FilterToken) -> YearRange? {
    let range = YearRange(token.text)
    if range == nil { note(.notYears(token.text), at: token) }
    return range
  }

  private mutating func amounts(_ token: FilterToken) -> AmountRange? {
    let range = AmountRange(token.text)
    if range == nil { note(.notANumber(token.text), at: token) }
    return range
  }

  private mutating func note(
    _ fault: FilterProblem.Fault, at token: FilterToken, suggestion: String? = nil
  ) {
    problems.append(FilterProblem(fault, at: token.characters, suggestion: suggestion))
  }
}

extension FilterToken {
  /// Whether it can be the name of a field: letters only, none of them quoted.
  fileprivate var isName: Bool {
    !letters.isEmpty && letters.allSatisfy { !$0.isQuoted && $0.character.isLetter }
  }

  /// The pattern to look for. Signs that are quoted have no meaning.
  fileprivate var pattern: TextPattern? {
    let isQuoted = letters.contains(where: \.isQuoted)
    return isQuoted ? TextPattern(quoted: text) : TextPattern(text)
  }
}
