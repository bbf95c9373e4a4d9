import Assessing
import PlanModel
import Selecting
import Testing

@Suite("A filter")
struct FilterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let filter: String
    let ids: String
    init(_ filter: String, _ ids: String) { (self.filter, self.ids) = (filter, ids) }
    var testDescription: String { filter }
  }

  private static let everything = "air-span o-2022-air growth invest signed signed-dy law bridge"

  @Test(
    "lets through what its words say",
    arguments: [
      Case("", everything), Case("  ", everything), Case("　", everything),
      Case("项目", "invest signed signed-dy"),
      Case("投资", "invest signed signed-dy"),
      Case("项目 年度", "invest"),
      Case("INDUSTRIAL", ""), Case("industrial", "growth"), Case("Industrial", "growth"),
      Case("pm2.5", "air-span o-2022-air"), Case("ＰＭ２．５", "air-span o-2022-air"),
      Case("丹阳", "signed-dy bridge"), Case("danyang", "signed-dy bridge"),
      Case("发改委", "growth"), Case("planning", "growth"),
      Case("signed-dy", "signed-dy"),
      Case("^重大", "invest"), Case("^项目", ""), Case("增速$", "growth"), Case("^law$", "law"),
      Case("'PM", ""), Case("'PM2.5", "air-span o-2022-air"),
      Case("'pm2.5", "air-span o-2022-air"),
      Case("'北", "bridge"), Case("'大", ""), Case("北", "bridge"),
      Case("!项目", "air-span o-2022-air growth law bridge"),
      Case("项目 !丹阳", "invest signed"),
      Case("增速 | 年度", "growth invest"), Case("增速 | 年度 投资", "invest"),
      Case("增速 | 年度 | 大桥", "growth invest bridge"),
      Case("| 增速 |", "growth"),
      Case("\"data law\"", "law"), Case("data law", "law"), Case("\"law data\"", ""),
      Case("“data law”", "law"), Case("\"!项目\"", ""), Case("（北）", "bridge"),
      Case("\"年均\"浓度", "air-span o-2022-air"), Case("!", everything), Case("'", ""), Case("$", ""),
    ])
  func words(_ example: Case) {
    let filter = Filter(parsing: example.filter)
    #expect(
      SamplePlan.ids(filter.items(in: SamplePlan.review)).joined(separator: " ") == example.ids)
    #expect(filter.problems == [])
  }

  @Test(
    "lets through what its fields say",
    arguments: [
      Case("year:2023", "air-span growth invest signed signed-dy law"),
      Case("year:2021/2025", "air-span o-2022-air growth invest signed signed-dy law bridge"),
      Case("year:2020..2022", "air-span o-2022-air"), Case("year:2024..", "air-span bridge"),
      Case("year:..2020", ""), Case("year:2022,2024", "air-span o-2022-air bridge"),
      Case("年份:2024", "air-span bridge"), Case("year：２０２４", "air-span bridge"),
      Case("sector:生态", "air-span o-2022-air bridge"),
      Case("sector:nature kind:task", "bridge"),
      Case("sector:\"Industry, projects\"", "growth invest signed signed-dy law"),
      Case("region:丹阳", "signed-dy bridge"), Case("region:^danyang$", "signed-dy bridge"),
      Case("!region:danyang year:2023 kind:target", "air-span growth invest signed"),
      Case("owner:发改委", "growth"), Case("owner:drc", "growth"),
      Case("indicator:air", "air-span o-2022-air"), Case("indicator:PM2.5", "air-span o-2022-air"),
      Case("source:002", "air-span"), Case("source:工作报告", "growth invest signed signed-dy"),
      Case("id:signed", "signed signed-dy"), Case("id:signed$", "signed"),
      Case("kind:task", "law bridge"), Case("kind:任务", "law bridge"),
      Case("kind:outcome", "o-2022-air"), Case("kind:legislation,outcome", "o-2022-air law"),
      Case("nature:binding", "air-span o-2022-air invest"), Case("nature:约束性 goal:floor", "invest"),
      Case("goal:ceiling", "air-span"),
      Case("status:exceeded", "growth"), Case("status:missed,exceeded", "growth invest"),
      Case("status:未完成", "invest"),
      Case("!status:missed kind:target year:2023", "air-span growth signed signed-dy"),
      Case("状态:办结", "law"), Case("status:done", "law"),
      Case("status:\"partly reported\"", "signed"),
      Case("flag:manual", "signed-dy"), Case("flag:逾期", "bridge"),
      Case("!flag:overdue kind:task", "law"),
      Case("pct:<100", "invest signed"), Case("pct:<=100 id:dy", "signed-dy"),
      Case("pct:100", "signed-dy law"),
      Case("pct:>99%", "signed-dy law"), Case("pct:90..95", "invest"), Case("pct:..1", "signed"),
      Case("gap:<0", "invest"), Case("gap:>1.8", "growth"), Case("gap:=1.9", "growth"),
      Case("year:2023 | kind:task", "air-span growth invest signed signed-dy law bridge"),
    ])
  func fields(_ example: Case) {
    let filter = Filter(parsing: example.filter)
    #expect(
      SamplePlan.ids(filter.items(in: SamplePlan.review)).joined(separator: " ") == example.ids)
    #expect(filter.problems == [])
  }

  struct Faulty: Sendable, CustomTestStringConvertible {
    let filter: String
    let fault: FilterProblem.Fault
    let characters: Range<Int>
    var suggestion: String?
    var testDescription: String { filter }
  }

  @Test(
    "says what it cannot understand, where, and what was meant",
    arguments: [
      Faulty(
        filter: "项目 stauts:met", fault: .unknownField("stauts"), characters: 3..<9,
        suggestion: "status"),
      Faulty(filter: "tag:x", fault: .unknownField("tag"), characters: 0..<3),
      Faulty(
        filter: "status:met,mised", fault: .unknownValue(.status, "mised"), characters: 11..<16,
        suggestion: "missed"),
      Faulty(filter: "!year:20x3", fault: .notYears("20x3"), characters: 6..<10),
      Faulty(filter: "year:2020..x", fault: .notYears("2020..x"), characters: 5..<12),
      Faulty(filter: "year:2023-06", fault: .notYears("2023-06"), characters: 5..<12),
      Faulty(filter: "year:2023..2020", fault: .notYears("2023..2020"), characters: 5..<15),
      Faulty(filter: "pct:100..80", fault: .notANumber("100..80"), characters: 4..<11),
      Faulty(filter: "pct:<many", fault: .notANumber("<many"), characters: 4..<9),
      Faulty(filter: "pct:..", fault: .notANumber(".."), characters: 4..<6),
      Faulty(filter: "gap:1..2..3", fault: .notANumber("1..2..3"), characters: 4..<11),
      Faulty(filter: "owner:", fault: .noValue(.owner), characters: 0..<6),
      Faulty(filter: "owner:,,", fault: .noValue(.owner), characters: 0..<8),
      Faulty(filter: "a \"b c", fault: .openQuote, characters: 2..<3),
    ])
  func problems(_ example: Faulty) throws {
    let filter = Filter(parsing: example.filter)
    #expect(filter.problems.count == 1)
    let problem = try #require(filter.problems.first)
    #expect(problem.fault == example.fault)
    #expect(problem.characters == example.characters)
    #expect(problem.suggestion == example.suggestion)
  }

  @Test("goes on without what it cannot understand")
  func rest() {
    let filter = Filter(parsing: "colour:red 增速 status:met,sideways pct:x")
    #expect(filter.problems.count == 3)
    #expect(SamplePlan.ids(filter.items(in: SamplePlan.review)) == [])
    #expect(
      SamplePlan.ids(Filter(parsing: "colour:red 增速").items(in: SamplePlan.review)) == ["growth"])
    #expect(Filter(parsing: "colour:red").isEmpty)
  }

  @Test("words its problems in both languages, with nothing raw from the text")
  func wording() throws {
    let problem = try #require(Filter(parsing: "status:\u{1b}[31m").problems.first)
    let english = problem.text(in: .english)
    #expect(english.hasPrefix("status: '‹U+001B›[31m' is not one of: ahead, on-pace"))
    let unknown = try #require(Filter(parsing: "stauts:met").problems.first)
    #expect(unknown.text(in: .chinese).hasSuffix("；是不是“status”？"))
    #expect(unknown.text(in: .english).hasSuffix("; did you mean 'status'?"))
  }

  @Test("reads any text")
  func anything() {
    let pieces = [
      "!", "|", "\"", "'", "^", "$", ":", ",", "year", "pct:", "<", "..", "年", " ", "\u{0}",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let filter = Filter(parsing: first + second + third + "x")
          _ = filter.items(in: SamplePlan.review)
          _ = filter.problems.map { $0.text(in: .english) }
        }
      }
    }
  }
}
