import Assessing
import PlanModel

/// Lines that the specification's table lacks: leap years, halves, spans, the turn of the year,
/// parts without a whole, comparisons with what nobody reported.
let calendarVectors: [EdgeVector] = [
  EdgeVector(
    "the last day of February closes it, in a leap year the 29th",
    {
      [("2024-02-28", "2024"), ("2024-02-29", "2024"), ("2023-02-28", "2023")].map { day, year in
        Vector(
          name: "", accumulation: .ytd, unit: "个", kind: .floor, value: "10",
          period: "\(year)-02", asOf: day, verdict: ""
        ).facts[0]
      }
    }, "not-due", "not-reported", "not-reported"),
  EdgeVector(
    "a leap year has twelve months like any other",
    {
      ["2023", "2024"].map { year in
        Vector(
          name: "", accumulation: .ytd, unit: "个", kind: .floor, value: "12", period: year,
          reported: ["\(year)-02 2"], asOf: "\(year)-03-15", verdict: ""
        ).facts[0]
      }
    }, "on-pace P 16.7 E 16.7 G 0.0 F1", "on-pace P 16.7 E 16.7 G 0.0 F1"),
  EdgeVector(
    "a goal changed in a leap year is weighed by its days",
    {
      let review = review(asOf: "2025-02-01") { plan in
        plan.indicator("jobs")
        plan.target("old", of: "jobs", period: "2024", .floor, "10", setOn: "2024-01-10")
        plan.target(
          "new", of: "jobs", period: "2024", .floor, "8", setOn: "2024-03-01", supersedes: "old")
        plan.outcome("jobs", "2024", "8")
      }
      let split = review.splitRating(of: review.item(id: "new")!)
      return split?.stages.map { ($0.share * 366).text(0) } ?? []
    }, "60", "306"),
  EdgeVector(
    "a second half counts from January where values are cumulative, else from July",
    {
      [Accumulation.ytd, .period].map { accumulation in
        Vector(
          name: "", accumulation: accumulation, unit: "个", kind: .floor, value: "12",
          period: "2023-H2", reported: ["2023-08 8"], asOf: "2023-09-15", verdict: ""
        ).facts[0]
      }
    }, "on-pace P 66.7 E 66.7 G 0.0 F1", "partly-reported P 66.7 F1"),
  EdgeVector(
    "cumulative values begin anew in January, levels do not",
    {
      [Accumulation.ytd, .stock].map { accumulation in
        Vector(
          name: "", accumulation: accumulation, unit: "个", kind: .floor, value: "24",
          reported: ["2022 12", "2023-01 13"], asOf: "2023-02-10", verdict: ""
        ).facts[0]
      }
    }, "ahead P 54.2 E 8.3 G +45.8 F1", "on-pace P 8.3 E 8.3 G 0.0 F3"),
  EdgeVector(
    "December of a span's third year is three fifths of it",
    {
      Vector(
        name: "", accumulation: .stock, unit: "个", kind: .floor, value: "20", baseline: "10",
        period: "2021/2025", reported: ["2023-12 16"], asOf: "2024-01-15", verdict: ""
      ).facts
    }, "on-pace P 60.0 E 60.0 G 0.0 F3", "methods F3 F1 F9", "score 1.00"),
  EdgeVector(
    "a span's year that is missing does not spoil a level, and spoils a sum",
    {
      [Accumulation.stock, .ytd].map { accumulation in
        Vector(
          name: "", accumulation: accumulation, unit: "个", kind: .floor, value: "20",
          baseline: accumulation == .stock ? "10" : nil, period: "2021/2025",
          reported: ["2021 12", "2023 4"], asOf: "2024-01-15", verdict: ""
        ).facts[0]
      }
    }, "moved-back P -60.0 E 60.0 G -120.0 F3", "partly-reported P 80.0 F1"),
  EdgeVector(
    "January and February in one figure, per period, and January's own as well",
    {
      [["2026-02 4"], ["2026-01 1", "2026-02 3"]].map { reported in
        let vector = Vector(
          name: "", accumulation: .period, unit: "个", kind: .floor, value: "24", period: "2026",
          reported: reported, asOf: "2026-03-15", verdict: "")
        return vector.facts[0] + " " + vector.gaps
      }
    }, "on-pace P 16.7 E 16.7 G 0.0 F1 missing  included 2026-01",
    "on-pace P 16.7 E 16.7 G 0.0 F1 missing  included "),
  EdgeVector(
    "quarters leave no month missing",
    {
      [
        Vector(
          name: "", accumulation: .ytd, unit: "个", kind: .floor, value: "24",
          reported: ["2023-Q1 6", "2023-Q3 18"], asOf: "2023-10-15", verdict: ""
        ).gaps
      ]
    }, "missing 2023-Q2 included "),
  EdgeVector(
    "parts are judged where the whole has no value",
    {
      let review = review(asOf: "2024-02-01") { plan in
        plan.indicator("jobs")
        plan.target("t", of: "jobs", .setElsewhere)
        plan.target("east", of: "jobs", in: "east", .floor, "5", parent: "t")
        plan.outcome("jobs", in: "east", "2023", "6")
      }
      return ["t", "east"].map { review.assessment(of: review.item(id: $0)!).line }
    }, "not-applicable", "exceeded P 120.0 G +20.0 F1"),
  EdgeVector(
    "in step with what nobody reported",
    {
      [[], ["other 2023-H1 5"]].map { reported in
        Vector(
          name: "", accumulation: .rate, kind: .sameAs, reported: ["2023 5.0"] + reported,
          verdict: ""
        ).facts[0]
      }
    }, "unrateable", "unrateable"),
  EdgeVector(
    "a break behind the reading, or before the baseline, says nothing",
    {
      ["2024", "2020"].map { place in
        Vector(
          name: "", accumulation: .stock, unit: "个", kind: .floor, value: "60",
          reported: ["2022 50", "2023 60"], breaks: [place], verdict: ""
        ).flagged
      }
    }, "met P 100.0 G 0.0 F3", "met P 100.0 G 0.0 F3"),
  EdgeVector(
    "last year's value is linked where the factor is known",
    {
      ["2023 1.2", "2023"].map { place in
        Vector(
          name: "", accumulation: .stock, unit: "个", kind: .floor, value: "60",
          reported: ["2022 50", "2023 66"], breaks: [place], verdict: ""
        ).flagged
      }
    }, "missed P 50.0 G -50.0 F3 break", "unrateable break"),
]
