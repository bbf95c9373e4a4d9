import Assessing
import PlanModel

/// The worked examples of the formula sheet, in its order.
let formulaVectors: [EdgeVector] = [
  EdgeVector("F1 completion", { [jobs().facts[0]] }, "slightly-behind P 73.7 E 75.0 G -1.3 F1"),
  EdgeVector(
    "F1 is not for levels", { [urbanisation("2021", "61.3").described(.completion)] },
    "F1 P 0.943 E 0.200 Q 4.715 ahead"),
  EdgeVector(
    "F2 control type",
    {
      ["5.8", "11", "12"].map { value in
        Vector(
          name: "", accumulation: .rate, direction: .down, kind: .ceiling, value: "5.5",
          reported: ["2023 \(value)"], verdict: ""
        ).method(.control)?.score.text(3) ?? "—"
      }
    }, "0.945", "0.000", "0.000"),
  EdgeVector(
    "F4 next milestone",
    {
      let vector = Vector(
        name: "", accumulation: .stock, unit: "个", kind: .floor, value: "25000",
        baseline: "2505", period: "2021/2025", reported: ["2022 12980"],
        planned: ["2023 15000"], asOf: "2023-02-01", verdict: "")
      return [vector.described(.nextMilestone), vector.described(.wayFromBaseline)]
    }, "F4 P 0.838", "F3 P 0.466 E 0.370 Q 1.258 ahead"),
  EdgeVector(
    "F5 elapsed, a leap year too",
    {
      let days = ["2023-06-30", "2024-02-28", "2024-02-29", "2023-02-28"]
      return days.map { day in
        "\(Period(year: Day(day)!.year).monthsOver(on: Day(day)!))"
      }
    }, "6", "1", "2", "2"),
  EdgeVector(
    "F6 gap and ratio",
    { [jobs().described(.completion), jobs(planned: true).described(.evenPace)] },
    "F1 P 0.737 E 0.750 Q 0.982 slightly-behind", "F6 P 0.737 E 0.750 Q 0.982 slightly-behind"),
  EdgeVector(
    "F6 the worse of two bands, where enough was due",
    {
      [("2023-02", "1.5"), ("2023-01", "0.1"), ("2023-03", "6"), ("2023-03", "3.75")].map {
        Vector(
          name: "", accumulation: .ytd, unit: "个", kind: .floor, value: "30",
          reported: ["\($0.0) \($0.1)"], asOf: "2023-04-15", verdict: ""
        ).facts[0]
      }
    }, "behind P 5.0 E 16.7 G -11.7 F1", "slightly-behind P 0.3 E 8.3 G -8.0 F1",
    "slightly-behind P 20.0 E 25.0 G -5.0 F1", "behind P 12.5 E 25.0 G -12.5 F1"),
  EdgeVector(
    "F6 behind by the ratio alone",
    {
      Vector(
        name: "", accumulation: .ytd, unit: "个", kind: .floor, value: "60",
        reported: ["2023-02 4.5"], asOf: "2023-03-15", verdict: ""
      ).facts
    }, "behind P 7.5 E 16.7 G -9.2 F1", "methods F1", "score 0.45"),
  EdgeVector(
    "F7 planned curve", { [jobs(planned: true).described(.completion)] },
    "F1 P 0.737 E 0.720 Q 1.023 on-pace"),
  EdgeVector(
    "F8 earned schedule",
    {
      let review = jobs(planned: true).review
      let earned = review.earnedSchedule(of: review.item(id: "t")!)
      return [
        "ES \((earned?.earned).text(2)) AT \(earned?.covered ?? 0)",
        "SPI(t) \((earned?.ratio).text(2)) lag \((earned?.lag).text(1))",
        jobs(planned: true).described(.earnedSchedule),
      ]
    }, "ES 9.18 AT 9", "SPI(t) 1.02 lag -0.2", "F8 Q 1.020 lag -0.18 on-pace"),
  EdgeVector(
    "F8 a level that is to fall",
    {
      Vector(
        name: "", accumulation: .stock, direction: .down, unit: "个", kind: .ceiling, value: "28",
        baseline: "40", reported: ["2023-06 36"], planned: ["2023-03 37", "2023-09 31"],
        asOf: "2023-07-15", verdict: ""
      ).earned
    }, "ES 4.00 AT 6 planned"),
  EdgeVector(
    "F9 growth-rate ratio, and its score",
    {
      [("2021", "61.3"), ("2022", "61.8"), ("2023", "62.9")].map { year, value in
        let method = urbanisation(year, value).method(.growthRatio)
        return "R \((method?.ratio).text(3)) score \((method?.score).text(2)) "
          + (method?.pace?.rawValue ?? "—")
      }
    }, "R 0.818 score 1.56 slightly-behind", "R 0.698 score 0.70 slightly-behind",
    "R 0.885 score 2.04 slightly-behind"),
  EdgeVector(
    "F3, Q and R of one indicator",
    {
      [("2021", "61.3"), ("2022", "61.8"), ("2023", "62.9")].map { year, value in
        urbanisation(year, value).described(.wayFromBaseline)
      }
    }, "F3 P 0.159 E 0.200 Q 0.795 slightly-behind", "F3 P 0.273 E 0.400 Q 0.682 behind",
    "F3 P 0.523 E 0.600 Q 0.871 slightly-behind"),
  EdgeVector(
    "F9a room near a limit",
    {
      ["80", "97"].map { value in
        let room = Growth.room(at: Quantity(value)!, below: Quantity(100))
        return "C \(room.text(3)) from \((room * Ratio(3, over: 2)!).text(2)) %"
      }
    }, "C 0.629 from 0.94 %", "C 0.126 from 0.19 %"),
  EdgeVector(
    "F9a growth without a target",
    {
      let review = review(asOf: "2024-02-01") { plan in
        plan.indicator("forest", unit: "%", accumulation: .stock)
        plan.outcome("forest", "2021", "80")
        plan.outcome("forest", "2023", "81.6")
      }
      return review.methods(of: review.items[1]).map(\.described)
    }, "F9a P 0.010 on-pace"),
  EdgeVector(
    "F15 rest of the year",
    {
      let review = review(asOf: "2023-10-20") { plan in
        plan.indicator("gdp", unit: "亿元")
        plan.indicator("growth", unit: "%", accumulation: .rate, growthOf: "gdp")
        plan.target("t", of: "growth", .floor, "5")
        plan.outcome("growth", "2023-H1", "4.8")
        plan.outcome("gdp", "2022-H1", "720")
        plan.outcome("gdp", "2022", "1000")
      }
      return ["\((review.restGrowth(of: review.item(id: "t")!)?.needed).text(2))"]
    }, "5.51"),
  EdgeVector(
    "F17 rates over five years",
    {
      func energy(_ years: [String], asOf day: String) -> String {
        Vector(
          name: "", accumulation: .compound, direction: .down, kind: .ceiling, value: "-13.5",
          period: "2016/2020", reported: years, asOf: day, verdict: ""
        ).facts[0]
      }
      let four = ["2016 -2.7", "2017 -0.1", "2018 -0.5", "2019 -3.8"]
      return [
        energy(four, asOf: "2020-02-01"), energy(four + ["2020 -3"], asOf: "2021-02-01"),
        energy(Array(four.dropFirst()), asOf: "2020-02-01"),
        energy(["2016 1"], asOf: "2017-02-01"),
      ]
    }, "behind P 51.5 E 80.0 G -28.5 F17", "missed P 72.2 G -27.8 F17",
    "partly-reported P 32.4 F17", "moved-back P -7.4 E 20.0 G -27.4 F17"),
  EdgeVector(
    "F18 catch-up",
    {
      let review = jobs().review
      let catchUp = review.catchUp(of: review.item(id: "t")!)
      return [
        "needs \((catchUp?.needed).text(2)) had \((catchUp?.observed).text(2))",
        "×\((catchUp?.acceleration).text(2)) in \(catchUp?.monthsLeft ?? 0)",
        (catchUp?.path(decimals: 1) ?? []).map(\.description).joined(separator: " "),
      ]
    }, "needs 2.63 had 2.46", "×1.07 in 3", "24.7 27.3 30.0"),
  EdgeVector(
    "F18 what a ceiling still allows",
    {
      let review = Vector(
        name: "", accumulation: .ytd, direction: .down, unit: "万吨", kind: .ceiling, value: "80",
        reported: ["2023-09 61"], asOf: "2023-10-15", verdict: ""
      ).review
      let catchUp = review.catchUp(of: review.item(id: "t")!)
      return ["\((catchUp?.needed).text(2)) \(catchUp?.isAllowance == true)"]
    }, "6.33 true"),
  EdgeVector(
    "F19 forecast: none from fewer than three values",
    { [jobs().forecast, jobs(planned: true).forecast] }, "none", "none"),
  EdgeVector(
    "F19 forecast: linear misses, seasonal meets",
    {
      [jobs(earlier: true).forecast, jobs(planned: true, earlier: true).forecast]
    }, "3 points, linear 29.47 misses, seasonal — —",
    "3 points, linear 29.47 misses, seasonal 30.69 meets"),
  EdgeVector(
    "F22 a goal changed after its period is no goal",
    {
      ["2020-12-31", "2021-01-05"].map { day in
        let review = review(asOf: "2021-02-01") { plan in
          plan.indicator("jobs")
          plan.target("old", of: "jobs", period: "2020", .floor, "7", setOn: "2020-01-10")
          plan.target(
            "new", of: "jobs", period: "2020", .floor, "4.5", setOn: day, supersedes: "old")
          plan.outcome("jobs", "2020", "5")
        }
        return review.assessment(of: review.item(id: "new")!).line
      }
    }, "exceeded P 111.1 G +11.1 F1", "missed P 71.4 G -28.6 F1"),
  EdgeVector(
    "F25 sums, and ratios by their sides",
    {
      let review = review(asOf: "2024-02-01") { plan in
        plan.region("west")
        plan.indicator("graduates", unit: "人")
        plan.indicator("employed", unit: "人")
        plan.indicator(
          "rate", unit: "%", accumulation: .rate, numerator: "employed",
          denominator: "graduates")
        for (region, graduates, employed, rate) in [
          ("east", "100", "90", "90"), ("west", "300", "210", "70"),
        ] {
          plan.outcome("graduates", in: region, "2023", graduates)
          plan.outcome("employed", in: region, "2023", employed)
          plan.outcome("rate", in: region, "2023", rate)
        }
        plan.outcome("graduates", "2023", "410")
        plan.target("late", of: "graduates", in: "west", period: "2024", .floor, "300")
      }
      func roll(_ row: Int, _ year: Int) -> RollUp? {
        review.rollUp(of: Index(row), in: Index(0), period: Period(year: year))
      }
      let sum = roll(0, 2023)
      return [
        "\((sum?.value).text(0)) of \(sum?.reported?.description ?? "—")"
          + " difference \((sum?.difference).text(0))",
        "\((roll(2, 2023)?.value).text(1)) %",
        "missing \(roll(0, 2024)?.missing.count ?? 0)",
      ]
    }, "400 of 410 difference 10", "75.0 %", "missing 2"),
  EdgeVector(
    "F26 residue in the last part",
    {
      [("100", 12, 1), ("1", 12, 1), ("-1", 12, 1), ("10", 3, 0)].map { total, count, places in
        let total = Quantity(total)!
        let parts = Shares.parts(of: total, by: Shares.even(count), places: places)!
        return "\(parts[0]) … \(parts[count - 1]), \(parts.reduce(.zero, +) == total)"
      }
    }, "8.3 … 8.7, true", "0.0 … 1.0, true", "0.0 … -1.0, true", "3 … 4, true"),
  EdgeVector(
    "F26 over-assigned, unassigned, and parts without a whole",
    {
      [("10", ["6", "5"]), ("10", ["6", nil]), ("10", ["6", "3"]), (nil, ["6", "3"])].map {
        whole, parts in
        let review = review(asOf: "2023-02-01") { plan in
          plan.region("west")
          plan.indicator("jobs")
          plan.target("t", of: "jobs", whole == nil ? .rises : .floor, whole)
          for (region, value) in zip(["east", "west"], parts) {
            plan.target(
              region, of: "jobs", in: region, value == nil ? .rises : .floor, value, parent: "t")
          }
        }
        guard let balance = review.partBalance(of: review.item(id: "t")!) else { return "none" }
        let (over, short) = (balance.overAssigned, balance.unassigned)
        return "\(balance.sum) over \(over?.description ?? "—") short \(short?.description ?? "—")"
      }
    }, "11 over 1 short —", "6 over — short —", "9 over — short 1", "9 over — short —"),
]

