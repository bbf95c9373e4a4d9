extension Sequence<Int> {
  /// How many widths from the first one on fit into `room` together, and the room that they leave.
  func fitting(into room: Int) -> (count: Int, rest: Int) {
    var (count, rest) = (0, room)
    for width in self {
      guard width <= rest else { break }
      (count, rest) = (count + 1, rest - width)
    }
    return (count, rest)
  }
}
