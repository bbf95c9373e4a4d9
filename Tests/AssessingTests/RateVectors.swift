import PlanModel

/// Rates: in percentage points (F15), bands (F11), declines (F16), and other indicators.
let rateVectors: [Vector] = [
  Vector(
    name: "growth at the third quarter", accumulation: .rate, kind: .floor, value: "5",
    reported: ["2023-Q3 4.8"], asOf: "2023-10-20", verdict: "slightly-behind G -0.2 F15"),
  Vector(
    name: "growth above its floor so far", accumulation: .rate, kind: .floor, value: "5",
    reported: ["2023-Q1 4", "2023-H1 6.9"], asOf: "2023-08-20", verdict: "on-pace G +1.9 F15"),
  Vector(
    name: "growth of a half year says nothing of the year", accumulation: .rate, kind: .floor,
    value: "5", reported: ["2023-H1 6.9"], verdict: "partly-reported F15"),
  Vector(
    name: "growth of December says nothing of the year", accumulation: .rate, kind: .floor,
    value: "5", reported: ["2023-12 6.9"], verdict: "partly-reported F15"),
  Vector(
    name: "growth above its floor", accumulation: .rate, kind: .floor, value: "6",
    reported: ["2023 7.9"], verdict: "exceeded G +1.9 F15"),
  Vector(
    name: "growth just on its floor", accumulation: .rate, kind: .floor, value: "5.0",
    reported: ["2023 5"], verdict: "met G 0.0 F15"),
  Vector(
    name: "growth target, negative result", accumulation: .rate, kind: .floor, value: "6",
    reported: ["2023 -1"], verdict: "missed G -7.0 F15"),
  Vector(
    name: "growth target, shrinking so far", accumulation: .rate, kind: .floor, value: "6",
    reported: ["2023-H1 -1"], asOf: "2023-07-20", verdict: "moved-back G -7.0 F15"),
  Vector(
    name: "a promised decline, part of the way", accumulation: .rate, direction: .down,
    kind: .ceiling, value: "-3", reported: ["2023 -2.1"], verdict: "missed P 70.0 G +0.9 F16"),
  Vector(
    name: "a promised decline that became a rise", accumulation: .rate, direction: .down,
    kind: .ceiling, value: "-3", reported: ["2023-H1 1"], asOf: "2023-07-20",
    verdict: "moved-back P -33.3 G +4.0 F16"),
  Vector(
    name: "at least three per cent down", accumulation: .rate, direction: .down, kind: .floor,
    value: "-3", reported: ["2023 -3.2"], verdict: "met P 106.7 G -0.2 F16"),
  Vector(
    name: "prices within their ceiling", accumulation: .rate, direction: .down, kind: .ceiling,
    value: "3", reported: ["2023 0.4"], verdict: "met G -2.6 F15"),
  Vector(
    name: "prices above their ceiling", accumulation: .rate, direction: .down, kind: .ceiling,
    value: "3", reported: ["2023 3.1"], verdict: "breached G +0.1 F15"),
  Vector(
    name: "prices above their ceiling so far", accumulation: .rate, direction: .down,
    kind: .ceiling, value: "3", reported: ["2023-05 3.1"], asOf: "2023-06-20",
    verdict: "slightly-behind G +0.1 F15"),
  Vector(
    name: "around, below", accumulation: .rate, direction: .band, kind: .around, value: "2",
    tolerance: "0.5", reported: ["2023 0.2"], verdict: "missed G -1.3 F11"),
  Vector(
    name: "around, on the edge", accumulation: .rate, direction: .band, kind: .around,
    value: "2", tolerance: "0.5", reported: ["2023 1.5"], verdict: "met G 0.0 F11"),
  Vector(
    name: "around, above", accumulation: .rate, direction: .band, kind: .around, value: "2",
    tolerance: "0.5", reported: ["2023 2.6"], verdict: "missed G +0.1 F11"),
  Vector(
    name: "around, above where more is better", accumulation: .rate, kind: .around, value: "6",
    tolerance: "0.5", reported: ["2023 7"], verdict: "met G +0.5 F11"),
  Vector(
    name: "around without a tolerance", accumulation: .rate, direction: .band, kind: .around,
    value: "5.5", reported: ["2023 5.6"], verdict: "needs-tolerance G +0.1 F11"),
  Vector(
    name: "around without a tolerance, half a year of a closed one", accumulation: .rate,
    kind: .around, value: "6", reported: ["2023-H1 0.5"], verdict: "partly-reported"),
  Vector(
    name: "around without a tolerance, so far", accumulation: .rate, kind: .around, value: "6",
    reported: ["2023-H1 0.5"], asOf: "2023-07-20", verdict: "needs-tolerance G -5.5 F11"),
  Vector(
    name: "range, below", accumulation: .rate, kind: .range, low: "4.5", high: "5",
    reported: ["2023 4.4"], verdict: "missed G -0.1 F11"),
  Vector(
    name: "range, on its lower edge", accumulation: .rate, kind: .range, low: "4.5", high: "5",
    reported: ["2023 4.5"], verdict: "met G 0.0 F11"),
  Vector(
    name: "range, above where more is better", accumulation: .rate, kind: .range, low: "4.5",
    high: "5", reported: ["2023 5.2"], verdict: "met G +0.2 F11"),
  Vector(
    name: "range, above where the middle is meant", accumulation: .rate, direction: .band,
    kind: .range, low: "4.5", high: "5", reported: ["2023 5.2"], verdict: "missed G +0.2 F11"),
  Vector(
    name: "range, below so far", accumulation: .rate, kind: .range, low: "4.5", high: "5",
    reported: ["2023-H1 4.4"], asOf: "2023-07-20", verdict: "slightly-behind G -0.1 F11"),
  Vector(
    name: "full, as a rate", accumulation: .rate, kind: .full, reported: ["2023 99"],
    verdict: "missed G -1.0 F15"),
  Vector(
    name: "incomes in step with growth", accumulation: .rate, kind: .sameAs,
    reported: ["2023 5.1", "other 2023 5.1"], verdict: "met G 0.0 F15"),
  Vector(
    name: "incomes behind growth", accumulation: .rate, kind: .sameAs,
    reported: ["2023 5.0", "other 2023 5.1"], verdict: "missed G -0.1 F15"),
  Vector(
    name: "incomes in step with growth that nobody knows", accumulation: .rate, kind: .sameAs,
    reported: ["2023 5.0"], verdict: "unrateable"),
  Vector(
    name: "growth known, incomes not", accumulation: .rate, kind: .sameAs,
    reported: ["other 2023 5.0"], verdict: "not-reported"),
  Vector(
    name: "incomes behind growth so far", accumulation: .rate, kind: .sameAs,
    reported: ["2023-H1 5.0", "other 2023-H1 5.1"], asOf: "2023-07-20",
    verdict: "slightly-behind G -0.1 F15"),
  Vector(
    name: "in step in the first year of a span", accumulation: .rate, kind: .sameAs,
    period: "2021/2025", reported: ["2021 9.4", "other 2021 8.6"], asOf: "2022-07-20",
    verdict: "on-pace G +0.8 F15"),
  Vector(
    name: "one year of a span that is over", accumulation: .rate, kind: .sameAs,
    period: "2021/2025", reported: ["2021 9.4", "other 2021 8.6"], asOf: "2026-07-20",
    verdict: "partly-reported F15"),
  Vector(
    name: "set elsewhere", accumulation: .rate, kind: .setElsewhere, reported: ["2023 5"],
    verdict: "not-applicable"),
  Vector(
    name: "set elsewhere, and known", accumulation: .rate, direction: .down,
    kind: .setElsewhere, value: "34", reported: ["2023 35"], verdict: "breached G +1.0 F15"),
  Vector(
    name: "a floor at least, met by a lower limit", accumulation: .rate, kind: .floor, value: "1",
    reported: ["2023 >=1"], verdict: "met G 0.0 F15"),
  Vector(
    name: "shares fall", accumulation: .rate, direction: .down, unit: "微克/立方米",
    kind: .falls, reported: ["2022 36", "2023 33"], verdict: "met G -3.0 F12"),
]
