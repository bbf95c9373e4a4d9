import Assessing
import Cells
import PlanModel

@testable import Wall

/// A small fictional plan that has one of everything the wall draws.
enum SamplePlan {
  static var plan: Plan {
    var plan = Plan()
    plan.identity.id = "jiang"
    plan.identity.place = Name("江城", english: "Jiangcheng")
    plan.sectors = Table([
      Sector(id: "economy", name: Name("综合经济", english: "Economy")),
      Sector(id: "green", name: Name("生态环境", english: "Environment")),
    ])
    plan.regions = Table([
      Region(id: "jiang", name: Name("江城", english: "Jiangcheng")),
      Region(id: "east", name: Name("东区", english: "East"), parent: Index(0)),
      Region(id: "west", name: Name("西区", english: "West"), parent: Index(0)),
    ])
    plan.owners = Table([Owner(id: "works", name: Name("建设局", english: "Works"))])
    plan.sources = Table([
      Source(id: "report", title: "2023年报告", publisher: "江城政府", issued: Day("2023-01-06"))
    ])
    plan.indicators = Table(indicators)
    plan.targets = Table(targets)
    plan.outcomes = outcomes
    plan.tasks = Table(tasks)
    return plan
  }

  private static let indicators = [
    Indicator(
      id: "growth", name: Name("产值增速", english: "Output growth"), sector: Index(0),
      unit: "%", decimals: 1, accumulation: .rate),
    Indicator(
      id: "investment", name: Name("重大项目投资", english: "Major investment"), sector: Index(0),
      unit: "亿元"),
    Indicator(
      id: "jobs", name: Name("新增就业", english: "New jobs"), sector: Index(0), unit: "万人",
      decimals: 1),
    Indicator(
      id: "energy", name: Name("能耗总量", english: "Energy use"), sector: Index(1), unit: "吨",
      direction: .down),
    Indicator(
      id: "air", name: Name("空气质量", english: "Air quality"), sector: Index(1), unit: "%",
      accumulation: .stock),
  ]

  private static let cited = Citation(source: Index(0), locator: "12")

  private static func target(
    _ id: String, _ indicator: Int, region: Int = 0, _ kind: TargetKind, _ value: String = "",
    parent: Int? = nil
  ) -> Target {
    Target(
      id: id, indicator: Index(indicator), region: Index(region), period: Period(year: 2023),
      kind: kind, value: Quantity(value), setOn: Day("2023-01-06"),
      parent: parent.map { Index($0) }, citation: cited)
  }

  private static let targets = [
    target("growth", 0, .floor, "6"),
    target("investment", 1, .floor, "550"),
    target("investment-east", 1, region: 1, .floor, "300", parent: 1),
    target("investment-west", 1, region: 2, .floor, "250", parent: 1),
    target("jobs", 2, .floor, "4.5"),
    target("energy", 3, .ceiling, "80"),
    target("air", 4, .rises),
  ]

  private static func outcome(
    _ indicator: Int, region: Int = 0, year: Int = 2023, _ value: String
  ) -> Outcome {
    Outcome(
      indicator: Index(indicator), region: Index(region), period: Period(year: year),
      reportedOn: Day(year: year + 1, month: 2, day: 1), value: Quantity(value) ?? .zero,
      quality: .final, basis: .statistics, citation: cited)
  }

  private static let outcomes = [
    outcome(0, "7.9"), outcome(1, "512"), outcome(1, region: 1, "310"), outcome(3, "61"),
    outcome(1, year: 2022, "443.4"), outcome(2, year: 2022, "5.1"),
  ]

  private static let tasks = [
    task("metro", "建成地铁一号线", "Open metro line 1", due: "2023-06-30"),
    task("clinic", "新建社区医院", "Build a clinic", parent: 0),
    task("charter", "制定养老条例", "Pass the care charter"),
  ]

  private static func task(
    _ id: String, _ chinese: String, _ english: String, due: String = "", parent: Int? = nil
  ) -> PlanTask {
    PlanTask(
      id: id, title: Name(chinese, english: english), kind: .project, sector: Index(0),
      region: Index(0), owner: Index(0), period: Period(year: 2023), due: Day(due),
      parent: parent.map { Index($0) }, citation: cited)
  }

  /// The wall at a size, with a fixed clock.
  static func wall(
    _ width: Int, _ height: Int, language: Language = .chinese, tier: Glyphs.Tier = .full,
    readOnly: String = "", plan: Plan = SamplePlan.plan
  ) -> State {
    let today = Day("2024-03-01") ?? Period(year: 2024).firstDay
    return State(
      review: Review(plan: plan, asOf: today),
      setting: State.Setting(
        actor: "li", today: today, glyphs: Glyphs.of(tier), themes: ["default", "ink"],
        readOnlyReason: readOnly),
      language: language, theme: "default", size: Size(width: width, height: height))
  }
}

extension State {
  /// The wall after some keys, written as in help; the effects are answered by `respond`.
  func after(_ keys: Key...) -> State {
    var state = self
    for key in keys { _ = state.handle(.input(.key(key))) }
    return state
  }

  /// The wall after text is typed.
  func typing(_ text: String) -> State {
    var state = self
    for scalar in text.unicodeScalars { _ = state.handle(.input(.key(.character(scalar)))) }
    return state
  }
}
