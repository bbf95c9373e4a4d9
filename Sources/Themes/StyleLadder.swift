/// What a role changes about a cell, from the most colours down to none.
struct StyleLadder: Hashable, Sendable {
  private let most: StyleChange
  private let sixteen: StyleChange?
  private let monochrome: StyleChange?

  init(_ most: StyleChange, sixteen: StyleChange? = nil, monochrome: StyleChange? = nil) {
    self.most = most
    self.sixteen = sixteen
    self.monochrome = monochrome
  }

  /// The change on a terminal of `depth`.
  ///
  /// A rung that is nowhere given is the one above it without the colours that it cannot have:
  /// no colour is guessed among those that the terminal's owner chose.
  subscript(depth: ColourDepth) -> StyleChange {
    switch depth {
    case .twoHundredFiftySix: most
    case .sixteen: sixteen ?? most.withinSixteen
    case .monochrome: monochrome ?? self[.sixteen].withoutColour
    }
  }

  /// This ladder with the lower rungs of `parent` where it has none of its own.
  ///
  /// A change that a terminal with 16 colours can show in full needs no rung for it.
  func over(_ parent: StyleLadder) -> StyleLadder {
    let isWithinSixteen = most == most.withinSixteen
    return StyleLadder(
      most, sixteen: sixteen ?? (isWithinSixteen ? most : parent[.sixteen]),
      monochrome: monochrome ?? parent[.monochrome])
  }
}
