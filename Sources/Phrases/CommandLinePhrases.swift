extension Phrase {
  /// What stands for a word in a line of usage.
  package enum Placeholder {
    package static let folder = Phrase(zh: "文件夹", en: "FOLDER")
    package static let file = Phrase(zh: "文件", en: "FILE")
    package static let id = Phrase(zh: "编号", en: "ID")
    package static let filter = Phrase(zh: "筛选", en: "FILTER")
    package static let text = Phrase(zh: "文字", en: "TEXT")
    package static let number = Phrase(zh: "数值", en: "VALUE")
    package static let day = Phrase(zh: "日期", en: "DATE")
    package static let period = Phrase(zh: "时期", en: "PERIOD")
    package static let name = Phrase(zh: "名称", en: "NAME")
    package static let language = Phrase(zh: "语言", en: "LANGUAGE")
    package static let quality = Phrase(zh: "质量", en: "QUALITY")
    package static let format = Phrase(zh: "格式", en: "FORMAT")
    package static let shell = Phrase(zh: "SHELL", en: "SHELL")
    package static let topic = Phrase(zh: "题目", en: "TOPIC")
  }

  /// What an option means.
  package enum Option {
    package static let plan = Phrase(zh: "打开这个规划文件夹", en: "Open this plan folder")
    package static let asOf = Phrase(
      zh: "按这一天已知的情况显示，如2023-06-30", en: "Show what was known on that day: 2023-06-30")
    package static let sources = Phrase(
      zh: "出处文件所在的文件夹", en: "Look for the cited documents in this folder")
    package static let actor = Phrase(
      zh: "台账上记谁的名字", en: "Whose name stands in the journal")
    package static let language = Phrase(zh: "中文zh或英文en", en: "Chinese (zh) or English (en)")
    package static let theme = Phrase(
      zh: "配色主题；guatu themes列出全部", en: "Colour theme; guatu themes lists them")
    package static let json = Phrase(
      zh: "输出JSON，一行一个对象", en: "Print JSON, one object a line")
    package static let csv = Phrase(zh: "输出CSV", en: "Print CSV")
    package static let plain = Phrase(
      zh: "输出制表符分隔的文字，不加表头和合计", en: "Print tab-separated text, without headings and totals")
    package static let ascii = Phrase(
      zh: "线条和标记只用ASCII字符", en: "Draw lines, bars and marks in ASCII alone")
    package static let narrow = Phrase(
      zh: "只用任何终端都占一列的线条和标记",
      en: "Draw with signs that take one column on every terminal")
    package static let noMouse = Phrase(
      zh: "不用鼠标，由终端选取文字", en: "Leave the mouse to the terminal")
    package static let help = Phrase(zh: "显示帮助", en: "Print help")
    package static let version = Phrase(zh: "显示版本", en: "Print the version")

    package static let on = Phrase(
      zh: "办结的日期；不写就是今天", en: "The day it was done; today unless given")
    package static let evidence = Phrase(
      zh: "依据：文字，或“出处:行”；有依据即销号",
      en: "What shows it: words, or SOURCE:LINE; it closes the task out")
    package static let note = Phrase(zh: "备注", en: "A remark")
    package static let period = Phrase(
      zh: "完成值所属时期；不写就是目标的时期", en: "The outcome's period; the target's unless given")
    package static let quality = Phrase(
      zh: "数据质量：estimated、preliminary或final；不写就是preliminary",
      en: "estimated, preliminary or final; preliminary unless given")
    package static let source = Phrase(
      zh: "来源：文字，或“出处:行”", en: "Where it was reported: words, or SOURCE:LINE")
    package static let format = Phrase(
      zh: "md、csv、json或txt；不写就看文件名，再不然就是md",
      en: "md, csv, json or txt; as FILE is named, else md")
    package static let output = Phrase(
      zh: "写入文件；不写就输出到屏幕", en: "Write to this file; to standard output unless given")
    package static let bom = Phrase(
      zh: "CSV开头加字节序标记，供表格软件识别", en: "Begin CSV with a byte order mark, for spreadsheets")
    package static let from = Phrase(
      zh: "从内置规划复制，如zhenjiang", en: "Copy the plan of this name that is built in: zhenjiang")
    package static let markdown = Phrase(
      zh: "输出README中由程序生成的各段", en: "Print the blocks of the README that are made from tables")
  }

  /// What an environment variable means.
  package enum Variable {
    package static let plan = Phrase(
      zh: "规划文件夹，没有--plan时用", en: "The plan folder, where no --plan is given")
    package static let sources = Phrase(
      zh: "出处文件夹，没有--sources时用", en: "The documents' folder, where no --sources is given")
    package static let actor = Phrase(
      zh: "台账上的名字，没有--actor时用；再没有就用登录名",
      en: "The name for the journal, where no --actor is given; else the login name")
    package static let language = Phrase(
      zh: "语言，没有--lang时用；再没有就看LC_ALL、LC_MESSAGES、LANG",
      en: "The language, where no --lang is given; else LC_ALL, LC_MESSAGES and LANG say it")
    package static let noColor = Phrase(
      zh: "有值就不用颜色", en: "Any value: no colours")
    package static let dataHome = Phrase(
      zh: "内置规划的台账放在其下的guatu里；不设就是~/.local/share",
      en: "The built-in plan's journal is in guatu below it; ~/.local/share unless set")
    package static let configHome = Phrase(
      zh: "自己的主题放在其下的guatu/themes里；不设就是~/.config",
      en: "Your own themes are in guatu/themes below it; ~/.config unless set")
    package static let epoch = Phrase(
      zh: "固定时钟：1970年以来的秒数，用来得到逐字节相同的输出",
      en: "A fixed clock, in seconds since 1970, for the same bytes every time")
  }
}
