import Cells
import Testing

@Suite("A chart of points")
struct PointChartTests {
  private static let chart: PointChart = {
    var first = PointChart.Column(label: "2019")
    first.point = 500
    first.earlier = [250]
    var second = PointChart.Column(label: "2020")
    (second.point, second.goals, second.formerGoals) = (0, [0], [1000])
    var third = PointChart.Column(label: "2021")
    (third.point, third.isPart, third.goals) = (1000, true, [500])
    return PointChart([first, second, third], top: "8.0", bottom: "0")
  }()

  private static func picture(_ width: Int, _ height: Int, _ tier: Glyphs.Tier) -> String {
    chart.frame(size: Size(width: width, height: height), glyphs: .of(tier)).transcript
  }

  @Test("puts each value and each target at its height")
  func heights() {
    #expect(
      PointChartTests.picture(30, 7, .ascii).split(separator: "\n") == [
        " 8.0 +        -------    +", "     |", "     |   *            =======", "     |   o",
        "   0 +        ===*===", "     +------------------------", "        2019    2020    2021",
      ])
  }

  @Test("shows the last years where not all have room, and nothing where none has")
  func narrow() {
    let picture = PointChartTests.picture(15, 7, .full)
    #expect(picture.contains("20"))
    #expect(!picture.contains("2019"))
    #expect(PointChartTests.picture(8, 7, .full).allSatisfy { $0 == "\n" })
    #expect(PointChartTests.picture(30, 3, .full).allSatisfy { $0 == "\n" })
  }

  @Test("has beside it a table whose numbers stand on their decimal points")
  func numbers() {
    let texts = ["13", "15.5", "−0.25", "", "8 (2024-08)", "≥ 3"]
    #expect(texts.alignedOnPoint == ["13   ", "15.5 ", "−0.25", "", "8 (2024-08)", "≥ 3   "])
  }

  @Test("fits a course into small columns, with blanks for gaps")
  func sparkline() {
    #expect(Glyphs.of(.full).sparkline([0, nil, 500, 1000]) == "▁ ▅█")
    #expect(Glyphs.of(.ascii).sparkline([0, 1000]) == "_^")
  }
}
