import PlanModel
import Testing

@testable import Exporting

@Suite("A summary")
struct SummaryTests {
  func summary(_ language: Language, _ notation: Notation) -> String {
    Summary(ExamplePlan.report(language)).render(as: notation).text
  }

  @Test("is a table of totals by year and sector")
  func text() {
    #expect(
      summary(.chinese, .text(TextStyle())) == """
        云溪市2023年计划进展
        截至2024-04-01 · 数据到2023 · 全部事项

        年份  领域        目标  ✓ 完成  ! 未完成  · 未报  进行中  不评            完成占比  其他值  任务  办结  逾期
        2023  合计           6       1         2       3       —     —  █▎······     16.7%       1     3     1     2
              产业与项目     4       1         2       1       —     —  ██······     25.0%       —     1     1     —
              生态环境       2       —         —       2       —     —  ········      0.0%       1     2     —     2

        """)
    #expect(
      summary(.english, .text(TextStyle(columns: 80))) == """
        Yunxi: progress of the plan, 2023
        as of 2024-04-01 · data to 2023 · all items

        Year  Sector             Targets  ✓ Met  ! Missed  · Not reported  Tasks  Done …
        2023  Total                    6      1         2               3      3     1
              Industry an…jects        4      1         2               1      1     1
              Environment              2      —         —               2      2     —

        """)
  }

  @Test("has one object a total, its counts as numbers")
  func json() {
    let lines = summary(.english, .json).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[1].hasPrefix(
        #"{"schema":"guatu/1","kind":"summary","period":"2023","sector":"industry","#
          + #""sector_name":"产业与项目","sector_name_en":"Industry and projects","targets":4,"#
          + #""reported":3,"targets_met":1,"targets_missed":2,"targets_not_reported":1,"#
          + #""targets_paced":0,"targets_unrated":0,"outcomes":0,"tasks":1,"tasks_done":1,"#
          + #""tasks_overdue":0,"statuses":{"ahead":0,"#))
    #expect(lines[0].contains(#""period":"2023","sector":null,"#))
  }

  @Test("has as many cells in each row as in its title line")
  func csv() {
    let rows = summary(.english, .csv(hasByteOrderMark: false)).split(separator: "\r\n")
    #expect(rows.count == 4)
    for row in rows {
      #expect(row.split(separator: ",", omittingEmptySubsequences: false).count == 42)
    }
    #expect(rows[2].hasPrefix("2023,industry,产业与项目,Industry and projects,4,3,1,2,1,0,0,0,1,1,0,"))
  }

  @Test("puts the total of all years first where there are several")
  func years() {
    var plan = ExamplePlan.plan
    plan.targets.append(
      Target(
        id: "2024-growth", indicator: Index(0), region: Index(0), period: Period(year: 2024),
        kind: .floor, value: Quantity("5")))
    let report = ExamplePlan.report(of: plan, .english)
    let rows = Summary(report).render(as: .plain).text.split(separator: "\n")
    #expect(rows.count == 6)
    #expect(rows[0].hasPrefix("\t\t\t\t7\t3\t"))
    #expect(rows[4].hasPrefix("2024\t\t\t\t1\t0\t"))
  }
}
