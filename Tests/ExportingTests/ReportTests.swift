import Assessing
import PlanModel
import Testing

@testable import Exporting

@Suite("A report")
struct ReportTests {
  let digest = PlanDigest.hexadecimal(
    of: ExamplePlan.plan, asOf: Day("2024-04-01")!, filter: "")

  @Test("can be sent as Markdown")
  func markdown() {
    #expect(
      ExamplePlan.report(.chinese).render(as: .markdown).text == """
        # 云溪市2023年计划进展

        截至2024-04-01 · 数据到2023 · 全部事项

        - 目标6项：✓ 超额 1、! 未完成 2、· 未报 3
        - 无目标的完成值1项
        - 任务3项：· 待办 2、✓ 已销号 1

        ## 产业与项目

        综合得分97.7%，覆盖100.0%，最低：重大项目年度投资（93.1%）

        |   | 指标 | 目标 | 完成值 | 完成率 | 差额 | 状态 | 出处 |
        | :-: | :-- | --: | --: | --: | --: | :-- | :-- |
        | ✓ | 工业增加值增速 | ≥6% | 7.9% | — | +1.9百分点 | 超额（订） | r23:51、b23:12 |
        | ! | 重大项目年度投资 | ≥550亿元 | 512亿元 | 93.1% | −38亿元 | 未完成（调） | r23:52:7、b23:20 |
        | · | └ 东区 | ≥200亿元 | — | — | — | 未报 | r23:53 |
        | ! | 新增就业 | ≥3.00万人 | 2.9999万人 | 99.9% | −0.0001万人 | 未完成 | r23:60、b23:21 |

        - ✓ 建成东大桥（东区） · 已销号，2023-06-28 · 期限2023-06-30 · 依据：b23:40 · r23:80

        ## 生态环境

        |   | 指标 | 目标 | 完成值 | 完成率 | 差额 | 状态 | 出处 |
        | :-: | :-- | --: | --: | --: | --: | :-- | :-- |
        | · | 空气质量优良率 | 80–82.5% | — | — | — | 未报 | r23:70 |
        | · | 居民收入增速 | 同步工业增加值增速 | — | — | — | 未报 | r23:71 |
        | ◦ | 口袋公园 | — | ≥40个 | — | — | 不适用 | b23:30 |

        - · 编制湿地规划 · 待办（逾期） · r23:81
        - · 植树 · 12万株 · 待办（逾期） · r23:82

        ## 未报的目标

        - 重大项目年度投资（东区）：目标≥200亿元（r23:53）
        - 空气质量优良率：目标80–82.5%（r23:70）
        - 居民收入增速：目标同步工业增加值增速（r23:71）

        ## 出处

        - r23：2023年政府工作报告 · 云溪市人民政府 · 2023-01-06 · r23.txt
        - b23：2023年统计公报 · 2024-03 · https\\://example.org/b

        ---

        - 覆盖：6项目标中3项有完成值（50.0%）
        - 规则：default。差值≥+5为超序时，≥0为达序时，其下高于−10为略滞后，至−30为滞后，再低为严重滞后（百分点）；完成率不到应完成的0.5倍的，至少为滞后（应完成不到10%时不看）；超过目标0%以上为超额
        - 输入的SHA-256：\(digest)
        - 生成：guatu 1.0.0

        """)
    #expect(
      ExamplePlan.report(.english).render(as: .markdown).text == """
        # Yunxi: progress of the plan, 2023

        as of 2024-04-01 · data to 2023 · all items

        - 6 targets: ✓ exceeded 1, ! missed 2, · not reported 3
        - 1 outcome without target
        - 3 tasks: · open 2, ✓ closed out 1

        ## Industry and projects

        Composite 97.7 %, coverage 100.0 %, lowest: Major project investment (93.1 %)

        |   | Indicator | Target | Outcome | Progress | Off by | Status | Source |
        | :-: | :-- | --: | --: | --: | --: | :-- | :-- |
        | ✓ | Industrial growth | ≥ 6 % | 7.9 % | — | +1.9 pp | exceeded (revised) | r23:51, b23:12 |
        | ! | Major project investment | ≥ 550 ×100M yuan | 512 ×100M yuan | 93.1 % | −38 ×100M yuan | missed (target changed) | r23:52:7, b23:20 |
        | · | └ East District | ≥ 200 ×100M yuan | — | — | — | not reported | r23:53 |
        | ! | New jobs | ≥ 3.00 ×10k people | 2.9999 ×10k people | 99.9 % | −0.0001 ×10k people | missed | r23:60, b23:21 |

        - ✓ Open the East Bridge (East District) · closed out 2023-06-28 · due 2023-06-30 · evidence: b23:40 · r23:80

        ## Environment

        |   | Indicator | Target | Outcome | Progress | Off by | Status | Source |
        | :-: | :-- | --: | --: | --: | --: | :-- | :-- |
        | · | Good air days | 80–82.5 % | — | — | — | not reported | r23:70 |
        | · | Income growth | same as Industrial growth | — | — | — | not reported | r23:71 |
        | ◦ | Pocket parks | — | ≥ 40 | — | — | not applicable | b23:30 |

        - · Write the wetland plan · open (overdue) · r23:81
        - · Plant trees · 12 万株 · open (overdue) · r23:82

        ## Targets not reported

        - Major project investment (East District): target ≥ 200 ×100M yuan (r23:53)
        - Good air days: target 80–82.5 % (r23:70)
        - Income growth: target same as Industrial growth (r23:71)

        ## Sources

        - r23: 2023年政府工作报告 · 云溪市人民政府 · 2023-01-06 · r23.txt
        - b23: 2023年统计公报 · 2024-03 · https\\://example.org/b

        ---

        - Coverage: of 6 targets, 3 with an outcome (50.0 %)
        - Rules: default. A gap of +5 or more is ahead, of 0 or more on pace; above −10 slightly behind, down to −30 behind, below that severely behind (percentage points). Less than 0.5 of what was due is behind at least, unless less than 10 % was due. Exceeded means beyond the target by more than 0 %.
        - SHA-256 of the input: \(digest)
        - Made by guatu 1.0.0

        """)
  }

  @Test("can be mailed as plain text")
  func text() {
    #expect(
      ExamplePlan.report(.chinese).render(as: .text).text == """
        云溪市2023年计划进展
        截至2024-04-01 · 数据到2023 · 全部事项
        目标6项：✓ 超额 1  ! 未完成 2  · 未报 3
        无目标的完成值1项
        任务3项：· 待办 2  ✓ 已销号 1

        产业与项目
        综合得分97.7%，覆盖100.0%，最低：重大项目年度投资（93.1%）
          事项                 目标  完成值 单位  完成率        差额  状态       出处
        ✓ 工业增加值增速        ≥ 6     7.9 %             +1.9百分点  超额   订  r23:51 b23:12
        ! 重大项目年度投资    ≥ 550     512 亿元   93.1%         −38  未完成 调  r23:52:7 b23:20
        · └ 东区              ≥ 200       — 亿元                      未报       r23:53
        ! 新增就业           ≥ 3.00  2.9999 万人   99.9%     −0.0001  未完成     r23:60 b23:21
          任务                期限        状态                出处
        ✓ 建成东大桥（东区）  2023-06-30  已销号，2023-06-28  r23:80 b23:40

        生态环境
          事项                 目标  完成值 单位  完成率        差额  状态       出处
        · 空气质量优良率    80–82.5       — %                         未报       r23:70
        · 居民收入增速         同步       — %                         未报       r23:71
        ◦ 口袋公园                     ≥ 40 个                        不适用     b23:30
          任务                期限        状态                出处
        · 编制湿地规划        2023        待办（逾期）        r23:81
        · 植树                2023        待办（逾期）        r23:82

        未报的目标
        - 重大项目年度投资（东区）：目标≥200亿元（r23:53）
        - 空气质量优良率：目标80–82.5%（r23:70）
        - 居民收入增速：目标同步工业增加值增速（r23:71）

        出处
        - r23：2023年政府工作报告 · 云溪市人民政府 · 2023-01-06 · r23.txt
        - b23：2023年统计公报 · 2024-03 · https://example.org/b

        覆盖：6项目标中3项有完成值（50.0%）
        规则：default。差值≥+5为超序时，≥0为达序时，其下高于−10为略滞后，至−30为滞后，再低为严重滞后（百分点）；完成率不到应完成的0.5倍的，至少为滞后（应完成不到10%时不看）；超过目标0%以上为超额
        输入的SHA-256：\(digest)
        生成：guatu 1.0.0

        """)
    #expect(
      ExamplePlan.report(.english).render(as: .text).text == """
        Yunxi: progress of the plan, 2023
        as of 2024-04-01 · data to 2023 · all items
        6 targets: ✓ exceeded 1  ! missed 2  · not reported 3
        1 outcome without target
        3 tasks: · open 2  ✓ closed out 1

        Industry and projects
        Composite 97.7 %, coverage 100.0 %, lowest: Major project investment (93.1 %)
          Item                       Target  Outcome Unit         Progress   Off by  Status                         Source
        ✓ Industrial growth             ≥ 6      7.9 %                      +1.9 pp  exceeded       revised         r23:51 b23:12
        ! Major project investment    ≥ 550      512 ×100M yuan     93.1 %      −38  missed         target changed  r23:52:7 b23:20
        · └ East District             ≥ 200        — ×100M yuan                      not reported                   r23:53
        ! New jobs                   ≥ 3.00   2.9999 ×10k people    99.9 %  −0.0001  missed                         r23:60 b23:21
          Task                                  Due         Status                 Source
        ✓ Open the East Bridge (East District)  2023-06-30  closed out 2023-06-28  r23:80 b23:40

        Environment
          Item                       Target  Outcome Unit         Progress   Off by  Status                         Source
        · Good air days             80–82.5        — %                               not reported                   r23:70
        · Income growth             same as        — %                               not reported                   r23:71
        ◦ Pocket parks                          ≥ 40                                 not applicable                 b23:30
          Task                                  Due         Status                 Source
        · Write the wetland plan                2023        open (overdue)         r23:81
        · Plant trees                           2023        open (overdue)         r23:82

        Targets not reported
        - Major project investment (East District): target ≥ 200 ×100M yuan (r23:53)
        - Good air days: target 80–82.5 % (r23:70)
        - Income growth: target same as Industrial growth (r23:71)

        Sources
        - r23: 2023年政府工作报告 · 云溪市人民政府 · 2023-01-06 · r23.txt
        - b23: 2023年统计公报 · 2024-03 · https://example.org/b

        Coverage: of 6 targets, 3 with an outcome (50.0 %)
        Rules: default. A gap of +5 or more is ahead, of 0 or more on pace; above −10 slightly behind, down to −30 behind, below that severely behind (percentage points). Less than 0.5 of what was due is behind at least, unless less than 10 % was due. Exceeded means beyond the target by more than 0 %.
        SHA-256 of the input: \(digest)
        Made by guatu 1.0.0

        """)
  }

  @Test("says so where nothing was chosen", arguments: Format.allCases)
  func empty(_ format: Format) {
    let text = ExamplePlan.report(.english, filter: "year:1999") { _ in false }
      .render(as: format).text
    switch format {
    case .markdown, .text:
      #expect(text.contains("Yunxi: progress of the plan\n"))
      #expect(text.contains("filter: year:1999"))
      #expect(text.contains("Nothing matches 'year:1999'."))
      #expect(text.contains("Coverage: no targets"))
    case .csv: #expect(text == Fact.allCases.map(\.rawValue).joined(separator: ",") + "\r\n")
    case .json: #expect(text.isEmpty)
    case .html: #expect(text.contains("<p>Nothing matches &#39;year:1999&#39;.</p>"))
    case .wide, .sdmx: #expect(text.split(separator: "\r\n").count == 1)
    case .csvw: #expect(text.contains(#""primaryKey":"id""#))
    case .badge: #expect(text.contains("lightgrey"))
    case .openSDG: #expect(text.isEmpty)
    }
  }

  @Test("names the period of each line where it spans several years")
  func years() {
    var plan = ExamplePlan.plan
    plan.targets.append(
      Target(
        id: "2024-growth", indicator: Index(0), region: Index(0), period: Period(year: 2024),
        kind: .floor, value: Quantity("5")))
    let review = Review(plan: plan, asOf: Day("2024-04-01")!)
    let report = Report(review.items, of: review, language: .english, program: "guatu 1.0.0")
    let text = report.render(as: .markdown).text
    #expect(text.hasPrefix("# Yunxi: progress of the plan\n"))
    #expect(text.contains("| · | 2024 | Industrial growth | ≥ 5 % | — | — | — | not due |  |\n"))
  }

  @Test("gives the same bytes for the same input", arguments: Format.allCases)
  func stable(_ format: Format) {
    let again = Review(plan: ExamplePlan.plan, asOf: Day("2024-04-01")!)
    let report = Report(again.items, of: again, language: .chinese, program: "guatu 1.0.0")
    #expect(report.render(as: format) == ExamplePlan.report(.chinese).render(as: format))
  }

  @Test("has no escape code, and no byte order mark unless one is asked for")
  func bytes() {
    let report = ExamplePlan.report(.chinese)
    for format in Format.allCases {
      #expect(!report.render(as: format).contains(0x1B))
      #expect(!report.render(as: format).starts(with: [0xEF, 0xBB, 0xBF]))
    }
    let marked = report.render(as: .csv, hasByteOrderMark: true)
    #expect(marked == [0xEF, 0xBB, 0xBF] + report.render(as: .csv))
  }
}
