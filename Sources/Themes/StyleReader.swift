import Phrases

/// Reads the value of a style line, such as `#5faf5f bold | 16: green | mono: bold`.
struct StyleReader {
  private var rungs: [ColourDepth: StyleChange] = [:]

  /// The ladder that `value` describes.
  static func ladder(_ value: Substring) throws(LineFault) -> StyleLadder {
    var reader = StyleReader()
    for rung in value.split(separator: "|", omittingEmptySubsequences: false) {
      try reader.read(rung: rung, isFirst: rung.startIndex == value.startIndex)
    }
    return StyleLadder(
      reader.rungs[.twoHundredFiftySix] ?? StyleChange(), sixteen: reader.rungs[.sixteen],
      monochrome: reader.rungs[.monochrome])
  }

  private mutating func read(rung: Substring, isFirst: Bool) throws(LineFault) {
    var words = rung.split(separator: " ")[...]
    var depth = ColourDepth.twoHundredFiftySix
    if !isFirst {
      guard let word = words.popFirst() else {
        throw LineFault(fault: .noDepth, place: rung.startIndex)
      }
      depth = try Self.depth(word)
      guard rungs[depth] == nil else {
        throw LineFault(fault: .givenTwice(String(word)), place: word.startIndex)
      }
    }
    var change = StyleChange()
    for word in words { try Self.read(word, at: depth, into: &change) }
    rungs[depth] = change
  }

  private static func depth(_ word: Substring) throws(LineFault) -> ColourDepth {
    if let depth = ColourDepth.allCases.first(where: { $0.label == String(word) }) {
      return depth
    }
    throw LineFault(fault: .unknownDepth(String(word)), place: word.startIndex)
  }

  private static func read(
    _ word: Substring, at depth: ColourDepth, into change: inout StyleChange
  ) throws(LineFault) {
    if let attribute = Attributes.names.first(where: { $0.0 == word })?.1 {
      change.attributes.insert(attribute)
    } else if word.hasPrefix("bg=") {
      let colour = try colour(word.dropFirst(3), at: depth)
      try set(&change.background, to: colour, by: word)
    } else {
      let colour = try colour(word.hasPrefix("fg=") ? word.dropFirst(3) : word, at: depth)
      try set(&change.foreground, to: colour, by: word)
    }
  }

  private static func set(
    _ part: inout Colour?, to colour: Colour, by word: Substring
  ) throws(LineFault) {
    guard part == nil else {
      throw LineFault(fault: .givenTwice(String(word)), place: word.startIndex)
    }
    part = colour
  }

  private static func colour(_ word: Substring, at depth: ColourDepth) throws(LineFault) -> Colour {
    guard let colour = Colour(word) else {
      let known = Colour.names + Attributes.names.map(\.0) + ["default"]
      let fault = ThemeProblem.Fault.unknownColour(
        String(word), suggestion: Suggestion.nearest(to: String(word), among: known))
      throw LineFault(fault: fault, place: word.startIndex)
    }
    let fits = depth == .twoHundredFiftySix || depth == .sixteen && colour.isWithinSixteen
    guard fits else {
      throw LineFault(fault: .colourBeyondDepth(String(word), depth), place: word.startIndex)
    }
    return colour
  }
}
