import PlanModel
import Testing

@testable import PlanStore

@Suite("Writing a plan")
struct WritingTests {
  @Test("gives back the folder that Guatu wrote, byte for byte", arguments: [true, false])
  func roundTrip(_ isBundled: Bool) {
    let written = files(of: FictionalPlan.read(isBundled ? .bundled : FictionalPlan.files()).plan)
    let again = files(of: FictionalPlan.read(written).plan)
    for table in TableName.allCases {
      #expect(text(written.tables[table]) == text(again.tables[table]))
    }
    #expect(text(written.descriptor) == text(again.descriptor))
  }

  @Test("finds the bundled plan as Guatu writes it")
  func bundled() {
    let written = files(of: FictionalPlan.read(.bundled).plan)
    for table in TableName.allCases {
      #expect(written.tables[table]?.bytes == PlanFiles.bundled.tables[table]?.bytes, "\(table)")
    }
    #expect(written.descriptor.bytes == PlanFiles.bundled.descriptor.bytes)
  }

  @Test("writes a table as a person would", arguments: TableName.allCases)
  func table(_ name: TableName) {
    let written = files(of: FictionalPlan.read().plan).tables[name]
    #expect(text(written) == FictionalPlan.tables[name].map { $0 + "\n" })
  }

  private func files(of plan: Plan) -> PlanFiles {
    let written = PlanWriter(plan).files
    var files = PlanFiles(descriptor: written[0].bytes)
    for (table, file) in zip(TableName.allCases, written.dropFirst()) { files.tables[table] = file }
    return files
  }

  private func text(_ file: TableFile?) -> String? {
    file.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