/// 30 new jobs in a year, 22.1 by September, with a seasonal plan, and with earlier values.
private func jobs(planned: Bool = false, earlier: Bool = false) -> Vector {
  Vector(
    name: "", accumulation: .ytd, unit: "万人", kind: .floor, value: "30",
    reported: (earlier ? ["2023-03 7", "2023-06 14.5"] : []) + ["2023-09 22.1"],
    planned: planned ? ["2023-09 21.6"] : [], asOf: "2023-10-15", verdict: "")
}

private func urbanisation(_ year: String, _ value: String) -> Vector {
  Vector(
    name: "", accumulation: .stock, kind: .floor, value: "65", baseline: "60.6",
    period: "2021/2025", reported: ["\(year) \(value)"],
    asOf: "\(Period(year)!.lastYear + 1)-02-01", verdict: "")
}

extension Vector {
  func described(_ formula: Formula) -> String { method(formula)?.described ?? "none" }

  fileprivate var earned: [String] {
    let review = review
    guard let earned = review.earnedSchedule(of: review.item(id: "t")!) else { return [] }
    return [
      "ES \(earned.earned.text(2)) AT \(earned.covered) \(earned.isPlanned ? "planned" : "even")"
    ]
  }

  fileprivate var forecast: String {
    let review = review
    guard let forecast = review.forecast(of: review.item(id: "t")!) else { return "none" }
    func words(_ meets: Bool?) -> String { meets.map { $0 ? "meets" : "misses" } ?? "—" }
    return "\(forecast.points) points, linear \(forecast.linear.text(2)) "
      + "\(words(forecast.linearMeets)), seasonal \(forecast.seasonal.text(2)) "
      + words(forecast.seasonalMeets)
  }
}

extension Method {
  var described: String {
    var words = [formula.rawValue]
    if let progress { words.append("P \(progress.text(3))") }
    if let expected { words.append("E \(expected.text(3))") }
    if let ratio { words.append("Q \(ratio.text(3))") }
    if let lag { words.append("lag \(lag.text(2))") }
    if let pace { words.append(pace.rawValue) }
    return words.joined(separator: " ")
  }
}
