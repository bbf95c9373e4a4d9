/// The fields of a filter, and what can be wrong with one.
extension Phrase {
  package enum Filter {
    package static let goal = Phrase(zh: "目标", en: "goal")

    package static let unknownField = Phrase(
      zh: "没有字段“{}”；可用：{}", en: "unknown field '{}'; the fields are {}")
    package static let noSuchField = Phrase(zh: "没有字段“{}”", en: "unknown field '{}'")
    package static let notYears = Phrase(
      zh: "“{}”不是年份，应写作2023或2020..2023",
      en: "'{}' is not a year; write it like 2023 or 2020..2023")
    package static let notANumber = Phrase(
      zh: "“{}”不是数，应写作<80或80..100", en: "'{}' is not a number; write it like <80 or 80..100")
    package static let noValue = Phrase(zh: "“{}:”后面缺少内容", en: "'{}:' needs a value after it")
    package static let openQuote = Phrase(zh: "引号没有配对", en: "a quote is never closed")
  }
}
