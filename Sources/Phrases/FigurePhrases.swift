import PlanModel

extension Phrase {
  package static let percentagePoints = Phrase(zh: "百分点", en: "pp")
  package static let sameAs = Phrase(zh: "同步", en: "same as")
  package static let falls = Phrase(zh: "下降", en: "falls")
  package static let rises = Phrase(zh: "上升", en: "rises")
  package static let holds = Phrase(zh: "持平", en: "hold")
  package static let fullCoverage = Phrase(zh: "全覆盖", en: "full")
  package static let toZero = Phrase(zh: "清零", en: "zero")
  package static let setElsewhere = Phrase(zh: "省定", en: "set elsewhere")
}

/// A unit of the plan, which is written in Chinese, in `language`.
///
/// The number before it stays as written, so 亿元 reads `×100M yuan`. Words that only count
/// things (`个`) are empty in English; a unit that is not known stays as it is.
package func unitText(_ unit: String, in language: Language) -> String {
  guard language == .english, !unit.isEmpty else { return unit.neutralised }
  if let known = englishUnit(unit) { return known }
  for (prefix, factor) in [("万", "×10k"), ("亿", "×100M")] where unit.hasPrefix(prefix) {
    guard let base = englishUnit(unit.dropFirst()) else { continue }
    return base.isEmpty ? factor : factor + " " + base
  }
  return unit.neutralised
}

/// The English for a unit without a factor before it, or nil where it is not in the table.
private func englishUnit(_ unit: some StringProtocol) -> String? { englishUnits[String(unit)] }

private let englishUnits: [String: String] = [
  "": "",
  "个": "",
  "项": "",
  "家": "",
  "条": "",
  "件": "",
  "场": "",
  "所": "",
  "座": "",
  "种": "",
  "支": "",
  "张": "",
  "指数": "",
  "处": "",
  "台": "",
  "套": "",
  "元": "yuan",
  "美元": "US$",
  "元/月": "yuan/month",
  "元/人·月": "yuan/person/month",
  "人": "people",
  "名": "people",
  "人次": "visits",
  "户": "households",
  "辆": "vehicles",
  "头": "head",
  "次": "times",
  "起": "cases",
  "位": "in rank",
  "分": "points",
  "倍": "times as much",
  "个百分点": "pp",
  "天": "days",
  "工作日": "working days",
  "个工作日": "working days",
  "个月": "months",
  "月": "months",
  "年": "years",
  "岁": "years old",
  "米": "m",
  "公里": "km",
  "平方米": "m²",
  "平方公里": "km²",
  "立方米": "m³",
  "亩": "mu",
  "公顷": "ha",
  "吨": "t",
  "吨/年": "t/year",
  "吨标准煤": "t of coal equivalent",
  "千瓦": "kW",
  "千瓦时": "kWh",
  "微克/立方米": "µg/m³",
]
