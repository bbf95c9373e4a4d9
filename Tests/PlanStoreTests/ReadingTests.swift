import PlanModel
import Testing

@testable import PlanStore

@Suite("Reading a plan")
struct ReadingTests {
  @Test("finds nothing wrong in a sound one")
  func sound() {
    let reader = FictionalPlan.read()
    #expect(reader.diagnostics.map { $0.rendered(in: .english) } == [])
    #expect(reader.plan.targets.count == 7)
    #expect(reader.plan.journal.count == 3)
  }

  @Test("finds nothing wrong in the bundled one")
  func bundled() {
    let reader = FictionalPlan.read(.bundled)
    let errors = reader.diagnostics.filter { $0.severity == .error }
    #expect(errors.map { $0.rendered(in: .english) } == [])
    #expect(reader.plan.targets.count > 200)
    for file in PlanFiles.bundled.tables.files {
      #expect(String(validating: file.bytes, as: UTF8.self) != nil)
    }
  }

  @Test("takes every cell to its place")
  func cells() throws {
    let plan = FictionalPlan.read().plan
    let jobs = try #require(plan.targets["2023-jobs"])
    #expect(jobs.supersedes == plan.targets.index(of: "2023-jobs-old"))
    #expect(jobs.reason == "年中调整")
    #expect(jobs.line == 7)
    let part = try #require(plan.targets["2023-jobs-east"])
    #expect(part.parent == plan.targets.index(of: "2023-jobs"))
    #expect(part.value?.description == "1.50")
    #expect(part.citation.locator == "9:4")
    #expect(plan.targets["2023-cpi"]?.note == "约数，\"左右\"者")
    #expect(plan.journal[0].text == "一,二\n三 \\n")
    #expect(plan.outcomes[2].bound == .atLeast)
    #expect(plan.identity.profile.tolerances == ["cpi": Quantity("0.5")])
    #expect(plan.rootRegion == plan.regions.index(of: "qingzhou"))
  }

  @Test("does not mind where columns stand, what ends a line, or a byte order mark")
  func forms() {
    let regions = "\u{FEFF}name,parent_id,region_id\r\n东区,qingzhou,east\r\n青州市,,qingzhou"
    let reader = FictionalPlan.read(FictionalPlan.files([.regions: Array(regions.utf8)]))
    #expect(reader.diagnostics == [])
    #expect(reader.plan.regions["east"]?.name == Name("东区"))
    #expect(reader.plan.regions["east"]?.parent == Index(1))
  }
}
