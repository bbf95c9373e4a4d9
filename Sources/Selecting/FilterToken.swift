/// A stretch of a filter between blanks, with quotes taken out.
struct FilterToken: Sendable {
  struct Letter: Sendable {
    let character: Character
    /// A quoted letter has no meaning but itself.
    let isQuoted: Bool
    /// Its place in the filter, in characters from 0.
    let place: Int
  }

  var letters: ArraySlice<Letter>

  var text: String { String(letters.map(\.character)) }

  /// The characters of the filter that it stands on.
  var characters: Range<Int> {
    guard let first = letters.first, let last = letters.last else { return 0..<0 }
    return first.place..<last.place + 1
  }

  /// Whether it is `character` alone, unquoted.
  func isSign(_ character: Character) -> Bool {
    letters.count == 1 && letters.first.map { $0.isSign(character) } ?? false
  }

  /// Takes the sign away from the front, if it stands there unquoted.
  mutating func dropSign(_ character: Character) -> Bool {
    guard let first = letters.first, first.isSign(character) else { return false }
    letters.removeFirst()
    return true
  }

  /// The parts between unquoted `character`s.
  func split(at character: Character, maxSplits: Int = .max) -> [FilterToken] {
    letters.split(maxSplits: maxSplits, omittingEmptySubsequences: false) {
      $0.isSign(character)
    }.map { FilterToken(letters: $0) }
  }
}

extension FilterToken.Letter {
  func isSign(_ character: Character) -> Bool { !isQuoted && self.character == character }
}

extension FilterToken {
  /// Cuts `text` at unquoted blanks. Signs typed in full width, and the quotes of Chinese print,
  /// count as their ASCII forms. The place of a quote that is not closed comes back too.
  static func tokens(of text: String) -> (tokens: [FilterToken], openQuote: Int?) {
    var tokens: [FilterToken] = []
    var letters: [Letter] = []
    var quote: Int?
    for (place, written) in text.enumerated() {
      let character = written.sign
      if character == "\"" {
        quote = quote == nil ? place : nil
      } else if character.isWhitespace, quote == nil {
        if !letters.isEmpty { tokens.append(FilterToken(letters: letters[...])) }
        letters = []
      } else {
        let isQuoted = quote != nil
        letters.append(
          Letter(character: isQuoted ? written : character, isQuoted: isQuoted, place: place))
      }
    }
    if !letters.isEmpty { tokens.append(FilterToken(letters: letters[...])) }
    return (tokens, quote)
  }
}

extension Character {
  fileprivate var sign: Character {
    guard let scalar = unicodeScalars.first, !scalar.isASCII, unicodeScalars.count == 1 else {
      return self
    }
    switch scalar {
    case "“", "”": return "\""
    case "‘", "’": return "'"
    default: return Character(scalar.halfWidth)
    }
  }
}
