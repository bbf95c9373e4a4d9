import PlanModel

extension Period {
  /// The period as a person says it: `2023年6月`, `June 2023`, `2021–2025`.
  package func text(in language: Language) -> String {
    let year = String(firstYear)
    switch (months, language) {
    case (1, .chinese): return "\(year)年\(firstMonth)月"
    case (1, .english): return englishMonths[firstMonth - 1] + " " + year
    case (3, .chinese): return year + "年" + chineseQuarters[firstMonth / 3] + "季度"
    case (3, .english): return "Q\(firstMonth / 3 + 1) \(year)"
    case (6, .chinese): return year + (firstMonth == 1 ? "年上半年" : "年下半年")
    case (6, .english): return (firstMonth == 1 ? "first half of " : "second half of ") + year
    case (12, .chinese): return year + "年"
    case (12, .english): return year
    case (_, .chinese): return "\(year)–\(lastYear)年"
    case (_, .english): return "\(year)–\(lastYear)"
    }
  }
}

extension Period {
  /// A part of a year in few columns, the year left out: `Jun` or `6月`, `Q2`, `H1`.
  package func shortText(in language: Language) -> String {
    guard months == 1 else { return String(description.drop { $0 != "-" }.dropFirst()) }
    switch language {
    case .chinese: return "\(firstMonth)月"
    case .english: return String(englishMonths[firstMonth - 1].prefix(3))
    }
  }
}

private let chineseQuarters = ["一", "二", "三", "四"]
private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]
