import PlanModel
import Testing

@testable import PlanStore

/// A table with marks `‹…›` around what is wrong in it, and what is said of that.
struct FaultFixture: Sendable, CustomTestStringConvertible {
  let table: TableName
  let marked: String
  let message: String

  init(_ table: TableName, _ marked: String, _ message: String) {
    self.table = table
    self.marked = marked
    self.message = message
  }

  var testDescription: String { message }

  /// A plan that is sound with any sound table in place of one of its own.
  static let surroundings: [TableName: String] = [
    .sectors: "sector_id,name\neconomy,综合经济\n",
    .regions: "region_id,name\nqingzhou,青州市\n",
    .indicators: """
    indicator_id,name,sector_id,decimals,direction,nature,accumulation
    gdp-growth,地区生产总值增速,economy,1,up,expected,rate
    jobs,新增就业,economy,2,up,expected,ytd

    """,
    .targets: """
    target_id,indicator_id,region_id,period,kind,value
    2023-jobs,jobs,qingzhou,2023,floor,4

    """,
    .tasks: """
    task_id,title,kind,sector_id,region_id,period
    2023-parks,建公园,project,economy,qingzhou,2023

    """,
  ]

  /// Reads the table without its marks, and expects just this one fault just there.
  func check(at location: Testing.SourceLocation = #_sourceLocation) throws {
    let parts = marked.split(separator: /[‹›]/, omittingEmptySubsequences: false)
    try #require(parts.count == 3, "one pair of marks")
    let diagnostics = FaultFixture.read([table: parts.joined()]).diagnostics
    let lines = parts[0].split(separator: /\r?\n/, omittingEmptySubsequences: false)
    let place = "\(table.file):\(lines.count):\((lines.last?.count ?? 0) + 1): "
    #expect(
      diagnostics.map { String($0.rendered(in: .english).prefix { $0 != "\n" }) }
        == [place + message], sourceLocation: location)
    #expect(diagnostics.first?.excerpt?.marked == String(parts[1]), sourceLocation: location)
  }

  static func read(_ tables: [TableName: String]) -> PlanReader {
    var files = PlanFiles(descriptor: Array(FictionalPlan.descriptor.utf8))
    files.descriptor = TableFile(
      path: PlanFiles.descriptorName, bytes: Array(#"{"guatu": {"id": "qingzhou"}}"#.utf8))
    for (name, text) in surroundings.merging(tables, uniquingKeysWith: { $1 }) {
      files.tables[name] = TableFile(path: name.file, bytes: Array(text.utf8))
    }
    return FictionalPlan.read(files)
  }
}
