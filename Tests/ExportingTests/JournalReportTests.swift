import PlanModel
import Testing

@testable import Exporting

@Suite("The journal, printed")
struct JournalReportTests {
  func journal(_ language: Language, _ notation: Notation) -> String {
    JournalReport(ExamplePlan.review, language: language).render(as: notation).text
  }

  @Test("says who changed what and when, and what was undone")
  func text() {
    #expect(
      journal(.chinese, .text(TextStyle())) == """
        时间（UTC）           记录人  操作  事项                内容
        2023-07-01T08:00:00Z  li      销号  建成东大桥（东区）  2023-06-28 · 通车 · 依据：b23:40
        2023-08-01T08:00:00Z  li      办结  植树                已撤销
        2023-08-01T09:00:00Z  li      撤销  植树
        2023-09-01T08:00:00Z  wang    备注  工业增加值增速      逐月核对

        """)
    #expect(
      journal(.english, .text(TextStyle(columns: 80))) == """
        Time (UTC)            Actor  Action      Item                Change
        2023-07-01T08:00:00Z  li     closed out  Open the Eas…rict)  2023-06-28 ·…b23:40
        2023-08-01T08:00:00Z  li     done        Plant trees         undone
        2023-08-01T09:00:00Z  li     undone      Plant trees
        2023-09-01T08:00:00Z  wang   noted       Industrial growth   逐月核对

        """)
  }

  @Test("has one object an entry")
  func json() {
    #expect(
      journal(.chinese, .json).split(separator: "\n")[1]
        == #"{"schema":"guatu/1","kind":"entry","id":"2.1","at":"2023-08-01T08:00:00Z","#
        + #""actor":"li","action":"done","subject":"2023-trees","period":null,"value":null,"#
        + #""quality":null,"text":null,"evidence":null,"undone":true,"replaces":null,"contradicts":[]}"#
    )
  }

  @Test("has one row an entry")
  func rows() {
    #expect(
      journal(.chinese, .plain).hasPrefix(
        "1.1\t2023-07-01T08:00:00Z\tli\tclose\t2023-bridge\t\t2023-06-28\t\t通车\tb23:40\tfalse\t\t\n"
      ))
    #expect(
      journal(.chinese, .csv(hasByteOrderMark: false)).hasPrefix(
        "id,at,actor,action,subject,period,value,quality,text,evidence,undone,replaces,contradicts\r\n"
      ))
  }

  @Test("says so where it is empty")
  func empty() {
    var plan = ExamplePlan.plan
    plan.journal = []
    let review = ExamplePlan.report(of: plan, .english).review
    #expect(
      JournalReport(review, language: .english).render(as: .text(TextStyle())).text
        == "The journal is empty.\n")
    #expect(JournalReport(review, language: .english).render(as: .json).isEmpty)
  }
}
