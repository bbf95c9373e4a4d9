extension Phrase {
  /// How a filter is written.
  package enum FilterHelp {
    package static let what = Phrase(
      zh: "筛选由词语和字段组成，用空格分开，须全部符合。挂图里按/再写，命令行上写在命令后面，写法相同。",
      en: """
        A filter is made of words and fields with blanks between them; an item must match all \
        of them. It is written the same way after / on the wall and after a command.
        """)
    package static let words = Phrase(
      zh: "词语，在名称、编号、板块和责任单位里找：",
      en: "Words, looked for in names, IDs, regions and owners:")
    package static let anywhere = Phrase(zh: "出现在任何位置", en: "Anywhere in the text")
    package static let wholeWord = Phrase(zh: "整个词", en: "As a whole word")
    package static let start = Phrase(zh: "在开头", en: "At the start")
    package static let end = Phrase(zh: "在末尾", en: "At the end")
    package static let not = Phrase(
      zh: "不含；字段前也可以加", en: "Not this; also before a field")
    package static let either = Phrase(
      zh: "两个之一；字段之间也可以用", en: "One or the other; also between fields")
    package static let quotes = Phrase(
      zh: "引号里的空格和符号只当文字", en: "Blanks and signs in quotes are plain text")

    package static let fields = Phrase(
      zh: "字段，几个值之一用逗号隔开：", en: "Fields; of several values with commas between, one is enough:")
    package static let year = Phrase(
      zh: "年份：2023、2020..2023、2022..、..2021",
      en: "Years: 2023, 2020..2023, 2022.., ..2021")
    package static let sector = Phrase(zh: "领域的名称或编号", en: "Name or ID of the sector")
    package static let region = Phrase(zh: "板块的名称或编号", en: "Name or ID of the region")
    package static let owner = Phrase(
      zh: "责任单位的名称或编号", en: "Name or ID of the department that answers for it")
    package static let indicator = Phrase(
      zh: "指标的名称或编号", en: "Name or ID of the indicator")
    package static let source = Phrase(
      zh: "出处的标题或编号", en: "Title or ID of the document that it cites")
    package static let id = Phrase(zh: "事项的编号", en: "ID of the item")
    package static let kind = Phrase(
      zh: "target目标、task任务、outcome完成值，或任务的类别：project、livelihood、reform、campaign、legislation",
      en:
        "target, task or outcome; or a task's kind: project, livelihood, reform, campaign, legislation"
    )
    package static let nature = Phrase(
      zh: "binding约束性或expected预期性", en: "binding or expected")
    package static let goal = Phrase(
      zh: "目标的写法：floor、ceiling、around、range、exact、hold、same-as、falls、rises、full、zero、set-elsewhere",
      en:
        "Kind of target: floor, ceiling, around, range, exact, hold, same-as, falls, rises, full, zero, set-elsewhere"
    )
    package static let status = Phrase(
      zh: "状态；词语见guatu help statuses", en: "Status; guatu help statuses lists the words")
    package static let flag = Phrase(
      zh: "标志；词语见guatu help statuses", en: "Flag; guatu help statuses lists the words")
    package static let progress = Phrase(
      zh: "完成率，百分数：<80、>=100、80..100", en: "Progress in per cent: <80, >=100, 80..100")
    package static let gap = Phrase(
      zh: "差值，百分点：<-10、-10..0", en: "Gap in percentage points: <-10, -10..0")

    package static let quoting = Phrase(
      zh: """
        字段名和状态词也可以写中文，如“状态:未完成”。<、>、|、!、$和引号对shell另有含义，命令行上要放进单引号：
          guatu list 'pct:<80 !丹阳'
        """,
      en: """
        Fields and status words may be written in Chinese as well. < > | ! $ and quotes mean \
        something to the shell: put such a filter into single quotes.
          guatu list 'pct:<80 !danyang'
        """)
  }
}
