import Assessing
import Cells
import PlanModel
import Testing

@testable import Exporting

@Suite("A list of items")
struct ItemListTests {
  func list(_ language: Language, _ notation: Notation) -> String {
    ItemList(ExamplePlan.report(language)).render(as: notation).text
  }

  @Test("is a table for people, as wide as it needs to be")
  func text() {
    #expect(
      list(.chinese, .text(TextStyle())) == """
          时期  事项                   目标  完成值 单位  完成率        差额  状态         编号
        ✓ 2023  工业增加值增速          ≥ 6     7.9 %             +1.9百分点  超额   订    2023-growth
        ! 2023  重大项目年度投资      ≥ 550     512 亿元   93.1%         −38  未完成 调    2023-investment
        · 2023  └ 东区                ≥ 200       — 亿元                      未报         2023-investment-east
        ! 2023  新增就业             ≥ 3.00  2.9999 万人   99.9%     −0.0001  未完成       2023-jobs
        ✓ 2023  建成东大桥（东区）                        100.0%              已销号       2023-bridge
        · 2023  空气质量优良率      80–82.5       — %                         未报         2023-air
        · 2023  居民收入增速           同步       — %                         未报         2023-income
        ◦ 2023  口袋公园                       ≥ 40 个                        不适用       o-2023-parks
        · 2023  编制湿地规划                                0.0%              待办   逾期  2023-plan
        · 2023  植树                     12         万株                      待办   逾期  2023-trees

        """)
  }

  @Test("leaves columns out where the terminal is narrow")
  func narrow() {
    #expect(
      list(.english, .text(TextStyle(columns: 80))) == """
          Period  Item                       Target  Outcome  Progress  Status …
        ✓ 2023    Industrial growth             ≥ 6      7.9            exceeded
        ! 2023    Major project investment    ≥ 550      512    93.1 %  missed
        · 2023    └ East District             ≥ 200        —            not reported
        ! 2023    New jobs                   ≥ 3.00   2.9999    99.9 %  missed
        ✓ 2023    Open the East Br…strict)                     100.0 %  closed out
        · 2023    Good air days             80–82.5        —            not reported
        · 2023    Income growth             same as        —            not reported
        ◦ 2023    Pocket parks                          ≥ 40            not applicable
        · 2023    Write the wetland plan                         0.0 %  open
        · 2023    Plant trees                    12                     open

        """)
    #expect(
      list(.chinese, .text(TextStyle(columns: 40))) == """
           事项                   目标  状态 …
        ✓  工业增加值增速          ≥ 6  超额
        !  重大项目年度投资      ≥ 550  未完成
        ·  └ 东区                ≥ 200  未报
        !  新增就业             ≥ 3.00  未完成
        ✓  建成东大桥（东区）           已销号
        ·  空气质量优良率      80–82.5  未报
        ·  居民收入增速           同步  未报
        ◦  口袋公园                     不适用
        ·  编制湿地规划                 待办
        ·  植树                     12  待办

        """)
  }

  @Test("needs nothing but ASCII signs where the terminal has no others")
  func ascii() {
    #expect(
      list(.english, .text(TextStyle(columns: 100, tier: .ascii))) == """
          Period  Item                    Target  Outcome  Progress  Status          ID ..
        v 2023    Industrial growth         >= 6      7.9            exceeded        2023-growth
        ! 2023    Major project..stment   >= 550      512    93.1 %  missed          2023-investment
        . 2023    `-East District         >= 200        -            not reported    2023-investment-east
        ! 2023    New jobs               >= 3.00   2.9999    99.9 %  missed          2023-jobs
        v 2023    Open the East..trict)                     100.0 %  closed out      2023-bridge
        . 2023    Good air days          80-82.5        -            not reported    2023-air
        . 2023    Income growth          same as        -            not reported    2023-income
        o 2023    Pocket parks                      >= 40            not applicable  o-2023-parks
        . 2023    Write the wet..d plan                       0.0 %  open            2023-plan
        . 2023    Plant trees                 12                     open            2023-trees

        """)
  }

  @Test("is one line of fields an item for line tools, whatever the language")
  func plain() {
    let lines = list(.english, .plain).split(separator: "\n")
    #expect(list(.chinese, .plain) == list(.english, .plain))
    #expect(lines.count == ExamplePlan.review.items.count)
    for line in lines {
      #expect(line.count { $0 == "\t" } == ItemList.plainFacts.count - 1)
    }
    #expect(
      lines[1]
        == "2023-investment\ttarget\t2023\tindustry\tcity\tmissed\tfloor\t550\t\t\t亿元\t512\t2023"
        + "\t0.9309\t-6.91\tr23\t52:7\t重大项目年度投资\t")
  }
}
