/// The word that somebody probably meant.
package enum Suggestion {
  /// Beyond these lengths a word is not compared: the work grows with both.
  private static let longestWord = 64

  /// The one of `words` that is nearest to `word`: at most a third of its letters away, and at
  /// most three. The first one where several are equally near; nil where none is near.
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let letters = Array(word)
    guard (1...longestWord).contains(letters.count) else { return nil }
    var best: (word: String, distance: Int)?
    var limit = min(3, (letters.count + 1) / 3)
    for candidate in words where abs(candidate.utf8.count - word.utf8.count) <= limit * 4 {
      let other = Array(candidate)
      guard abs(other.count - letters.count) <= limit, candidate != word else { continue }
      let distance = distance(letters, other)
      if distance <= limit {
        best = (candidate, distance)
        limit = distance - 1
      }
    }
    return best?.word
  }

  /// The number of letters to insert, remove, replace or swap with their neighbour.
  ///
  /// Optimal string alignment: Damerau's distance with no letter touched twice.
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var (beforeLast, last) = ([Int](), Array(0...second.count))
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let isSame = first[row] == second[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }
}
