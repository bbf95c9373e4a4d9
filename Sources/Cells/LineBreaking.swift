extension Substring {
  /// Where the first line of at most `limit` columns ends.
  package func lineEnd(within limit: Int) -> Index {
    let most = prefix(columns: limit).endIndex
    let least = prefix(columns: limit / 2).endIndex
    var end = most
    while end > least {
      if canBreak(at: end) { return end }
      end = index(before: end)
    }
    return most
  }

  private func canBreak(at place: Index) -> Bool {
    let (before, after) = (self[index(before: place)], self[place])
    if after == " " || after.closes || before.opens { return false }
    return before == " " || before.isWide || after.isWide
  }
}

extension Character {
  /// Whether no line may begin with it.
  fileprivate var closes: Bool { "，。；：、！？）”’》〕…".contains(self) }

  /// Whether no line may end with it.
  fileprivate var opens: Bool { "（“‘《〔".contains(self) }

  /// Whether a line may break on both sides of the character.
  fileprivate var isWide: Bool { unicodeScalars.first.map { $0.columns == 2 } ?? false }
}
