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
private func englishUnit(_ unit: some StringProtocol) -> String? {
  switch unit {
  case "", "个", "项", "家", "条", "件", "场", "所", "座", "种", "支", "张", "指数", "处", "台", "套":
    ""
  case "元": "yuan"
  case "美元": "US$"
  case "元/月": "yuan/month"
  case "元/人·月": "yuan/person/month"
  case "人", "名": "people"
  case "人次": "visits"
  case "户": "households"
  case "辆": "vehicles"
  case "头": "head"
  case "次": "times"
  case "起": "cases"
  case "位": "in rank"
  case "分": "points"
  case "倍": "times as much"
  case "个百分点": "pp"
  case "天": "days"
  case "工作日", "个工作日": "working days"
  case "个月", "月": "months"
  case "年": "years"
  case "岁": "years old"
  case "米": "m"
  case "公里": "km"
  case "平方米": "m²"
  case "平方公里": "km²"
  case "立方米": "m³"
  case "亩": "mu"
  case "公顷": "ha"
  case "吨": "t"
  case "吨/年": "t/year"
  case "吨标准煤": "t of coal equivalent"
  case "千瓦": "kW"
  case "千瓦时": "kWh"
  case "微克/立方米": "µg/m³"
  default: nil
  }
}
