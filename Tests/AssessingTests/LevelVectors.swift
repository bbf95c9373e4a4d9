import PlanModel

/// Levels at the end of a period: F3, F11, F12, F13, F14, F20.
let levelVectors: [Vector] = [
  Vector(
    name: "urbanisation in the third year", accumulation: .stock, kind: .floor, value: "65",
    baseline: "60.6", period: "2021/2025", reported: ["2023 62.9"], asOf: "2024-02-01",
    verdict: "slightly-behind P 52.3 E 60.0 G -7.7 F3"),
  Vector(
    name: "urbanisation from the outcome of the year before", accumulation: .stock, kind: .floor,
    value: "65", period: "2021/2025", reported: ["2020 60.6", "2022 61.8"], asOf: "2023-02-01",
    verdict: "behind P 27.3 E 40.0 G -12.7 F3"),
  Vector(
    name: "a level in the middle of a year", accumulation: .stock, kind: .floor, value: "65",
    baseline: "60.6", period: "2021/2025", reported: ["2023-H1 62.8"], asOf: "2023-08-01",
    verdict: "on-pace P 50.0 E 50.0 G 0.0 F3"),
  Vector(
    name: "zero target, down", accumulation: .stock, direction: .down, unit: "户", kind: .zero,
    baseline: "12", period: "2021/2025", reported: ["2022 3"], asOf: "2023-01-31",
    verdict: "ahead P 75.0 E 40.0 G +35.0 F3"),
  Vector(
    name: "zero target, reached early", accumulation: .stock, direction: .down, unit: "户",
    kind: .zero, baseline: "12", period: "2021/2025", reported: ["2022 0"], asOf: "2023-01-31",
    verdict: "met-early P 100.0 E 40.0 G +60.0 F3"),
  Vector(
    name: "zero target, not reached", accumulation: .stock, direction: .down, unit: "户",
    kind: .zero, baseline: "12", reported: ["2023 3"], verdict: "missed P 75.0 G -25.0 F3"),
  Vector(
    name: "zero baseline, up", accumulation: .stock, unit: "个", kind: .floor, value: "10",
    baseline: "0", period: "2021/2025", reported: ["2021 3"], asOf: "2022-01-31",
    verdict: "ahead P 30.0 E 20.0 G +10.0 F3"),
  Vector(
    name: "baseline equals target, closed", accumulation: .stock, kind: .floor, value: "24.1",
    baseline: "24.1", reported: ["2023 24.0"], verdict: "missed G -0.1 F12"),
  Vector(
    name: "baseline equals target, open", accumulation: .stock, kind: .floor, value: "24.1",
    baseline: "24.1", period: "2021/2025", reported: ["2023 24.0"], asOf: "2024-02-01",
    verdict: "unrateable G -0.1 F12"),
  Vector(
    name: "met at baseline", accumulation: .stock, kind: .floor, value: "5.5", baseline: "5.6",
    reported: ["2023 5.4"], verdict: "missed G -0.1 F12"),
  Vector(
    name: "lower is better, exactly 10 points behind", accumulation: .stock, direction: .down,
    unit: "微克/立方米", kind: .ceiling, value: "28", baseline: "33", period: "2021/2025",
    reported: ["2023 30.5"], asOf: "2024-02-01", verdict: "behind P 50.0 E 60.0 G -10.0 F3"),
  Vector(
    name: "moving away", accumulation: .stock, direction: .down, unit: "微克/立方米",
    kind: .ceiling, value: "28", baseline: "33", period: "2021/2025", reported: ["2023 34"],
    asOf: "2024-02-01", verdict: "moved-back P -20.0 E 60.0 G -80.0 F3"),
  Vector(
    name: "lower is better, reached early", accumulation: .stock, direction: .down,
    unit: "微克/立方米", kind: .ceiling, value: "28", baseline: "33", period: "2021/2025",
    reported: ["2023 28"], asOf: "2024-02-01", verdict: "met-early P 100.0 E 60.0 G +40.0 F3"),
  Vector(
    name: "lower is better, reached at the end", accumulation: .stock, direction: .down,
    unit: "微克/立方米", kind: .ceiling, value: "28", baseline: "33", reported: ["2023 27"],
    verdict: "met P 120.0 G +20.0 F3"),
  Vector(
    name: "lower is better, not reached at the end", accumulation: .stock, direction: .down,
    unit: "微克/立方米", kind: .ceiling, value: "28", baseline: "33", reported: ["2023 30.5"],
    verdict: "breached P 50.0 G -50.0 F3"),
  Vector(
    name: "sign change", accumulation: .stock, unit: "亿元", kind: .floor, value: "3",
    baseline: "2", period: "2021/2025", reported: ["2023 -1"], asOf: "2024-02-01",
    verdict: "moved-back P -300.0 E 60.0 G -360.0 F3"),
  Vector(
    name: "a stale level", accumulation: .stock, kind: .floor, value: "65", baseline: "60.6",
    period: "2021/2025", reported: ["2022-06 61.5"], asOf: "2023-08-31", verdict: "stale"),
  Vector(
    name: "a level just fresh enough", accumulation: .stock, kind: .floor, value: "65",
    baseline: "60.6", period: "2021/2025", reported: ["2022-06 61.5"], asOf: "2023-07-15",
    verdict: "slightly-behind P 20.5 E 30.0 G -9.5 F3"),
  Vector(
    name: "a stale level of an earlier year", accumulation: .stock, kind: .floor, value: "65",
    reported: ["2022-06 61.5"], asOf: "2023-08-31", verdict: "stale"),
  Vector(
    name: "last year's level is no outcome of this year", accumulation: .stock, kind: .floor,
    value: "65", reported: ["2022 61.5"], asOf: "2023-08-31", verdict: "not-due"),
  Vector(
    name: "no baseline, closed", accumulation: .stock, kind: .floor, value: "65",
    reported: ["2023 64"], verdict: "missed G -1.0 F14"),
  Vector(
    name: "no baseline, open", accumulation: .stock, kind: .floor, value: "65",
    reported: ["2023-06 64"], asOf: "2023-07-15", verdict: "unrateable G -1.0 F14"),
  Vector(
    name: "no baseline, floor reached", accumulation: .stock, kind: .floor, value: "65",
    reported: ["2023-06 66"], asOf: "2023-07-15", verdict: "met-early G +1.0 F14"),
  Vector(
    name: "a level of June says nothing of December", accumulation: .stock, kind: .floor,
    value: "65", baseline: "60", reported: ["2023-06 66"], verdict: "partly-reported F3"),
  Vector(
    name: "a level by its plan", accumulation: .stock, kind: .floor, value: "65",
    baseline: "60", reported: ["2023-06 62"], planned: ["2023-06 61.5"], asOf: "2023-07-15",
    verdict: "ahead P 40.0 E 30.0 G +10.0 F3"),
  Vector(
    name: "full coverage", accumulation: .stock, kind: .full, reported: ["2023 100"],
    verdict: "met G 0.0 F14"),
  Vector(
    name: "not quite full coverage", accumulation: .stock, kind: .full, baseline: "80",
    reported: ["2023 99.9"], verdict: "missed P 99.5 G -0.5 F3"),
  Vector(
    name: "full coverage on its way", accumulation: .stock, kind: .full, baseline: "80",
    reported: ["2023-06 92"], asOf: "2023-07-15", verdict: "ahead P 60.0 E 50.0 G +10.0 F3"),
  Vector(
    name: "hold, and held", accumulation: .stock, kind: .hold, value: "90",
    reported: ["2023 90"], verdict: "met G 0.0 F12"),
  Vector(
    name: "hold the level of last year", accumulation: .stock, kind: .hold,
    reported: ["2022 24.1", "2023 24.0"], verdict: "missed G -0.1 F12"),
  Vector(
    name: "hold, so far held", accumulation: .stock, kind: .hold, value: "90",
    reported: ["2023-06 91"], asOf: "2023-07-15", verdict: "on-pace G +1.0 F12"),
  Vector(
    name: "hold, and nothing known to hold to", accumulation: .stock, kind: .hold,
    reported: ["2023 24.0"], verdict: "unrateable"),
  Vector(
    name: "a ceiling kept from the start", accumulation: .stock, direction: .down,
    kind: .ceiling, value: "60", baseline: "55", reported: ["2023-06 57"], asOf: "2023-07-15",
    verdict: "on-pace G -3.0 F12"),
  Vector(
    name: "a ceiling kept at first, then broken", accumulation: .stock, direction: .down,
    kind: .ceiling, value: "60", baseline: "55", reported: ["2023-06 61"], asOf: "2023-07-15",
    verdict: "breached G +1.0 F12"),
  Vector(
    name: "a level nearing its band", accumulation: .stock, direction: .band, unit: "",
    kind: .around, value: "10", tolerance: "1", baseline: "15", period: "2021/2025",
    reported: ["2023 13"], asOf: "2024-02-01", verdict: "behind P 50.0 E 60.0 G -10.0 F11"),
  Vector(
    name: "debts fall", accumulation: .stock, direction: .down, unit: "亿元", kind: .falls,
    reported: ["2022 100", "2023 99"], verdict: "met F12"),
  Vector(
    name: "debts stay", accumulation: .stock, direction: .down, unit: "亿元", kind: .falls,
    reported: ["2022 100", "2023 100"], verdict: "missed F12"),
  Vector(
    name: "debts fall from an unknown level", accumulation: .stock, direction: .down,
    unit: "亿元", kind: .falls, reported: ["2023 99"], verdict: "unrateable"),
  Vector(
    name: "a half year against the same half", accumulation: .ytd, unit: "亿元", kind: .rises,
    reported: ["2022-H1 40", "2022 90", "2023-H1 41"], asOf: "2023-07-15", verdict: "on-pace F12"),
  Vector(
    name: "a half year below the same half", accumulation: .ytd, unit: "亿元", kind: .rises,
    reported: ["2022-H1 40", "2023-H1 39"], asOf: "2023-07-15", verdict: "moved-back F12"),
  Vector(
    name: "a half year like the same half", accumulation: .ytd, unit: "亿元", kind: .rises,
    reported: ["2022-H1 40", "2023-H1 40"], asOf: "2023-07-15",
    verdict: "slightly-behind F12"),
  Vector(
    name: "rises over a span", accumulation: .ytd, unit: "亿元", kind: .rises,
    period: "2021/2025", reported: ["2020 80", "2021 70", "2025 81"], asOf: "2026-03-01",
    verdict: "met F12"),
  Vector(
    name: "rises over a span, so far", accumulation: .ytd, unit: "亿元", kind: .rises,
    period: "2021/2025", reported: ["2020 80", "2021 70"], asOf: "2022-03-01",
    verdict: "moved-back F12"),
]
