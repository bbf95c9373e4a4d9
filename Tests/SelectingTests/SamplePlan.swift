import Assessing
import PlanModel

/// A small plan of a made-up city, with something for every field of a filter to find.
enum SamplePlan {
  static let review = Review(plan: plan, asOf: Day("2024-03-15")!)

  static func ids(_ items: some Sequence<Item>) -> [String] { items.map(review.id(of:)) }

  static var plan: Plan {
    var plan = Plan()
    plan.sectors = Table([
      Sector(id: "industry", name: Name("产业与项目园区", english: "Industry, projects and parks")),
      Sector(id: "nature", name: Name("生态环境", english: "Nature")),
    ])
    plan.regions = Table([
      Region(id: "city", name: Name("示例市", english: "Sample City")),
      Region(id: "danyang", name: Name("丹阳市", english: "Danyang"), parent: Index(0)),
    ])
    plan.owners = Table([Owner(id: "drc", name: Name("市发改委", english: "Planning Office"))])
    plan.sources = Table([
      Source(id: "001", title: "政府工作报告"), Source(id: "002", title: "统计公报"),
    ])
    plan.indicators = Table(indicators)
    plan.targets = Table(targets)
    plan.tasks = Table(tasks)
    plan.outcomes = [
      outcome(0, "2023", "7.9"), outcome(1, "2023", "512"), outcome(2, "2023-06", "3"),
      outcome(3, "2022", "60"),
    ]
    plan.journal = [
      JournalEntry(
        id: "1.1", at: "2024-01-05T08:00:00Z", actor: "li", action: .done, subject: "law"),
      JournalEntry(
        id: "2.1", at: "2024-01-06T08:00:00Z", actor: "li", action: .record, subject: "signed-dy",
        value: "330"),
    ]
    return plan
  }

  private static let indicators = [
    Indicator(
      id: "growth", name: Name("规上工业增加值增速", english: "Industrial growth"),
      sector: Index(0), unit: "%", decimals: 1, accumulation: .rate),
    Indicator(
      id: "invest", name: Name("重大项目年度投资", english: "Investment in major projects"),
      sector: Index(0), unit: "亿元", nature: .binding),
    Indicator(
      id: "signed", name: Name("新签约亿元以上项目总投资", english: "New contracts"),
      sector: Index(0), unit: "亿元"),
    Indicator(
      id: "air", name: Name("PM2.5年均浓度", english: "PM2.5"), sector: Index(1),
      unit: "微克/立方米", direction: .down, nature: .binding, accumulation: .stock),
  ]

  private static let targets = [
    target("growth", 0, .floor, "6", owner: Index(0)),
    target("invest", 1, .floor, "550"),
    target("signed", 2, .floor, "1500"),
    target("signed-dy", 2, .floor, "330", region: Index(1), parent: Index(2)),
    target("air-span", 3, .ceiling, "28", period: "2021/2025", source: 1),
  ]

  private static let tasks = [
    PlanTask(
      id: "law", title: Name("出台《数据条例》", english: "Pass the data law"), kind: .legislation,
      sector: Index(0), region: Index(0), period: Period(year: 2023)),
    PlanTask(
      id: "bridge", title: Name("修建（北）大桥", english: "Build the North bridge"), kind: .project,
      sector: Index(1), region: Index(1), period: Period(year: 2024), due: Day("2024-02-29")),
  ]

  private static func target(
    _ id: String, _ indicator: Int, _ kind: TargetKind, _ value: String,
    region: Index<Region> = Index(0), owner: Index<Owner>? = nil, period: String = "2023",
    parent: Index<Target>? = nil, source: Int = 0
  ) -> Target {
    Target(
      id: id, indicator: Index(indicator), region: region, owner: owner, period: Period(period)!,
      kind: kind, value: Quantity(value), parent: parent,
      citation: Citation(source: Index(source), locator: "12"))
  }

  private static func outcome(_ indicator: Int, _ period: String, _ value: String) -> Outcome {
    Outcome(
      indicator: Index(indicator), region: Index(0), period: Period(period)!,
      value: Quantity(value)!, quality: .final)
  }
}
