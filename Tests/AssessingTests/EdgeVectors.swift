import Assessing
import PlanModel

/// The lines of the specification's table, in its order.
let edgeVectors: [EdgeVector] = [
  EdgeVector(
    "zero target, down",
    {
      Vector(
        name: "", accumulation: .stock, direction: .down, unit: "户", kind: .zero,
        baseline: "12", period: "2021/2025", reported: ["2022 3"], asOf: "2023-01-31", verdict: ""
      ).facts
    }, "ahead P 75.0 E 40.0 G +35.0 F3", "methods F3", "score 1.00"),
  EdgeVector(
    "zero baseline, up",
    {
      Vector(
        name: "", accumulation: .stock, unit: "个", kind: .floor, value: "10", baseline: "0",
        period: "2021/2025", reported: ["2021 3"], asOf: "2022-01-31", verdict: ""
      ).facts
    }, "ahead P 30.0 E 20.0 G +10.0 F3", "methods F3 F1", "score 1.00"),
  EdgeVector(
    "baseline = target",
    {
      Vector(
        name: "", accumulation: .stock, kind: .floor, value: "24.1", baseline: "24.1",
        reported: ["2023 24.0"], verdict: ""
      ).facts
    }, "missed G -0.1 F12", "methods F12 F1", "score 0.00"),
  EdgeVector(
    "baseline = target, open",
    {
      Vector(
        name: "", accumulation: .stock, kind: .floor, value: "24.1", baseline: "24.1",
        period: "2021/2025", reported: ["2023 24.0"], asOf: "2024-02-01", verdict: ""
      ).facts
    }, "unrateable G -0.1 F12", "methods F12 F1"),
  EdgeVector(
    "met at baseline",
    {
      Vector(
        name: "", accumulation: .stock, kind: .floor, value: "5.5", baseline: "5.6",
        reported: ["2023 5.4"], verdict: ""
      ).facts
    }, "missed G -0.1 F12", "methods F12 F1 F3 F9", "score 0.00"),
  EdgeVector(
    "lower is better",
    {
      let vector = Vector(
        name: "", accumulation: .stock, direction: .down, unit: "微克/立方米", kind: .ceiling,
        value: "28", baseline: "33", period: "2021/2025", reported: ["2023 30.5"],
        asOf: "2024-02-01", verdict: "")
      return vector.facts + [
        "R \(vector.method(.growthRatio)?.ratio.text(2) ?? "—")",
        "F2 \(vector.method(.control)?.score.text(3) ?? "—")",
      ]
    }, "behind P 50.0 E 60.0 G -10.0 F3", "methods F3 F2 F9", "score 0.83", "R 0.80", "F2 0.911"),
  EdgeVector(
    "moving away",
    {
      Vector(
        name: "", accumulation: .stock, direction: .down, unit: "微克/立方米", kind: .ceiling,
        value: "28", baseline: "33", period: "2021/2025", reported: ["2023 34"],
        asOf: "2024-02-01", verdict: ""
      ).facts
    }, "moved-back P -20.0 E 60.0 G -80.0 F3", "methods F3 F2 F9", "score 0.00"),
  EdgeVector(
    "over-achieved",
    {
      Vector(
        name: "", accumulation: .ytd, unit: "个", kind: .floor, value: "30",
        reported: ["2023 33"], verdict: ""
      ).facts
    }, "exceeded P 110.0 G +10.0 F1", "methods F1", "score 1.00"),
  EdgeVector(
    "ceiling",
    {
      Vector(
        name: "", accumulation: .ytd, direction: .down, unit: "万吨", kind: .ceiling, value: "80",
        reported: ["2023-09 61"], asOf: "2023-10-15", verdict: ""
      ).facts
    }, "slightly-behind P 76.3 E 75.0 G -1.3 F10", "methods F10 F2", "score 0.98"),
  EdgeVector(
    "ceiling, broken",
    {
      Vector(
        name: "", accumulation: .ytd, direction: .down, unit: "万吨", kind: .ceiling, value: "80",
        reported: ["2023-09 81"], asOf: "2023-10-15", verdict: ""
      ).facts
    }, "breached P 101.3 E 75.0 G -26.3 F10", "methods F10 F2", "score 0.65"),
  EdgeVector(
    "around + τ",
    {
      ["0.2", "1.5", "2.6"].map { value in
        Vector(
          name: "", accumulation: .rate, direction: .band, kind: .around, value: "2",
          tolerance: "0.5", reported: ["2023 \(value)"], verdict: ""
        ).facts[0]
      }
    }, "missed G -1.3 F11", "met G 0.0 F11", "missed G +0.1 F11"),
  EdgeVector(
    "around, no τ",
    {
      Vector(
        name: "", accumulation: .rate, direction: .band, kind: .around, value: "5.5",
        reported: ["2023 5.6"], verdict: ""
      ).facts
    }, "needs-tolerance G +0.1 F11"),
  EdgeVector(
    "range, better welcome",
    {
      ["4.4", "4.5", "5.2"].map { value in
        Vector(
          name: "", accumulation: .rate, kind: .range, low: "4.5", high: "5",
          reported: ["2023 \(value)"], verdict: ""
        ).facts[0]
      }
    }, "missed G -0.1 F11", "met G 0.0 F11", "met G +0.2 F11"),
  EdgeVector(
    "growth floor",
    {
      let review = review(asOf: "2023-10-20") { plan in
        plan.indicator("gdp", unit: "亿元")
        plan.indicator("growth", unit: "%", accumulation: .rate, growthOf: "gdp")
        plan.target("t", of: "growth", .floor, "5")
        plan.outcome("growth", "2023-09", "4.8")
        plan.outcome("gdp", "2022-09", "720")
        plan.outcome("gdp", "2022", "1000")
      }
      let item = review.item(id: "t")!
      // A month's own rate says nothing of the months before it.
      let rest = RestGrowth(
        goal: Quantity(5), soFar: Quantity("4.8")!, lastYear: Quantity(1000),
        lastYearSoFar: Quantity(720))
      return [
        review.assessment(of: item).line, "rest \(rest?.needed.text(2) ?? "—")",
        "month alone \(review.restGrowth(of: item)?.needed.text(2) ?? "—")",
      ]
    }, "slightly-behind G -0.2 F15", "rest 5.51", "month alone —"),
  EdgeVector(
    "negative growth target",
    {
      ["-2.1", "1"].map { value in
        Vector(
          name: "", accumulation: .rate, direction: .down, kind: .ceiling, value: "-3",
          reported: ["2023-H1 \(value)"], asOf: "2023-07-20", verdict: ""
        ).facts.joined(separator: ", ")
      }
    }, "slightly-behind P 70.0 G +0.9 F16, methods F16, score 0.70",
    "moved-back P -33.3 G +4.0 F16, methods F16, score 0.00"),
  EdgeVector(
    "growth target, negative result",
    {
      Vector(
        name: "", accumulation: .rate, kind: .floor, value: "6", reported: ["2023 -1"], verdict: ""
      ).facts
    }, "missed G -7.0 F15", "methods F15", "score 0.00"),
  EdgeVector(
    "missing month, ytd",
    {
      let vector = Vector(
        name: "", accumulation: .ytd, unit: "万人", kind: .floor, value: "30",
        reported: ["2023-03 7.9", "2023-05 12.4"], asOf: "2023-06-15", verdict: "")
      return [vector.facts[0], vector.gaps]
    }, "slightly-behind P 41.3 E 41.7 G -0.3 F1",
    "missing 2023-04 included "),
  EdgeVector(
    "missing month, per-period",
    {
      let vector = Vector(
        name: "", accumulation: .period, unit: "万人", kind: .floor, value: "30",
        reported: ["2023-01 2.5", "2023-03 2.6", "2023-05 2.8"], asOf: "2023-06-15", verdict: "")
      return [vector.facts[0], vector.gaps]
    }, "partly-reported P 26.3 F1", "missing 2023-02 2023-04 included "),
  EdgeVector(
    "Jan–Feb",
    {
      let vector = Vector(
        name: "", accumulation: .ytd, unit: "亿元", kind: .floor, value: "24", period: "2026",
        reported: ["2026-02 4.1"], asOf: "2026-03-15", verdict: "")
      return [vector.facts[0], vector.gaps]
    }, "on-pace P 17.1 E 16.7 G +0.4 F1", "missing  included 2026-01"),
  EdgeVector(
    "stale stock",
    {
      Vector(
        name: "", accumulation: .stock, kind: .floor, value: "65", baseline: "60.6",
        period: "2021/2025", reported: ["2022-06 61.5"], asOf: "2023-08-31", verdict: ""
      ).facts
    }, "stale"),
  EdgeVector(
    "provisional then final",
    {
      ["2023-04-20", "2024-01-20"].map { day in
        let review = review(asOf: day) { plan in
          plan.indicator("gdp", unit: "%", accumulation: .rate)
          plan.target("t", of: "gdp", .floor, "5")
          plan.outcome("gdp", "2023-Q1", "4.8", on: "2023-04-18", quality: .preliminary)
          plan.outcome("gdp", "2023-Q1", "4.9", on: "2024-01-17", quality: .final)
        }
        let assessment = review.assessment(of: review.item(id: "t")!)
        let flags = assessment.flags.map(\.rawValue).joined(separator: " ")
        return "\(assessment.outcome?.value.description ?? "—") \(flags)"
      }
    }, "4.8 provisional", "4.9 revised"),
  EdgeVector(
    "target lowered mid-plan",
    {
      let review = review(asOf: "2021-02-01") { plan in
        plan.indicator("jobs")
        plan.target("old", of: "jobs", period: "2020", .floor, "10", setOn: "2020-01-10")
        plan.target(
          "new", of: "jobs", period: "2020", .floor, "8", setOn: "2020-07-01", supersedes: "old")
        plan.outcome("jobs", "2020", "7")
      }
      let item = review.item(id: "new")!
      let split = review.splitRating(of: item)
      let stages = split?.stages.map { "σ \($0.share.text(3)) P \($0.progress.text(3))" } ?? []
      let worked = SplitRating.working([
        (Ratio(2, over: 5)!, Ratio(62, over: 100)), (Ratio(3, over: 5)!, Ratio(93, over: 100)),
      ])
      let flags = review.assessment(of: item).flags.map(\.rawValue).joined(separator: " ")
      return stages + [
        "split \(split?.progress.text(3) ?? "—")", worked.flatMap(\.value).text(3), flags,
      ]
    }, "σ 0.497 P 0.700", "σ 0.503 P 0.875", "split 0.788", "0.806", "target-changed"),
  EdgeVector(
    "series break",
    {
      ["2023", "2023 2"].map { place in
        Vector(
          name: "", accumulation: .stock, unit: "个", kind: .floor, value: "60", baseline: "50",
          period: "2021/2025", reported: ["2023 112"], breaks: [place], asOf: "2024-02-01",
          verdict: ""
        ).flagged
      }
    }, "unrateable break", "on-pace P 60.0 E 60.0 G 0.0 F3 break"),
  EdgeVector(
    "task, half claimed",
    {
      let review = review(asOf: "2023-09-30") { plan in
        plan.task("build", due: "2023-10-31")
        let days = ["2023-03-31", "2023-06-30", "2023-09-30", "2023-10-31"]
        for (number, due) in days.enumerated() {
          plan.milestone("build", number + 1, due: due)
        }
        plan.journal(.close, "build#1", on: "2023-03-20", evidence: "照片")
        plan.journal(.close, "build#2", on: "2023-06-20", evidence: "照片")
        plan.journal(.done, "build#3", on: "2023-09-20")
      }
      let item = review.item(id: "build")!
      let assessment = review.assessment(of: item)
      return [assessment.line, "claimed \(assessment.claimed.text(2))"]
        + ["score \(review.score(of: item).text(2))"]
    }, "open P 50.0 E 75.0 G -25.0 F23", "claimed 0.75", "score 0.67"),
  EdgeVector(
    "task 办结 without evidence",
    {
      let review = review(asOf: "2023-12-31") { plan in
        plan.task("build", due: "2023-10-31")
        plan.journal(.done, "build", on: "2023-10-20")
      }
      let item = review.item(id: "build")!
      return [review.assessment(of: item).line, "score \(review.score(of: item).text(2))"]
    }, "done P 100.0 F23", "score —"),
  EdgeVector(
    "exactly on threshold",
    {
      ["40", "20"].map { value in
        Vector(
          name: "", accumulation: .ytd, unit: "个", kind: .floor, value: "100",
          reported: ["2023-06 \(value)"], asOf: "2023-07-15", verdict: ""
        ).facts[0]
      }
    }, "behind P 40.0 E 50.0 G -10.0 F1", "behind P 20.0 E 50.0 G -30.0 F1"),
  EdgeVector(
    "sign change",
    {
      Vector(
        name: "", accumulation: .stock, unit: "亿元", kind: .floor, value: "3", baseline: "2",
        period: "2021/2025", reported: ["2023 -1"], asOf: "2024-02-01", verdict: ""
      ).facts
    }, "moved-back P -300.0 E 60.0 G -360.0 F3", "methods F3 F1", "score 0.00"),
  EdgeVector(
    "composite, 70 % coverage",
    {
      let marks = [("40", "0.93"), ("30", "1"), ("30", nil)].map { weight, score in
        Composite.Mark(
          item: .task(Index(0)), weight: Quantity(weight)!,
          score: score.flatMap { Quantity($0) }.map { Ratio($0) })
      }
      let composite = Composite(marks, minimumCoverage: Quantity(80))
      return [
        "S \(composite.score.text(2))", "coverage \(composite.coverage.text(2))",
        composite.isPublished ? "published" : "withheld",
      ]
    }, "S 0.96", "coverage 0.70", "withheld"),
]
