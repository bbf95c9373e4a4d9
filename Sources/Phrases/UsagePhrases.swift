extension Phrase {
  /// What is wrong with a command line, and the way out.
  package enum Usage {
    package static let error = Phrase(zh: "guatu：错误：{}", en: "guatu: error: {}")
    package static let didYouMean = Phrase(zh: "；是不是“{}”？", en: "; did you mean '{}'?")

    package static let unknownOption = Phrase(zh: "没有选项“{}”", en: "unknown option '{}'")
    package static let lacksArgument = Phrase(zh: "{}后面缺少{}", en: "{} needs {} behind it")
    package static let takesNoArgument = Phrase(
      zh: "{}后面不跟“{}”", en: "{} takes nothing behind it, but has '{}'")
    package static let foreignOption = Phrase(
      zh: "{}不用于{}，只用于：{}", en: "{} is no option of '{}'; it belongs to {}")
    package static let meaninglessOption = Phrase(
      zh: "{}对{}没有意义", en: "{} means nothing to '{}'")
    package static let needsCSV = Phrase(
      zh: "{}只用于csv，不用于{}", en: "{} is for csv alone, not for {}")
    package static let conflict = Phrase(
      zh: "{}和{}只能用一个", en: "{} and {} do not go together")

    package static let unknownCommand = Phrase(zh: "没有命令“{}”", en: "unknown command '{}'")
    package static let missingOperand = Phrase(zh: "{}缺少{}", en: "'{}' needs {}")
    package static let excessOperand = Phrase(zh: "{}不需要“{}”", en: "'{}' does not take '{}'")
    package static let notAPlan = Phrase(
      zh: "“{}”不是规划文件夹：其中没有datapackage.json",
      en: "'{}' is no plan folder: there is no datapackage.json in it")

    package static let unknownWord = Phrase(
      zh: "{}不能是“{}”，只能是：{}", en: "{} cannot be '{}'; it is one of: {}")
    package static let notADay = Phrase(
      zh: "{}：“{}”不是日期，应写作2023-06-30",
      en: "{}: '{}' is no day of the calendar; write it like 2023-06-30")
    package static let notYet = Phrase(
      zh: "{}：{}还没有到，今天是{}", en: "{}: {} is still to come; today is {}")
    package static let notAPeriod = Phrase(
      zh: "{}：“{}”不是时期，应写作2023、2023-06、2023-Q2、2023-H1或2021/2025",
      en: "{}: '{}' is no period; write 2023, 2023-06, 2023-Q2, 2023-H1 or 2021/2025")
    package static let notANumber = Phrase(
      zh: "{}：“{}”不是数，只写数字、小数点和负号，不写单位",
      en: "{}: '{}' is no number; write digits, a point and a minus sign, and no unit")
    package static let empty = Phrase(zh: "{}是空的", en: "{} is empty")

    package static let tryHelp = Phrase(zh: "用法见：{}", en: "for the usage: {}")
    package static let tryInit = Phrase(
      zh: "新建一个：guatu init {}", en: "to make one: guatu init {}")
    package static let tryFilter = Phrase(
      zh: "若要作为筛选：guatu -- {}", en: "to filter by that word: guatu -- {}")
  }
}
