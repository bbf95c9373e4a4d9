import Assessing
import Cells
import Foundation
import PlanModel
import Testing

@testable import Exporting

@Suite("The sheet of an item")
struct ItemSheetTests {
  func sheet(_ id: String, _ language: Language, _ notation: Notation) throws -> String {
    let item = try #require(ExamplePlan.review.item(id: id))
    return ItemSheet(item, of: ExamplePlan.review, language: language).render(as: notation).text
  }

  @Test("tells everything known of a target")
  func target() throws {
    #expect(
      try sheet("2023-investment", .chinese, .text(TextStyle(columns: 80)))
        == """
        ! 重大项目年度投资
        编号      2023-investment
        时期      2023年
        领域      产业与项目
        板块      云溪市
        指标      预期性 · 越高越好 · 年内累计 · 亿元
        状态      未完成 · 调
        目标      ≥550亿元 · 2023-07-01提出 · 《2023年政府工作报告》r23:52:7
        原因      年中调整
        原目标    ≥600亿元 · 《2023年政府工作报告》r23:52 · 2023-investment-first
        完成值    512亿元 · 最终 · 报告 · 2024-03-01报 · 《2023年统计公报》b23:20
        基数      0亿元
        完成率    93.1%
        差额      −38亿元
        算法      F1
        分段评价  合计89.2% · 49.6%的时间按≥600亿元：85.3% · 50.4%的时间按≥550亿元：
                  93.1%
        分项合计  200亿元 · 未分解350亿元
        分项      · 重大项目年度投资（东区） · ≥200亿元 · — · 未报 ·
                  2023-investment-east

        """)
    #expect(
      try sheet("2023-growth", .english, .text(TextStyle(columns: 80)))
        == """
        ✓ Industrial growth
        ID         2023-growth
        Period     2023
        Sector     Industry and projects
        Region     Yunxi
        Owner      Planning Office
        Indicator  expected · more is better · rate over the period · %
        Status     exceeded · revised
        Target     ≥ 6 % · set on 2023-01-06 · 2023年政府工作报告, r23:51
        Outcome    7.9 % · final · statistics · reported 2024-03-01 · 2023年统计公报,
                   b23:12
        Earlier    7.8 % · preliminary · report · reported 2024-01-15 · 2023年政府工作报
                   告, r23:9
        Off by     +1.9 pp
        Formula    F15
        Journal    2023-09-01 · noted · 逐月核对 · by wang

        """)
  }

  @Test("tells everything known of a task")
  func task() throws {
    #expect(
      try sheet("2023-bridge", .chinese, .text(TextStyle(columns: 40)))
        == """
        ✓ 建成东大桥（东区）
        编号      2023-bridge
        时期      2023年
        领域      产业与项目
        板块      东区
        责任单位  发改委
        状态      已销号
        期限      2023-06-30
        办理      2023-06-28 · li记 · 通车
        依据      b23:40
        出处      《2023年政府工作报告》r23:80
        完成率    100.0%
        算法      F23
        台账      2023-07-01 · 销号 ·
                  2023-06-28 · 通车 · 依据：
                  b23:40 · li记

        """)
    #expect(
      try sheet("2023-plan", .english, .text(TextStyle()))
        == """
        · Write the wetland plan
        ID         2023-plan
        Period     2023
        Sector     Environment
        Region     Yunxi
        Status     open · overdue
        Source     2023年政府工作报告, r23:81
        Milestone  1 初稿 · 2023-06-30 · open
        Progress   0.0 %
        Expected   100.0 %
        Formula    F23

        """)
  }

  @Test("tells everything known of an outcome that no target stands against")
  func outcome() throws {
    #expect(
      try sheet("o-2023-parks", .english, .text(TextStyle(tier: .ascii)))
        == """
        o Pocket parks
        ID         o-2023-parks
        Period     2023
        Sector     Environment
        Region     Yunxi
        Indicator  expected · more is better · counted from 1 January
        Status     not applicable
        Outcome    >= 40 · final · report · reported 2024-03-01 · 2023年统计公报, b23:30 · 含改建

        """)
  }

  @Test("has an item's row and what belongs to it in one object")
  func json() throws {
    let line = try sheet("2023-investment", .chinese, .json)
    let read = try JSONSerialization.jsonObject(with: Data(line.utf8))
    let object = try #require(read as? [String: Any])
    #expect(object["schema"] as? String == "guatu/1")
    #expect(object["target"] as? String == "550")
    #expect(object["parts"] as? [String] == ["2023-investment-east"])
    let history = try #require(object["history"] as? [[String: Any]])
    #expect(history.map { $0["target"] as? String } == ["600"])
    let vintages = try #require(object["vintages"] as? [[String: Any]])
    #expect(vintages.map { $0["outcome"] as? String } == ["512"])
    #expect(vintages[0]["note"] is NSNull)
    #expect(try sheet("2023-growth", .chinese, .json).contains(#""text":"逐月核对""#))
  }

  @Test("is one known fact a line for line tools")
  func plain() throws {
    let lines = try sheet("2023-plan", .chinese, .plain).split(separator: "\n")
    #expect(lines.first == "id\t2023-plan")
    #expect(lines.contains("status\topen"))
    #expect(!lines.contains { $0.hasPrefix("outcome\t") })
  }
}
