extension Phrase {
  /// The headings and standing sentences of help.
  package enum HelpPage {
    package static let title = Phrase(
      zh: "guatu {}（挂图）：规划定了什么，完成了什么，进度如何",
      en: "guatu {}: what a plan promised, what was reported, how far along")
    package static let usage = Phrase(zh: "用法：", en: "Usage:")
    package static let commands = Phrase(zh: "命令：", en: "Commands:")
    package static let options = Phrase(zh: "选项：", en: "Options:")
    package static let optionsEverywhere = Phrase(
      zh: "选项，写在命令前后都行：", en: "Options, before or after any command:")
    package static let environment = Phrase(zh: "环境变量：", en: "Environment:")
    package static let examples = Phrase(zh: "例：", en: "Examples:")
    package static let exitCodes = Phrase(zh: "退出码：", en: "Exit codes:")
    package static let more = Phrase(zh: "另见：", en: "More:")
    package static let command = Phrase(zh: "命令", en: "COMMAND")

    package static let exitDone = Phrase(zh: "成功", en: "Success")
    package static let exitNothing = Phrase(
      zh: "没有符合的事项，没有这个编号，或检查出错误",
      en: "Nothing matched, an ID is unknown, or a check found errors")
    package static let exitFailed = Phrase(
      zh: "用法不对，规划无法读取，或未能写入", en: "Wrong usage, an unreadable plan, or a failure to write")
    package static let exitInterrupted = Phrase(zh: "被Ctrl-C中断", en: "Interrupted by Ctrl-C")

    package static let moreCommand = Phrase(
      zh: "一个命令的用法、选项和例子", en: "Usage, options and examples of a command")
    package static let moreFilter = Phrase(zh: "筛选的写法", en: "How a filter is written")
    package static let moreStatuses = Phrase(
      zh: "状态、进度和标志的全部词语", en: "The words for status, pace and flags")
    package static let moreFormats = Phrase(
      zh: "导出的格式，各缺什么", en: "The formats of exports, and what each leaves out")
    package static let leavesOut = Phrase(zh: "缺：{}", en: "without {}")
    package static let format = Phrase(zh: "格式", en: "format")
    package static let without = Phrase(zh: "缺", en: "without")
    package static let moreKeys = Phrase(zh: "挂图的按键", en: "The keys of the wall")

    package static let pace = Phrase(
      zh: "进度（pace），时期未完：", en: "pace, while the period is open:")
    package static let statusOfTarget = Phrase(
      zh: "目标和完成值的状态（status）：", en: "status of a target or an outcome:")
    package static let statusOfTask = Phrase(zh: "任务的状态（status）：", en: "status of a task:")
    package static let flags = Phrase(zh: "标志（flags）：", en: "flags:")
    package static let rolls = Phrase(zh: "红黑榜的榜（list）：", en: "list of a board:")

    package static let commandLine = Phrase(zh: "命令", en: "Command")
    package static let effect = Phrase(zh: "作用", en: "What it does")
    package static let meaning = Phrase(zh: "含义", en: "What it means")
    package static let option = Phrase(zh: "选项", en: "Option")
    package static let variable = Phrase(zh: "变量", en: "Variable")
    package static let code = Phrase(zh: "退出码", en: "Exit code")
    package static let with = Phrase(zh: "用于", en: "With")
  }
}
