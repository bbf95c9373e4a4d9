import PlanModel
import Testing

@Suite("Every locator", .enabled(if: SeedDocument.folder != nil, "the seeds are not at hand"))
struct LocatorTests {
  private let plan = TheBundledPlan.plan
  private var documents: [String: SeedDocument] = [:]

  init() throws {
    for source in plan.sources.rows where !source.path.isEmpty {
      documents[source.id] = try SeedDocument(source)
    }
  }

  private func text(at place: CitedFigures.Place) -> String? {
    documents[place.source]?[place.line]
  }

  @Test("opens a line that holds the figure") func figuresStand() {
    let faults = CitedFigures.all(in: plan).flatMap { row in
      row.values.filter { value in !Figures.stands(value, in: text(at: row.place) ?? "") }
        .map { "\(row.row): \($0) is not at \(row.place.source):\(row.place.line)" }
    }
    #expect(faults == [])
  }

  @Test("in a note opens a line") func repeatsOpen() {
    let faults = CitedFigures.all(in: plan).flatMap { row in
      row.repeats.filter { text(at: $0) == nil }.map { "\(row.row): \($0)" }
    }
    #expect(faults == [])
  }

  @Test("of a document with lines is given") func locatorsAreGiven() {
    let citations =
      plan.targets.rows.map { ($0.id, $0.citation) } + plan.tasks.rows.map { ($0.id, $0.citation) }
      + plan.outcomes.map { ("\($0.period) \(plan.indicators[$0.indicator].id)", $0.citation) }
    let faults = citations.filter { row in
      guard let source = row.1.source else { return true }
      return documents[plan.sources[source].id] != nil && row.1.line == nil
    }
    #expect(faults.map(\.0) == [])
  }

  @Test("in the journal's evidence opens a line") func evidenceOpens() throws {
    for entry in plan.journal {
      let parts = entry.evidence.split(separator: ":").map(String.init)
      let id = try #require(parts.first, "\(entry.id) has no evidence")
      #expect(plan.sources[id] != nil, "\(entry.id): \(entry.evidence)")
      guard parts.count > 1 else { continue }
      let line = try #require(Int(parts[1]), "\(entry.id): \(entry.evidence)")
      #expect(documents[id]?[line] != nil, "\(entry.id): \(entry.evidence)")
    }
  }
}
