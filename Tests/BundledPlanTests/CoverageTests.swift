import PlanModel
import Testing

@Suite("The documents", .enabled(if: SeedDocument.folder != nil, "the seeds are not at hand"))
struct CoverageTests {
  private let plan = TheBundledPlan.plan
  private let leftOut: Set<LeftOut>
  /// The figures that the plan's rows take from each line.
  private var taken: [CitedFigures.Place: Set<Quantity>] = [:]

  init() throws {
    leftOut = try LeftOut.all()
    for row in CitedFigures.all(in: plan) {
      for place in [row.place] + row.repeats {
        taken[place, default: []].formUnion(row.values + row.mentioned)
      }
    }
  }

  /// The numbers of a document that no row of the plan takes.
  private func untaken(in source: Source) throws -> Set<LeftOut> {
    let document = try SeedDocument(source)
    var numbers: Set<LeftOut> = []
    for line in document.firstReadings {
      let place = CitedFigures.Place(source: source.id, line: line)
      for number in Figures.numbers(in: document[line] ?? "")
      where !taken[place, default: []].contains(number) {
        numbers.insert(LeftOut(place: place, number: number))
      }
    }
    return numbers
  }

  @Test("hold no number that is neither in the plan nor left out for a reason")
  func everyNumberIsAccountedFor() throws {
    let documents = plan.sources.rows.filter { !$0.path.isEmpty }
    let numbers = try documents.reduce(into: Set<LeftOut>()) { $0.formUnion(try untaken(in: $1)) }
    #expect(numbers.subtracting(leftOut).map(\.description).sorted() == [])
    #expect(leftOut.subtracting(numbers).map(\.description).sorted() == [], "idle rows")
  }
}

extension LeftOut: CustomStringConvertible {
  var description: String { "\(place.source):\(place.line): \(number)" }
}
