import Testing

@Suite("The specification")
struct EdgeVectorTests {
  private static let vectors = edgeVectors + formulaVectors + calendarVectors

  @Test("is followed line by line", arguments: vectors.indices)
  func vector(_ place: Int) {
    let vector = Self.vectors[place]
    #expect(vector.facts() == vector.expected, "\(vector.name)")
  }

  @Test("has each line once, and says how many")
  func count() {
    let verdicts = countVectors.count + levelVectors.count + rateVectors.count
    print("\(Self.vectors.count) lines of the specification, \(verdicts) verdicts")
    #expect(Set(Self.vectors.map(\.name)).count == Self.vectors.count)
    #expect(edgeVectors.count >= 26)
  }
}
