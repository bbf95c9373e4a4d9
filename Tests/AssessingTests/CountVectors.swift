import PlanModel

/// Counts that grow within the period: F1, F6, F7, F10.
let countVectors: [Vector] = [
  Vector(
    name: "jobs on an even plan", accumulation: .ytd, unit: "万人", kind: .floor, value: "30",
    reported: ["2023-09 22.1"], asOf: "2023-10-15",
    verdict: "slightly-behind P 73.7 E 75.0 G -1.3 F1"),
  Vector(
    name: "jobs on a seasonal plan", accumulation: .ytd, unit: "万人", kind: .floor, value: "30",
    reported: ["2023-Q3 22.1"], planned: ["2023-Q1 9", "2023-Q3 21.6"], asOf: "2023-10-15",
    verdict: "on-pace P 73.7 E 72.0 G +1.7 F1"),
  Vector(
    name: "between two steps of the plan", accumulation: .ytd, unit: "万人", kind: .floor,
    value: "30", reported: ["2023-08 18"], planned: ["2023-Q2 15", "2023-Q3 21"],
    asOf: "2023-09-15", verdict: "slightly-behind P 60.0 E 63.3 G -3.3 F1"),
  Vector(
    name: "behind the last step of the plan", accumulation: .ytd, unit: "万人", kind: .floor,
    value: "30", reported: ["2023-09 21"], planned: ["2023-H1 10"], asOf: "2023-10-15",
    verdict: "on-pace P 70.0 E 66.7 G +3.3 F1"),
  Vector(
    name: "nothing planned yet", accumulation: .ytd, unit: "万人", kind: .floor, value: "30",
    reported: ["2023-03 0"], planned: ["2023-Q1 0"], asOf: "2023-04-15",
    verdict: "on-pace P 0.0 E 0.0 G 0.0 F1"),
  Vector(
    name: "over-achieved and closed", accumulation: .ytd, unit: "个", kind: .floor, value: "30",
    reported: ["2023 33"], verdict: "exceeded P 110.0 G +10.0 F1"),
  Vector(
    name: "reached to the digit", accumulation: .ytd, unit: "个", kind: .floor, value: "30",
    reported: ["2023 30.0"], verdict: "met P 100.0 G 0.0 F1"),
  Vector(
    name: "a closed year short of its floor", accumulation: .ytd, unit: "亿元", kind: .floor,
    value: "550", reported: ["2023 512"], verdict: "missed P 93.1 G -6.9 F1"),
  Vector(
    name: "over-achieved early", accumulation: .ytd, unit: "个", kind: .floor, value: "30",
    reported: ["2023-06 33"], asOf: "2023-07-15", verdict: "met-early P 110.0 E 50.0 G +60.0 F1"),
  Vector(
    name: "109 points ahead of the even pace", accumulation: .ytd, unit: "个", kind: .floor,
    value: "100", reported: ["2023-06 159"], asOf: "2023-07-15",
    verdict: "met-early P 159.0 E 50.0 G +109.0 F1"),
  Vector(
    name: "exactly 10 points behind", accumulation: .ytd, unit: "个", kind: .floor, value: "100",
    reported: ["2023-06 40"], asOf: "2023-07-15", verdict: "behind P 40.0 E 50.0 G -10.0 F1"),
  Vector(
    name: "a hair less than 10 points behind", accumulation: .ytd, unit: "个", kind: .floor,
    value: "100", reported: ["2023-06 40.000001"], asOf: "2023-07-15",
    verdict: "slightly-behind P 40.0 E 50.0 G -10.0 F1"),
  Vector(
    name: "exactly 30 points behind", accumulation: .ytd, unit: "个", kind: .floor, value: "100",
    reported: ["2023-06 20"], asOf: "2023-07-15", verdict: "behind P 20.0 E 50.0 G -30.0 F1"),
  Vector(
    name: "more than 30 points behind", accumulation: .ytd, unit: "个", kind: .floor,
    value: "100", reported: ["2023-06 19.99"], asOf: "2023-07-15",
    verdict: "severely-behind P 20.0 E 50.0 G -30.0 F1"),
  Vector(
    name: "exactly 5 points ahead", accumulation: .ytd, unit: "个", kind: .floor, value: "100",
    reported: ["2023-06 55"], asOf: "2023-07-15", verdict: "ahead P 55.0 E 50.0 G +5.0 F1"),
  Vector(
    name: "a missing month, cumulative", accumulation: .ytd, unit: "万人", kind: .floor,
    value: "30", reported: ["2023-03 7.9", "2023-05 12.4"], asOf: "2023-06-15",
    verdict: "slightly-behind P 41.3 E 41.7 G -0.3 F1"),
  Vector(
    name: "a missing month, month by month", accumulation: .period, unit: "万人", kind: .floor,
    value: "30", reported: ["2023-01 2.5", "2023-03 2.6", "2023-05 2.8"], asOf: "2023-06-15",
    verdict: "partly-reported P 26.3 F1"),
  Vector(
    name: "all months, month by month", accumulation: .period, unit: "万人", kind: .floor,
    value: "30", reported: ["2023-Q1 7.5", "2023-04 2.5", "2023-05 2.5"], asOf: "2023-06-15",
    verdict: "on-pace P 41.7 E 41.7 G 0.0 F1"),
  Vector(
    name: "four quarters make a year", accumulation: .period, unit: "万人", kind: .floor,
    value: "30", reported: ["2023-Q1 7", "2023-Q2 7", "2023-Q3 7", "2023-Q4 8"],
    verdict: "missed P 96.7 G -3.3 F1"),
  Vector(
    name: "January and February in one figure", accumulation: .ytd, unit: "亿元", kind: .floor,
    value: "24", reported: ["2026-02 4.1"], asOf: "2026-03-15",
    verdict: "on-pace P 17.1 E 16.7 G +0.4 F1"
  ).with(period: "2026"),
  Vector(
    name: "February holds January, month by month", accumulation: .period, unit: "亿元",
    kind: .floor, value: "24", reported: ["2026-02 4.1"], asOf: "2026-03-15",
    verdict: "on-pace P 17.1 E 16.7 G +0.4 F1"
  ).with(period: "2026"),
  Vector(
    name: "January itself is in February's figure", accumulation: .ytd, unit: "亿元",
    kind: .floor, value: "2", reported: ["2026-02 4.1"], asOf: "2026-03-15",
    verdict: "included-elsewhere"
  ).with(period: "2026-01"),
  Vector(
    name: "a budget at three quarters", accumulation: .ytd, unit: "万吨", kind: .ceiling,
    value: "80", reported: ["2023-09 61"], asOf: "2023-10-15",
    verdict: "slightly-behind P 76.3 E 75.0 G -1.3 F10"
  ).with(direction: .down),
  Vector(
    name: "a budget that is broken", accumulation: .ytd, unit: "万吨", kind: .ceiling,
    value: "80", reported: ["2023-09 81"], asOf: "2023-10-15",
    verdict: "breached P 101.3 E 75.0 G -26.3 F10"
  ).with(direction: .down),
  Vector(
    name: "a budget kept", accumulation: .ytd, unit: "万吨", kind: .ceiling, value: "80",
    reported: ["2023 61"], verdict: "met P 76.3 G +23.8 F10"
  ).with(direction: .down),
  Vector(
    name: "a budget broken at the end", accumulation: .ytd, unit: "万吨", kind: .ceiling,
    value: "80", reported: ["2023 81"], verdict: "breached P 101.3 G -1.3 F10"
  ).with(direction: .down),
  Vector(
    name: "no accident so far", accumulation: .ytd, unit: "起", kind: .zero,
    reported: ["2023-06 0"], asOf: "2023-07-15", verdict: "on-pace F12"
  ).with(direction: .down),
  Vector(
    name: "one accident in spite of the promise of none", accumulation: .ytd, unit: "起",
    kind: .zero, reported: ["2023-06 1"], asOf: "2023-07-15", verdict: "breached F12"
  ).with(direction: .down),
  Vector(
    name: "a year without accident", accumulation: .ytd, unit: "起", kind: .zero,
    reported: ["2023 0"], verdict: "met F12"
  ).with(direction: .down),
  Vector(
    name: "part of a year that decides", accumulation: .ytd, unit: "个", kind: .floor,
    value: "180", reported: ["2023-06 156", "2023-11 219"], verdict: "exceeded P 121.7 G +21.7 F1"
  ),
  Vector(
    name: "part of a year that does not", accumulation: .ytd, unit: "个", kind: .floor,
    value: "180", reported: ["2023-06 156"], verdict: "partly-reported P 86.7 F1"),
  Vector(
    name: "December holds the year", accumulation: .ytd, unit: "个", kind: .floor, value: "180",
    reported: ["2023-12 170"], verdict: "missed P 94.4 G -5.6 F1"),
  Vector(
    name: "at least, and that is enough", accumulation: .ytd, unit: "亿元", kind: .floor,
    value: "1500", reported: ["2023 >=1600"], verdict: "exceeded P 106.7 G +6.7 F1"),
  Vector(
    name: "at least, and that is not enough", accumulation: .ytd, unit: "亿元", kind: .floor,
    value: "1500", reported: ["2023 >=1400"], verdict: "partly-reported P 93.3 G -6.7 F1"),
  Vector(
    name: "about counts as it stands", accumulation: .ytd, unit: "亿元", kind: .floor,
    value: "1500", reported: ["2023 ~1400"], verdict: "missed P 93.3 G -6.7 F1"),
  Vector(
    name: "nothing reported of a closed year", accumulation: .ytd, kind: .floor, value: "30",
    verdict: "not-reported"),
  Vector(
    name: "nothing reported of an open year", accumulation: .ytd, kind: .floor, value: "30",
    asOf: "2023-07-15", verdict: "not-due"),
  Vector(
    name: "a planned month passed without a report", accumulation: .ytd, kind: .floor,
    value: "30", planned: ["2023-06 14"], asOf: "2023-07-15", verdict: "not-reported"),
  Vector(
    name: "a planned month is still to come", accumulation: .ytd, kind: .floor, value: "30",
    planned: ["2023-06 14"], asOf: "2023-06-29", verdict: "not-due"),
  Vector(
    name: "the last day of the period closes it", accumulation: .ytd, kind: .floor, value: "30",
    asOf: "2023-12-31", verdict: "not-reported"),
  Vector(
    name: "a half-year of its own", accumulation: .ytd, unit: "个", kind: .floor, value: "10",
    period: "2023-H1", reported: ["2023-04 6"], asOf: "2023-05-15",
    verdict: "slightly-behind P 60.0 E 66.7 G -6.7 F1"),
  Vector(
    name: "a third quarter counts from January", accumulation: .ytd, unit: "个", kind: .floor,
    value: "18", period: "2023-Q3", reported: ["2023-08 16"], asOf: "2023-09-15",
    verdict: "on-pace P 88.9 E 88.9 G 0.0 F1"),
  Vector(
    name: "the count begins anew in January", accumulation: .ytd, unit: "个", kind: .floor,
    value: "12", reported: ["2022-12 12", "2023-01 1"], asOf: "2023-02-10",
    verdict: "on-pace P 8.3 E 8.3 G 0.0 F1"),
  Vector(
    name: "the years of a span add up", accumulation: .ytd, unit: "万人", kind: .floor,
    value: "150", period: "2021/2025",
    reported: ["2021 30", "2022 31", "2023-06 14"], asOf: "2023-07-15",
    verdict: "on-pace P 50.0 E 50.0 G 0.0 F1"),
  Vector(
    name: "a missing year of a span", accumulation: .ytd, unit: "万人", kind: .floor,
    value: "150", period: "2021/2025", reported: ["2021 30", "2023 31"], asOf: "2024-03-15",
    verdict: "partly-reported P 40.7 F1"),
  Vector(
    name: "a count over the whole span", accumulation: .span, unit: "万人", kind: .floor,
    value: "150", period: "2021/2025", reported: ["2023 80"], asOf: "2024-03-15",
    verdict: "slightly-behind P 53.3 E 60.0 G -6.7 F1"),
  Vector(
    name: "about so many, short of it", accumulation: .ytd, unit: "个", kind: .around,
    value: "200", tolerance: "10", reported: ["2023 180"], verdict: "missed P 90.0 G -10.0 F1"),
  Vector(
    name: "one to two, and two it is", accumulation: .ytd, unit: "个", kind: .range, low: "1",
    high: "2", reported: ["2023 2"], verdict: "met P 200.0 G +100.0 F1"),
  Vector(
    name: "exactly so many", accumulation: .ytd, unit: "个", kind: .exact, value: "10",
    reported: ["2023 10"], verdict: "met P 100.0 G 0.0 F1"),
  Vector(
    name: "exactly so many, and one more", accumulation: .ytd, unit: "个", kind: .exact,
    value: "10", reported: ["2023 11"], verdict: "breached P 110.0 G +10.0 F1"
  ).with(direction: .band),
]

extension Vector {
  func with(period: String) -> Vector {
    var vector = self
    vector.period = period
    return vector
  }

  func with(direction: Direction) -> Vector {
    var vector = self
    vector.direction = direction
    return vector
  }
}
