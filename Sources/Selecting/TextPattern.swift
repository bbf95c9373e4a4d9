/// A word to look for in names.
///
/// It stands anywhere in the text, unless it is written `'word` (a whole word), `^start` or
/// `end$`. Full-width forms equal half-width ones. Upper case counts only where the word has some.
struct TextPattern: Hashable, Sendable {
  private enum Place: Hashable { case anywhere, wholeWord }

  private let scalars: [Unicode.Scalar]
  private let place: Place
  private let isAtStart: Bool
  private let isAtEnd: Bool
  private let keepsCase: Bool

  /// Nil where no letter is left to look for.
  init?(_ word: String) {
    var letters = Array(FoldedText.scalars(of: word, keepingCase: true))
    isAtStart = letters.count > 1 && letters[0] == "^"
    place = letters.count > 1 && letters[0] == "'" ? .wholeWord : .anywhere
    if isAtStart || place == .wholeWord { letters.removeFirst() }
    isAtEnd = letters.count > 1 && letters[letters.count - 1] == "$"
    if isAtEnd { letters.removeLast() }
    guard !letters.isEmpty else { return nil }
    keepsCase = letters.contains { $0.properties.isUppercase }
    scalars = letters
  }

  /// The text itself, signs and all.
  init?(quoted text: String) {
    scalars = Array(FoldedText.scalars(of: text, keepingCase: true))
    guard !scalars.isEmpty else { return nil }
    (place, isAtStart, isAtEnd) = (.anywhere, false, false)
    keepsCase = scalars.contains { $0.properties.isUppercase }
  }

  func matches(_ text: String) -> Bool {
    let letters = FoldedText.scalars(of: text, keepingCase: keepsCase)
    guard letters.count >= scalars.count else { return false }
    let last = letters.count - scalars.count
    if isAtStart, isAtEnd { return last == 0 && stands(at: 0, in: letters) }
    if isAtStart { return stands(at: 0, in: letters) }
    if isAtEnd { return stands(at: last, in: letters) }
    return (0...last).contains { stands(at: $0, in: letters) }
  }

  private func stands(at start: Int, in letters: ContiguousArray<Unicode.Scalar>) -> Bool {
    for place in scalars.indices where letters[start + place] != scalars[place] { return false }
    return place == .anywhere || isWord(start..<start + scalars.count, in: letters)
  }

  /// Whether no letter of the same script touches either end.
  private func isWord(_ range: Range<Int>, in letters: ContiguousArray<Unicode.Scalar>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    let isFree = first == 0 || letters[first - 1].script != letters[first].script
    return isFree && (last + 1 == letters.count || letters[last + 1].script != letters[last].script)
  }
}

extension Unicode.Scalar {
  fileprivate enum Script { case letters, ideographs, other }

  fileprivate var script: Script {
    if properties.isIdeographic { return .ideographs }
    let isLetter = properties.isAlphabetic || properties.numericType != nil
    return isLetter ? .letters : .other
  }
}
