/// Elements gathered by a small number, in one flat array; those of a number keep their order.
struct Grouped<Element: Sendable>: Sendable {
  private let elements: [Element]
  /// Where each number's elements begin, and one place past the last.
  private let starts: [Int32]

  /// Gathers `elements` by `number`, which is 0 to `count - 1` for each of them.
  init(_ elements: [Element], count: Int, by number: (Element) -> Int) {
    var ends = [Int32](repeating: 0, count: count + 1)
    for element in elements { ends[number(element) + 1] += 1 }
    for place in 0..<count { ends[place + 1] += ends[place] }
    starts = ends
    var places = [Int32](repeating: 0, count: elements.count)
    for place in elements.indices {
      let number = number(elements[place])
      places[Int(ends[number])] = Int32(place)
      ends[number] += 1
    }
    self.elements = places.map { elements[Int($0)] }
  }

  subscript(number: Int) -> ArraySlice<Element> {
    elements[Int(starts[number])..<Int(starts[number + 1])]
  }
}
