extension Phrase {
  /// What is wrong with a command line, and the way out.
  package enum Usage {
    package static let error = Phrase(zh: "guatu：错误：{}", en: "guatu: error: {}")

    package static let unknownOption = Phrase(zh: "没有选项“{}”", en: "unknown option '{}'")
    package static let lacksArgument = Phrase(zh: "{}后面缺少{}", en: "{} needs {} after it")
    package static let takesNoArgument = Phrase(
      zh: "{}后面不能写“{}”", en: "{} takes no value, but was given '{}'")
    package static let foreignOption = Phrase(
      zh: "{}不用于{}，只用于：{}", en: "{} is not an option of '{}'; it belongs to {}")
    package static let meaninglessOption = Phrase(
      zh: "{}对{}没有意义", en: "{} means nothing to '{}'")
    package static let neededFor = Phrase(
      zh: "{}格式是一个文件夹，须用{}写明", en: "{} is a folder: {} has to name it")
    package static let needsCSV = Phrase(
      zh: "{}只用于csv，不用于{}", en: "{} is for csv alone, not for {}")
    package static let conflict = Phrase(
      zh: "{}和{}只能用一个", en: "{} and {} cannot be combined")

    package static let unknownCommand = Phrase(zh: "没有命令“{}”", en: "unknown command '{}'")
    package static let missingOperand = Phrase(zh: "{}缺少{}", en: "'{}' needs {}")
    package static let excessOperand = Phrase(zh: "{}不需要“{}”", en: "'{}' does not take '{}'")
    package static let notAPlan = Phrase(
      zh: "“{}”不是规划文件夹：其中没有datapackage.json",
      en: "'{}' is not a plan folder: it has no datapackage.json")

    package static let notADay = Phrase(
      zh: "{}：“{}”不是日期，应写作2023-06-30",
      en: "{}: '{}' is not a day of the calendar; write it like 2023-06-30")
    package static let notYet = Phrase(
      zh: "{}：{}还没有到，今天是{}", en: "{}: {} is still to come; today is {}")
    package static let notAPeriod = Phrase(
      zh: "{}：“{}”不是时期，应写作2023、2023-06、2023-Q2、2023-H1或2021/2025",
      en: "{}: '{}' is not a period; write 2023, 2023-06, 2023-Q2, 2023-H1 or 2021/2025")
    package static let notAStep = Phrase(
      zh: "{}：“{}”应写作“时期=数值”，如2026-Q2=2.4",
      en: "{}: '{}' should be PERIOD=VALUE, such as 2026-Q2=2.4")
    package static let notANumber = Phrase(
      zh: "{}：“{}”不是数，只写数字（不超过18位）、小数点和负号，不写单位",
      en: """
        {}: '{}' is not a number; write at most 18 digits, a point and a minus sign, \
        without a unit
        """)
    package static let empty = Phrase(zh: "{}是空的", en: "{} is empty")

    package static let tryHelp = Phrase(zh: "用法见：{}", en: "for usage, see: {}")
    package static let tryInit = Phrase(
      zh: "新建一个：guatu init {}", en: "to create one: guatu init {}")
    package static let tryFilter = Phrase(
      zh: "若要作为筛选：guatu -- {}", en: "to filter by that word: guatu -- {}")
  }
}
