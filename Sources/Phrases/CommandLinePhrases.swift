extension Phrase {
  /// What stands for a word in a line of usage.
  package enum Placeholder {
    package static let folder = Phrase(zh: "文件夹", en: "FOLDER")
    package static let file = Phrase(zh: "文件", en: "FILE")
    package static let subject = Phrase(zh: "编号|筛选", en: "ID|FILTER")
    package static let filter = Phrase(zh: "筛选", en: "FILTER")
    package static let text = Phrase(zh: "文字", en: "TEXT")
    package static let number = Phrase(zh: "数值", en: "VALUE")
    package static let day = Phrase(zh: "日期", en: "DATE")
    package static let way = Phrase(zh: "even|shares|数值", en: "even|shares|VALUE")
    package static let length = Phrase(zh: "长度", en: "LENGTH")
    package static let snapshotWord = Phrase(zh: "save|list|diff", en: "save|list|diff")
    package static let columns = Phrase(zh: "列,列", en: "NAME,NAME")
    package static let entry = Phrase(zh: "记录", en: "ENTRY")
    package static let period = Phrase(zh: "时期", en: "PERIOD")
    package static let name = Phrase(zh: "名称", en: "NAME")
    package static let language = Phrase(zh: "语言", en: "LANGUAGE")
    package static let quality = Phrase(zh: "质量", en: "QUALITY")
    package static let format = Phrase(zh: "格式", en: "FORMAT")
    package static let shell = Phrase(zh: "SHELL", en: "SHELL")
    package static let topic = Phrase(zh: "题目", en: "TOPIC")
    package static let grouping = Phrase(zh: "方式", en: "GROUPING")
  }

  /// What an option means.
  package enum Option {
    package static let plan = Phrase(zh: "打开这个规划文件夹", en: "Open this plan folder")
    package static let asOf = Phrase(
      zh: "按这一天已知的情况显示，如2023-06-30", en: "Show what was known on that day, such as 2023-06-30")
    package static let sources = Phrase(
      zh: "出处文件所在的文件夹", en: "Look for the cited documents in this folder")
    package static let actor = Phrase(
      zh: "台账上记的名字", en: "The name to sign the journal with")
    package static let language = Phrase(zh: "中文zh或英文en", en: "Chinese (zh) or English (en)")
    package static let theme = Phrase(
      zh: "配色主题；guatu themes列出全部", en: "Colour theme; guatu themes lists them")
    package static let json = Phrase(
      zh: "输出JSON，一行一个对象", en: "Print JSON, one object per line")
    package static let csv = Phrase(zh: "输出CSV", en: "Print CSV")
    package static let plain = Phrase(
      zh: "输出制表符分隔的文字，不加表头", en: "Print tab-separated fields, without headings")
    package static let ascii = Phrase(
      zh: "线条和标记只用ASCII字符", en: "Draw lines, bars and marks in plain ASCII")
    package static let narrow = Phrase(
      zh: "只用任何终端都占一列的线条和标记",
      en: "Draw only with signs that are one column wide on every terminal")
    package static let noMouse = Phrase(
      zh: "不用鼠标，由终端选取文字", en: "Leave the mouse to the terminal")
    package static let help = Phrase(zh: "显示帮助", en: "Print help")
    package static let version = Phrase(zh: "显示版本", en: "Print the version")

    package static let on = Phrase(
      zh: "办结的日期，默认为今天", en: "The day it was done; today by default")
    package static let columns = Phrase(
      zh: "csv、json、csvw各取哪些列，依次写明", en: "The columns of csv, json and csvw, in order")
    package static let since = Phrase(
      zh: "与哪份快照比较，说明变化", en: "The snapshot to compare with, to tell what moved")
    package static let evidence = Phrase(
      zh: "依据：文字、“出处:行”或“file:路径”；有依据即销号",
      en: "What proves it: words, SOURCE:LINE or file:PATH; this closes the task out")
    package static let note = Phrase(zh: "备注", en: "A note")
    package static let period = Phrase(
      zh: "完成值所属时期，默认为目标的时期", en: "The period of the value; by default that of the target")
    package static let quality = Phrase(
      zh: "数据质量：estimated、preliminary或final，默认为preliminary",
      en: "estimated, preliminary or final; by default preliminary")
    package static let source = Phrase(
      zh: "来源：文字，或“出处:行”", en: "Where it was reported: words, or SOURCE:LINE")
    package static let each = Phrase(
      zh: "每段多长：month、quarter、half或year；默认为月，跨年目标为年",
      en: "month, quarter, half or year; by default a month, of a span of years a year")
    package static let format = Phrase(
      zh: "md、html、csv、json或txt；默认按文件名，否则为md",
      en: "md, html, csv, json or txt; by default as FILE is named, else md")
    package static let output = Phrase(
      zh: "写入文件，默认输出到屏幕", en: "Write to this file instead of standard output")
    package static let bom = Phrase(
      zh: "CSV开头加字节序标记，供表格软件识别", en: "Begin CSV with a byte order mark, for spreadsheets")
    package static let from = Phrase(
      zh: "复制这个内置规划：zhenjiang", en: "Copy this built-in plan: zhenjiang")
    package static let by = Phrase(
      zh: "排行方式：sector、region、owner或indicator，默认为sector",
      en: "Rank by sector, region, owner or indicator; by default sector")
    package static let markdown = Phrase(
      zh: "输出README中由程序生成的各段", en: "Print the blocks of the README that are made from tables")
  }

  /// What an environment variable means.
  package enum Variable {
    package static let plan = Phrase(
      zh: "规划文件夹，未写--plan时用", en: "The plan folder, if --plan is not given")
    package static let sources = Phrase(
      zh: "出处文件夹，未写--sources时用", en: "The folder of cited documents, if --sources is not given")
    package static let actor = Phrase(
      zh: "台账上的名字，未写--actor时用；都没有则用登录名",
      en: "The name in the journal, if --actor is not given; without both, the login name")
    package static let language = Phrase(
      zh: "语言，未写--lang时用；都没有则看LC_ALL、LC_MESSAGES、LANG",
      en: "The language, if --lang is not given; without both, LC_ALL, LC_MESSAGES or LANG decides")
    package static let noColor = Phrase(
      zh: "设了就不用颜色", en: "If set, no colours are used")
    package static let dataHome = Phrase(
      zh: "其下的guatu里放内置规划的台账；默认为~/.local/share",
      en: "Its folder guatu holds the journal of the built-in plan; by default ~/.local/share")
    package static let configHome = Phrase(
      zh: "其下的guatu/themes里放自己的主题；默认为~/.config",
      en: "Its folder guatu/themes holds your own themes; by default ~/.config")
    package static let epoch = Phrase(
      zh: "固定时钟：1970年以来的秒数，用来得到逐字节相同的输出",
      en: "A fixed clock, in seconds since 1970, for the same bytes every time")
  }
}
