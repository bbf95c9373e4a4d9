import Phrases

/// Reads the value of a style line, such as `#5faf5f bold | 16: green | mono: bold`.
struct StyleReader {
  private var most: StyleChange?
  private var sixteen: StyleChange?
  private var monochrome: StyleChange?

  /// The ladder that `value` describes.
  static func ladder(_ value: Bytes) throws(LineFault) -> StyleLadder {
    var reader = StyleReader()
    let rungs = value.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    for rung in rungs { try reader.read(rung: rung) }
    return StyleLadder(
      reader.most ?? StyleChange(), sixteen: reader.sixteen, monochrome: reader.monochrome)
  }

  private mutating func read(rung: Bytes) throws(LineFault) {
    var words = rung.split(separator: UInt8(ascii: " "))[...]
    guard most != nil else {
      most = try Self.change(words, at: .twoHundredFiftySix)
      return
    }
    guard let label = words.popFirst() else {
      throw LineFault(fault: .noDepth, place: rung.startIndex)
    }
    switch label.text {
    case "16:" where sixteen == nil: sixteen = try Self.change(words, at: .sixteen)
    case "mono:" where monochrome == nil: monochrome = try Self.change(words, at: .monochrome)
    case "16:", "mono:": throw LineFault(fault: .givenTwice(label.text), place: label.startIndex)
    default: throw LineFault(fault: .unknownDepth(label.text), place: label.startIndex)
    }
  }

  private static func change(
    _ words: ArraySlice<Bytes>, at depth: ColourDepth
  ) throws(LineFault) -> StyleChange {
    var change = StyleChange()
    for word in words {
      do throws(Refusal) {
        try read(word.text, at: depth, into: &change)
      } catch {
        throw LineFault(fault: error.fault, place: word.startIndex)
      }
    }
    return change
  }

  /// What is wrong with a word.
  private struct Refusal: Error {
    let fault: ThemeProblem.Fault
  }

  private static func read(
    _ word: String, at depth: ColourDepth, into change: inout StyleChange
  ) throws(Refusal) {
    if let attribute = Attributes.names.first(where: { $0.0 == word })?.1 {
      change.attributes.insert(attribute)
    } else if word.hasPrefix("bg=") {
      try set(&change.background, to: word.dropFirst(3), at: depth)
    } else {
      let colour = word.hasPrefix("fg=") ? word.dropFirst(3) : word[...]
      try set(&change.foreground, to: colour, at: depth)
    }
  }

  private static func set(
    _ part: inout Colour?, to word: Substring, at depth: ColourDepth
  ) throws(Refusal) {
    guard let colour = Colour(word) else {
      let known = Colour.names + Attributes.names.map(\.0) + ["default"]
      let suggestion = Suggestion.nearest(to: String(word), among: known)
      throw Refusal(fault: .unknownColour(String(word), suggestion: suggestion))
    }
    let fits = depth == .twoHundredFiftySix || depth == .sixteen && colour.isWithinSixteen
    guard fits else { throw Refusal(fault: .colourBeyondDepth(String(word), depth)) }
    guard part == nil else { throw Refusal(fault: .givenTwice(String(word))) }
    part = colour
  }
}
