import Assessing
import Exporting
import PlanModel

/// A made-up plan with one item of each sort that reports must tell apart.
enum ExamplePlan {
  static let plan: Plan = {
    var plan = Plan()
    plan.identity.id = "yunxi"
    plan.identity.place = Name("云溪市", english: "Yunxi")
    plan.sectors = Table([
      Sector(id: "industry", name: Name("产业与项目", english: "Industry and projects")),
      Sector(id: "green", name: Name("生态环境", english: "Environment")),
    ])
    plan.regions = Table([
      Region(id: "city", name: Name("云溪市", english: "Yunxi")),
      Region(id: "east", name: Name("东区", english: "East District"), parent: Index(0)),
    ])
    plan.owners = Table([Owner(id: "plan", name: Name("发改委", english: "Planning Office"))])
    plan.sources = Table([
      Source(
        id: "r23", title: "2023年政府工作报告", publisher: "云溪市人民政府",
        issued: Day("2023-01-06"), path: "r23.txt"),
      Source(id: "b23", title: "2023年统计公报", issued: Day("2024-03"), url: "https://example.org/b"),
      Source(id: "unused", title: "无人引用"),
    ])
    plan.indicators = Table(indicators)
    plan.targets = Table(targets)
    plan.outcomes = outcomes
    plan.tasks = Table(tasks)
    plan.milestones = [
      Milestone(task: Index(1), number: 1, title: "初稿", due: Day("2023-06-30"))
    ]
    plan.journal = journal
    return plan
  }()

  private static let indicators = [
    Indicator(
      id: "growth", name: Name("工业增加值增速", english: "Industrial growth"), sector: Index(0),
      unit: "%", decimals: 1, accumulation: .rate),
    Indicator(
      id: "investment", name: Name("重大项目年度投资", english: "Major project investment"),
      sector: Index(0), unit: "亿元"),
    Indicator(
      id: "jobs", name: Name("新增就业", english: "New jobs"), sector: Index(0), unit: "万人"),
    Indicator(
      id: "air", name: Name("空气质量优良率", english: "Good air days"), sector: Index(1), unit: "%",
      decimals: 1, nature: .binding, accumulation: .stock),
    Indicator(
      id: "income", name: Name("居民收入增速", english: "Income growth"), sector: Index(1),
      unit: "%", accumulation: .rate),
    Indicator(
      id: "parks", name: Name("口袋公园", english: "Pocket parks"), sector: Index(1), unit: "个"),
  ]

  private static let year = Period(year: 2023)

  private static func cited(_ source: Int, _ locator: String) -> Citation {
    Citation(source: Index(source), locator: locator)
  }

  private static let targets = [
    Target(
      id: "2023-growth", indicator: Index(0), region: Index(0), owner: Index(0), period: year,
      kind: .floor, value: Quantity("6"), setOn: Day("2023-01-06"), citation: cited(0, "51")),
    Target(
      id: "2023-investment-first", indicator: Index(1), region: Index(0), period: year,
      kind: .floor, value: Quantity("600"), citation: cited(0, "52")),
    Target(
      id: "2023-investment", indicator: Index(1), region: Index(0), period: year, kind: .floor,
      value: Quantity("550"), setOn: Day("2023-07-01"), supersedes: Index(1),
      reason: "年中调整", citation: cited(0, "52:7")),
    Target(
      id: "2023-investment-east", indicator: Index(1), region: Index(1), period: year,
      kind: .floor, value: Quantity("200"), parent: Index(2), citation: cited(0, "53")),
    Target(
      id: "2023-jobs", indicator: Index(2), region: Index(0), period: year, kind: .floor,
      value: Quantity("3.00"), citation: cited(0, "60")),
    Target(
      id: "2023-air", indicator: Index(3), region: Index(0), period: year, kind: .range,
      low: Quantity("80"), high: Quantity("82.5"), citation: cited(0, "70")),
    Target(
      id: "2023-income", indicator: Index(4), region: Index(0), period: year, kind: .sameAs,
      comparison: Index(0), citation: cited(0, "71")),
  ]

  private static let outcomes = [
    Outcome(
      indicator: Index(0), region: Index(0), period: year, reportedOn: Day("2024-01-15"),
      value: Quantity("7.8")!, citation: cited(0, "9"), origin: .table(line: 2)),
    Outcome(
      indicator: Index(0), region: Index(0), period: year, reportedOn: Day("2024-03-01"),
      value: Quantity("7.9")!, quality: .final, basis: .statistics, citation: cited(1, "12"),
      origin: .table(line: 3)),
    Outcome(
      indicator: Index(1), region: Index(0), period: year, reportedOn: Day("2024-03-01"),
      value: Quantity("512")!, quality: .final, citation: cited(1, "20"), origin: .table(line: 4)),
    Outcome(
      indicator: Index(2), region: Index(0), period: year, reportedOn: Day("2024-03-01"),
      value: Quantity("2.9999")!, quality: .final, citation: cited(1, "21"),
      origin: .table(line: 5)),
    Outcome(
      indicator: Index(5), region: Index(0), period: year, reportedOn: Day("2024-03-01"),
      value: Quantity("40")!, bound: .atLeast, quality: .final, citation: cited(1, "30"),
      note: "含改建", origin: .table(line: 6)),
  ]

  private static let tasks = [
    PlanTask(
      id: "2023-bridge", title: Name("建成东大桥", english: "Open the East Bridge"), kind: .project,
      sector: Index(0), region: Index(1), owner: Index(0), period: year, due: Day("2023-06-30"),
      citation: cited(0, "80")),
    PlanTask(
      id: "2023-plan", title: Name("编制湿地规划", english: "Write the wetland plan"), kind: .reform,
      sector: Index(1), region: Index(0), period: year, citation: cited(0, "81")),
    PlanTask(
      id: "2023-trees", title: Name("植树", english: "Plant trees"), kind: .campaign,
      sector: Index(1), region: Index(0), period: year, quantity: Quantity("12"), unit: "万株",
      citation: cited(0, "82"), note: "含补植"),
  ]

  private static let journal = [
    JournalEntry(
      id: "1.1", at: "2023-07-01T08:00:00Z", actor: "li", action: .close,
      subject: "2023-bridge", value: "2023-06-28", text: "通车", evidence: "b23:40"),
    JournalEntry(
      id: "2.1", at: "2023-08-01T08:00:00Z", actor: "li", action: .done, subject: "2023-trees"),
    JournalEntry(
      id: "3.1", at: "2023-08-01T09:00:00Z", actor: "li", action: .undo, subject: "2"),
    JournalEntry(
      id: "4.1", at: "2023-09-01T08:00:00Z", actor: "wang", action: .note,
      subject: "2023-growth", text: "逐月核对"),
  ]

  static let day = Day("2024-04-01")!

  static let review = Review(plan: plan, asOf: day)

  static func report(
    of plan: Plan = plan, _ language: Language = .chinese, filter: String = "",
    where isChosen: (Item) -> Bool = { _ in true }
  ) -> Report {
    let review = Review(plan: plan, asOf: day)
    return Report(
      review.items.filter(isChosen), of: review, filter: filter, language: language,
      program: "guatu 1.0.0")
  }
}

extension [UInt8] {
  /// The bytes as text.
  var text: String { String(decoding: self, as: UTF8.self) }
}
