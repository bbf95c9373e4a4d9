/// The fields of a filter, and what can be wrong with one.
extension Phrase {
  package enum Filter {
    package static let year = Phrase(zh: "年份", en: "year")
    package static let sector = Phrase(zh: "领域", en: "sector")
    package static let region = Phrase(zh: "板块", en: "region")
    package static let owner = Phrase(zh: "责任单位", en: "owner")
    package static let indicator = Phrase(zh: "指标", en: "indicator")
    package static let source = Phrase(zh: "出处", en: "source")
    package static let id = Phrase(zh: "编号", en: "id")
    package static let kind = Phrase(zh: "类别", en: "kind")
    package static let nature = Phrase(zh: "性质", en: "nature")
    package static let goal = Phrase(zh: "目标", en: "goal")
    package static let status = Phrase(zh: "状态", en: "status")
    package static let flag = Phrase(zh: "标志", en: "flag")
    package static let progress = Phrase(zh: "完成率", en: "progress")
    package static let gap = Phrase(zh: "差值", en: "gap")

    package static let unknownField = Phrase(
      zh: "没有字段“{}”；可用：{}", en: "unknown field '{}'; there are: {}")
    package static let unknownValue = Phrase(
      zh: "“{}”不能是“{}”；可用：{}", en: "'{}' cannot be '{}'; it is one of: {}")
    package static let notYears = Phrase(
      zh: "“{}”不是年份，应写作2023或2020..2023",
      en: "'{}' is no year; write it like 2023 or 2020..2023")
    package static let notANumber = Phrase(
      zh: "“{}”不是数，应写作<80或80..100", en: "'{}' is no number; write it like <80 or 80..100")
    package static let noValue = Phrase(zh: "“{}:”后面缺少内容", en: "'{}:' needs something behind it")
    package static let openQuote = Phrase(zh: "引号没有配对", en: "a quote is not closed")
    package static let didYouMean = Phrase(zh: "；是不是“{}”？", en: "; did you mean '{}'?")
  }
}
