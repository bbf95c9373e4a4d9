import PlanModel

/// The words of a closed list, found from the bytes of a cell.
struct WordList<Word: RawRepresentable<String> & CaseIterable> {
  private let words: [Word]
  private var keys: KeyIndex<Word>

  init(_: Word.Type) {
    words = Array(Word.allCases)
    let texts = words.map { Array($0.rawValue.utf8) }
    keys = KeyIndex(Array(texts.joined()), capacity: texts.count)
    var start: Int32 = 0
    for (place, text) in texts.enumerated() {
      let end = start + Int32(text.count)
      _ = keys.add(CellRange(start: start, end: end, hasDoubledQuotes: false), line: 0)
      keys.keepLast(at: Index(place))
      start = end
    }
  }

  /// The word that is written so.
  func find(_ text: Span<UInt8>) -> Word? {
    keys.index(of: keys.find(text)).map { words[Int($0.row)] }
  }

  /// All words as they are written.
  var texts: [String] { words.map(\.rawValue) }
}
