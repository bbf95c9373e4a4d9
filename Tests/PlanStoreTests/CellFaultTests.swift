import PlanModel
import Testing

@testable import PlanStore

/// Cells that do not hold what their columns hold.
@Suite("A cell")
struct CellFaultTests {
  private static let target =
    "target_id,indicator_id,region_id,period,kind,value,low,high,tolerance"
  private static let outcome = "indicator_id,region_id,period,reported_on,value,bound,quality,basis"
  private static let indicator =
    "indicator_id,name,sector_id,decimals,direction,nature,accumulation"

  @Test(
    "has its fault shown where it is",
    arguments: [
      FaultFixture(.owners, "owner_id,name\na,‹›\n", "error: 'name' must not be blank"),
      FaultFixture(
        .owners, "owner_id,name\n‹a b›,统计局\n",
        "error: 'a b' is not an ID: IDs have no blanks and no control characters"),
      FaultFixture(
        .owners, "owner_id,name\n‹甲　›,统计局\n",
        "error: '甲　' is not an ID: IDs have no blanks and no control characters"),
      FaultFixture(
        .owners, "owner_id,name\na,统计局\n‹a›,科技局\n", "error: 'a' is already on line 2"),
      FaultFixture(
        .targets, target + "\nt,‹gpd-growth›,qingzhou,2023,floor,5,,,\n",
        "error: unknown indicator 'gpd-growth'; did you mean 'gdp-growth'?"),
      FaultFixture(
        .targets, target + "\nt,jobs,‹danyang›,2023,floor,5,,,\n", "error: unknown region 'danyang'"
      ),
      FaultFixture(
        .targets, target + "\nt,jobs,qingzhou,‹2023-Q5›,floor,5,,,\n",
        "error: '2023-Q5' is not a period"),
      FaultFixture(
        .targets, target + "\nt,jobs,qingzhou,2023,‹flor›,5,,,\n",
        "error: unknown word 'flor'; did you mean 'floor'?"),
      FaultFixture(
        .targets, target + "\nt,jobs,qingzhou,2023,around,5,,,‹-1›\n",
        "error: '-1' is not a number of zero or more"),
      FaultFixture(
        .outcomes, outcome + "\njobs,qingzhou,2023,‹2023-02-30›,4,=,final,report\n",
        "error: '2023-02-30' is not a day of the calendar"),
      FaultFixture(
        .outcomes,
        outcome + "\njobs,qingzhou,2023,,‹1,5›,=,final,report\n".replacing("1,5", with: "1e5"),
        """
        error: '1e5' is not a number: only digits, a point and a minus sign, at most 18 digits, \
        9 decimals
        """),
      FaultFixture(
        .outcomes,
        outcome
          + "\njobs,qingzhou,2023,,4,=,final,report\n‹jobs›,qingzhou,2023,,5,=,final,report\n",
        "error: 'jobs, qingzhou, 2023' is already on line 2"),
      FaultFixture(
        .indicators,
        indicator
          + "\ngdp-growth,a,economy,‹10›,up,expected,rate\njobs,b,economy,0,up,expected,ytd\n",
        "error: 10 is not between 0 and 9"),
      FaultFixture(
        .indicators,
        indicator
          + "\ngdp-growth,a,economy,‹x›,up,expected,rate\njobs,b,economy,0,up,expected,ytd\n",
        "error: 'x' is not a whole number"),
      FaultFixture(
        .sources, "source_id,title,sha256\na,报告,‹ABC›\n",
        "error: 'ABC' is not a SHA-256 of 64 lower-case hexadecimal digits"),
      FaultFixture(
        .tasks,
        "task_id,title,kind,sector_id,region_id,period,locator\n"
          + "t,建,project,economy,qingzhou,2023,‹第3行›\n",
        "error: '第3行' is not a locator: write line or line:column"),
    ])
  func fault(_ fixture: FaultFixture) throws { try fixture.check() }

  @Test("with a fault takes only itself out where it may be blank")
  func optional() {
    let reader = FaultFixture.read([
      .targets: Self.target + ",owner_id,note\nt,jobs,qingzhou,2023,floor,5,,,,nobody,好\n"
    ])
    #expect(reader.diagnostics.count == 1)
    #expect(reader.plan.targets["t"]?.owner == nil)
    #expect(reader.plan.targets["t"]?.note == "好")
  }

  @Test("that names a faulty row says whose fault it is")
  func leftOut() {
    let reader = FaultFixture.read([
      .indicators: Self.indicator + "\njobs,新增就业,economy,0,upp,expected,ytd\n"
    ])
    #expect(
      reader.diagnostics.map { "\($0.location.file) \($0.message(in: .english))" } == [
        "indicators.csv unknown word 'upp'; did you mean 'up'?",
        "targets.csv skipped, because indicator 'jobs' is faulty itself (line 2)",
      ])
  }

  @Test("does not hide the faults of others")
  func all() {
    let reader = FaultFixture.read([
      .targets: Self.target + "\nt,job,china,23,flor,x,,,-1\nu,jobs,qingzhou,2023,floor,5,,,\n"
    ])
    #expect(reader.diagnostics.map(\.location.column) == [3, 7, 13, 16, 21, 25])
    #expect(reader.plan.targets.ids == ["u"])
  }
}
