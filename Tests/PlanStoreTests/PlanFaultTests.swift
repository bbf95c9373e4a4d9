import PlanModel
import Testing

@testable import PlanStore

/// Sound cells that do not fit together.
@Suite("The rows of a plan")
struct PlanFaultTests {
  private static let target = """
    target_id,indicator_id,region_id,period,kind,value,low,high,compare_with,supersedes,reason,\
    parent_id

    """
  private static let outcome =
    "indicator_id,region_id,period,reported_on,value,bound,quality,basis\n"
  private static let entry = "entry_id,at,actor,action,subject,period,value,quality,text,evidence\n"

  @Test(
    "have their faults shown where they are",
    arguments: [
      FaultFixture(
        .targets, target + "t,jobs,qingzhou,2023,floor,‹›,,,,,,\n",
        "error: a target of kind 'floor' needs 'value'"),
      FaultFixture(
        .targets, target + "t,jobs,qingzhou,2023,range,,1,‹›,,,,\n",
        "error: a target of kind 'range' needs 'high'"),
      FaultFixture(
        .targets, target + "t,jobs,qingzhou,2023,same-as,,,,‹›,,,\n",
        "error: a target of kind 'same-as' needs 'compare_with'"),
      FaultFixture(
        .targets, target + "t,jobs,qingzhou,2023,range,,‹5.50›,5,,,,\n",
        "error: the low end 5.50 is above the high end 5"),
      FaultFixture(
        .targets,
        target + """
          a,jobs,qingzhou,2023,floor,1,,,,,,‹c›
          b,jobs,qingzhou,2023,floor,2,,,,,,a
          c,jobs,qingzhou,2023,floor,3,,,,,,b
          d,jobs,qingzhou,2023,floor,3,,,,,,c

          """,
        "error: these rows form a circle: a → c → b → a"),
      FaultFixture(
        .targets, target + "a,jobs,qingzhou,2023,floor,1,,,,‹a›,更正,\n",
        "error: these rows form a circle: a → a"),
      FaultFixture(
        .targets,
        target + "a,jobs,qingzhou,2023,floor,1,,,,,,\n‹b›,jobs,qingzhou,2023,floor,2,,,,,,\n",
        "warning: target 'a' (line 2) is already in force for this indicator, region and period"),
      FaultFixture(
        .targets,
        target + "a,jobs,qingzhou,2023,floor,1,,,,,,\nb,jobs,qingzhou,2023,floor,2,,,,a,‹›,\n",
        "warning: replaces a target but gives no 'reason'"),
      FaultFixture(
        .targets,
        target + "a,jobs,qingzhou,2023,floor,1,,,,,,\nb,jobs,qingzhou,2024,floor,2,,,,‹a›,更正,\n",
        "warning: replaces 'a', a target of another indicator, region or period"),
      FaultFixture(
        .schedule, "target_id,period,value\n2023-jobs,‹2024-01›,1\n",
        "warning: 2024-01 is not within the target's period 2023"),
      FaultFixture(
        .outcomes,
        outcome + """
          jobs,qingzhou,2023,2024-06,4,=,‹preliminary›,report
          jobs,qingzhou,2023,2024-01,5,=,final,report

          """,
        "warning: a later report is only preliminary, after a final one on line 3"),
      FaultFixture(
        .outcomes, outcome + "jobs,qingzhou,2023,‹2022-12›,4,=,estimated,report\n",
        "warning: reported on 2022-12, before 2023 began"),
      FaultFixture(
        .outcomes,
        outcome + """
          jobs,qingzhou,2023-H1,,‹6›,=,final,report
          jobs,qingzhou,2023-Q1,2023-04,9,=,preliminary,report
          jobs,qingzhou,2023-Q1,2023-05,7,=,final,report
          jobs,qingzhou,2023,,8,=,final,report

          """,
        "warning: the count of the year falls: 2023-Q1 already had 7 (line 4); "
          + "if that is right, say so in the note"),
      FaultFixture(
        .journal, entry + "e.1,2023-08-01T00:00:00Z,li,done,‹2023-park›,,,,,\n",
        "warning: unknown task, target or indicator '2023-park'; did you mean '2023-parks'?"),
      FaultFixture(
        .journal,
        entry + "e.1,2023-08-01T00:00:00Z,li,done,2023-parks,,,,,\n"
          + "‹e.1›,2023-08-02T00:00:00Z,li,done,2023-parks,,,,,\n",
        "warning: entry 'e.1' is already on line 2, with other content"),
    ])
  func fault(_ fixture: FaultFixture) throws { try fixture.check() }

  @Test(
    "of a year may fall where it does not count up, where only a limit is known, or with a note",
    arguments: [
      "gdp-growth,qingzhou,2023-H1,,6,=,final,report,", "jobs,qingzhou,2023-H1,,6,>=,final,report,",
      "jobs,qingzhou,2023-H1,,6,=,final,report,含退出", "jobs,qingzhou,2024-Q1,,1,=,final,report,",
    ])
  func falling(_ line: String) {
    let first = line.prefix { $0 != "," } + ",qingzhou,2023-Q1,,7,=,final,report,\n"
    let head = Self.outcome.dropLast() + ",note\n"
    let reader = FaultFixture.read([.outcomes: head + first + line + "\n"])
    #expect(reader.diagnostics == [])
  }

  @Test("may name a parent that stands below, and keep it")
  func below() {
    let reader = FaultFixture.read([
      .targets: Self.target
        + "a,jobs,qingzhou,2023,floor,1,,,,,,b\nx,jobs,qingzhou,2023,floor,,,,,,,\n"
        + "b,jobs,qingzhou,2023,floor,2,,,,,,\n"
    ])
    #expect(reader.diagnostics.count == 1)
    #expect(reader.plan.targets["a"]?.parent == reader.plan.targets.index(of: "b"))
  }

  @Test("in a circle are cut at the first, and stay otherwise")
  func circle() {
    let reader = FaultFixture.read([
      .regions: "region_id,name,parent_id\nqingzhou,青州,b\nb,乙,c\nc,丙,qingzhou\n"
    ])
    #expect(reader.plan.regions.rows.map { $0.parent.map(\.row) } == [nil, 2, 0])
  }

  @Test("of a journal that was merged stand once")
  func merged() {
    let line = "e.1,2023-08-01T00:00:00Z,li,done,2023-parks,,,,,\"\"\n"
    let reader = FaultFixture.read([.journal: Self.entry + line + Self.entry + line])
    #expect(reader.diagnostics == [])
    #expect(reader.plan.journal.count == 1)
  }

  @Test("of a journal may be about all that values are reported of, in any order")
  func subjects() {
    let entry = { (number: Int, rest: String) in
      "e.\(number),2023-08-01T00:00:0\(number)Z,li,\(rest),\"\"\n"
    }
    let reader = FaultFixture.read([
      .outcomes: Self.outcome + "jobs,qingzhou,2023-06,2023-07,2.2,=,final,report\n",
      .journal: Self.entry + entry(1, "note,o-2024-jobs,,,,ask") + entry(2, "record,jobs,2024,5,,")
        + entry(3, "record,o-2023-06-jobs,2023-06,2.4,,") + entry(4, "done,2023-parks#1,,2023,,")
        + entry(5, "note,jobs,,,,ask"),
    ])
    #expect(reader.diagnostics.map { $0.message(in: .english) } == [])
    #expect(reader.plan.journal.count == 5)
  }
}
