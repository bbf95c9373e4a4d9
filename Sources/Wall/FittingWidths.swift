/// The widths of the columns that have room.
struct FittingWidths {
  /// By the number of the column; 0 for one without room.
  private(set) var widths: [Int]
  /// How many columns have none.
  private(set) var omitted = 0
  /// What is left.
  private(set) var room: Int

  /// Takes `wishes`, the most wanted column first, up to the first one that does not fit.
  init(_ wishes: [(column: Int, width: Int)], into room: Int) {
    self.room = room
    widths = Array(repeating: 0, count: wishes.count)
    for (place, wish) in wishes.enumerated() {
      guard wish.width <= self.room else {
        omitted = wishes.count - place
        return
      }
      widths[wish.column] = wish.width
      self.room -= wish.width
    }
  }
}
