extension Phrase {
  /// What a command does, and what more `guatu help COMMAND` says of it.
  package enum CommandHelp {
    package static let wall = Phrase(
      zh: "打开挂图；输出到管道时给出汇总", en: "Open the wall; in a pipe, print the summary")
    package static let wallDetails = Phrase(
      zh: """
        第一个词若是规划文件夹，就打开它；其余的词是筛选。
        不写文件夹时，依次找：--plan、$GUATU_PLAN、当前文件夹及其上级，最后是内置的镇江规划。
        对内置规划的改动记在数据文件夹的台账里；guatu paths列出各处。
        """,
      en: """
        If the first word is a plan folder, it is opened; all other words are the filter.
        Without a folder, these are tried in turn: --plan, $GUATU_PLAN, a plan folder at or \
        above the current one, and the built-in plan of Zhenjiang. Changes to the built-in plan \
        are kept in a journal in the data folder; guatu paths shows where.
        """)
    package static let list = Phrase(
      zh: "列出目标、任务和完成值，一行一项", en: "List targets, tasks and outcomes, one per line")
    package static let listDetails = Phrase(
      zh: "没有一项符合时退出码为1。", en: "The exit code is 1 if nothing matches.")
    package static let show = Phrase(
      zh: "一个事项的全部情况", en: "Print everything known about one item")
    package static let why = Phrase(
      zh: "每个数字的由来：算法、输入和出处",
      en: "Explain each figure of an item or a group: formula, inputs, lines")
    package static let whyDetails = Phrase(
      zh: """
        判定所依的比较、每个数字的算式、每个输入所在的文件和行及其出处、所用规则，都逐条列出；
        其他算法并列在后，颜色会不同的注明；末尾是名次。
        给筛选（如sector:economy year:2023）时，说明这一组的综合得分和覆盖率怎样得出、各事项各占多少。
        """,
      en: """
        The comparisons that decided, each figure with its calculation, each input with its \
        file, line and source, and the rules. Other methods stand beside the one in use, with a \
        mark where they would colour the item otherwise. At the end stands the rank. With a \
        filter (sector:economy year:2023) it explains the composite of a group: its score, its \
        coverage, and what each item adds.
        """)
    package static let summary = Phrase(
      zh: "按年份和领域汇总", en: "Print totals by year and sector")
    package static let board = Phrase(
      zh: "红黑榜：排行、红榜、黑榜、不能排名的、谁滞后、挂牌督办",
      en: "Print the board: who leads, who is late, and who is under supervision")
    package static let boardDetails = Phrase(
      zh: """
        一榜一年：筛选所含的、已经开始的最后一个年份。年内与一个月前比升降，年份已过的与上一年比。
        写了--format或--output就写成报告，否则照常输出。各表在屏幕上最多二十行，JSON、CSV和报告不限。
        """,
      en: """
        A board is of one year: the last that has begun of those that the filter leaves. Places \
        are compared with a month earlier, and with the year before once the year is over. With \
        --format or --output it becomes a report. On the terminal each list has twenty lines at \
        most; JSON, CSV and reports hold all of them.
        """)
    package static let trend = Phrase(
      zh: "一个指标历年的走势", en: "Print an indicator over all years")
    package static let trendDetails = Phrase(
      zh: """
        编号可以是目标、完成值或指标；指标指整个地区。列出每年的目标、完成值、上年数，\
        和目标比上年高出多少；改过的目标、先前报的数都在。
        再往下是一年各月、各季：计划数（有分解的按分解，没有的按平均进度）、累计完成，\
        到季末、年末够不够。
        """,
      en: """
        ID is a target, an outcome or an indicator, which stands for the whole place. Each year \
        is printed with its target, its outcome, that of the year before, and how much more than \
        that the target asks for; targets that were replaced and values that were corrected are \
        kept. Below them stand the months and quarters of a year: what was planned by then (by \
        the schedule, or else evenly), what was reported, and whether it was enough.
        """)
    package static let done = Phrase(
      zh: "办结任务；有依据即销号", en: "Mark tasks complete; with evidence, close them out")
    package static let doneDetails = Phrase(
      zh: """
        所有编号都先核对，有一个不对就什么也不写。一次办结几项算一次操作，可一次撤销。
        已经办结的任务不再写。
        """,
      en: """
        All IDs are checked first; if one is wrong, nothing is written. However many tasks it \
        marks, the command is one action, and one undo takes all of it back. A task that is \
        already complete is left as it is.
        """)
    package static let reopen = Phrase(
      zh: "任务回头看，重新办理", en: "Reopen tasks that were marked complete")
    package static let record = Phrase(
      zh: "填报完成值", en: "Record an outcome for a target or an indicator")
    package static let recordDetails = Phrase(
      zh: """
        编号可以是目标、完成值或指标；指标指整个地区，须写--period。
        目标和完成值的--period须在其时期之内，如全年目标的2023-06。
        完成值不会被改掉：后报的是新的一版。
        """,
      en: """
        ID is a target, an outcome or an indicator. An indicator stands for the whole place and \
        needs --period; for a target or an outcome, --period must lie within its own period, \
        such as 2023-06 for a target of 2023. An outcome is never overwritten: what is reported \
        later is a later vintage.
        """)
    package static let schedule = Phrase(
      zh: "把目标分解到月、季", en: "Divide a target over months or quarters")
    package static let scheduleDetails = Phrase(
      zh: """
        even按段平分；shares按上一年各段所占的比重；也可逐个写出计划数。
        计划数是累计数，段数与期限相符（12个月、4个季度或上下半年），最后一个须等于目标。
        只计划几处时写“时期=数值”，如2026-Q2=2.4；其余各月按直线推算。
        取整的余数放在最后一段。新的分解代替旧的；guatu undo撤销。
        """,
      en: """
        even gives each part the same; shares gives each what it had of the year before; or give \
        the planned values. They are cumulative, one for each month, quarter or half of the \
        target's period, and the last one is the target. To plan a few points only, write \
        PERIOD=VALUE, such as 2026-Q2=2.4; between them, the plan runs in a straight line. What \
        rounding leaves over goes into the last part. A new schedule takes the place of the old \
        one; guatu undo takes it back.
        """)
    package static let note = Phrase(zh: "给事项加备注", en: "Add a note to an item")
    package static let supervise = Phrase(
      zh: "挂牌督办事项", en: "List items for special supervision")
    package static let superviseDetails = Phrase(
      zh: """
        挂牌的事项带“挂牌”标志（listed），上红黑榜的挂牌栏，写明已挂多少天；不写明原因不能摘牌。
        原已挂牌的，仍从当初那天算起。
        """,
      en: """
        A listed item carries the flag 'listed' and stands on the board under its own heading, \
        with the days since; it leaves the list only for a reason. What is listed already stays \
        so since the day it was.
        """)
    package static let release = Phrase(
      zh: "写明原因，摘牌", en: "Release items from supervision, for a reason")
    package static let releaseDetails = Phrase(
      zh: "须用--note写明原因；原因记入台账。",
      en: "The reason, given by --note, is needed; it is kept in the journal.")
    package static let bulletin = Phrase(
      zh: "编印一期通报：总体、榜单、变化、滞后、所需", en: "Write the bulletin: totals, lists, what moved, what is late"
    )
    package static let bulletinDetails = Phrase(
      zh: """
        一页讲完：总体情况、排行、红榜、黑榜、变化、挂牌、报送滞后、余下各月所需，每单最多十条。变化与--since的\
        快照比较；不写即与一个月前比较。格式为md、html或txt。
        """,
      en: """
        On one page: totals, ranking, red and black list, what moved, what is listed, what is late in \
        reporting, what each month that is left needs; ten lines a list. What moved is told since the \
        snapshot of --since, or else since a month ago. Formats are md, html and txt.
        """)
    package static let snapshot = Phrase(
      zh: "保存快照，列出快照，或比较快照说明变化", en: "Save, list or compare snapshots of the plan")
    package static let snapshotDetails = Phrase(
      zh: """
        save [文件]：把规划、台账、规则和日期冻结为一个文本文件，默认以规划和日期命名；guatu 文件即可只读打开。\
        list [文件夹]：列出快照。diff 旧 [新]：新增、完成、未完成、落后、赶上、修订各有哪些，每项因何而变；\
        不写新的一份即与眼前的规划比较。
        """,
      en: """
        save [FILE] freezes plan, journal, rules and day as one file of text, named for plan and day; \
        guatu FILE opens it, read-only. list [FOLDER] lists them. diff OLD [NEW] tells what is new, met, \
        missed, fallen behind, caught up or revised, and what each change follows from; without NEW, \
        the plan at hand is compared.
        """)
    package static let undo = Phrase(
      zh: "撤销自己的上一次操作，或台账中的一条", en: "Undo your last action, or an entry of the journal")
    package static let undoDetails = Phrase(
      zh: """
        不写记录，撤销自己的上一次操作，以台账上的名字为准（--actor）。写明记录（见guatu log --plain），\
        不论是谁的，都可撤销，撤销本身也记入台账：两人所记不一致时，由此定夺。
        """,
      en: """
        Without an entry, your own last action is undone (see --actor). An entry that is named, as \
        guatu log --plain lists it, is undone whoever made it, and that is logged too: so a person \
        decides where two records contradict each other.
        """)
    package static let redo = Phrase(
      zh: "重做刚撤销的操作，或恢复台账中的一条", en: "Redo what you undid last, or an entry of the journal")
    package static let log = Phrase(
      zh: "台账：谁在何时改了什么", en: "Print the journal: who changed what, and when")
    package static let export = Phrase(
      zh: "导出进度快照", en: "Export a progress snapshot")
    package static let exportDetails = Phrase(
      zh: """
        快照写明截至日期、评价规则和数据的校验值；同样的数据和日期，得到逐字节相同的文件。
        --json即--format json，--csv即--format csv。
        已有的文件会换成新的，先写好再换，不会写一半。
        """,
      en: """
        A snapshot states its date, the rules it was judged by and a hash of its input; the same \
        plan on the same date gives the same bytes. --json is --format json, and --csv is \
        --format csv. An existing FILE is replaced, but only once the new one is complete on disk.
        """)
    package static let check = Phrase(
      zh: "检查规划文件夹，逐条列出错误", en: "Check a plan folder, and list every fault")
    package static let checkDetails = Phrase(
      zh: """
        每条错误写明“文件:行:列”、出错的内容和改法；--json一行一条，供程序读。
        有错误时退出码为1，只有警告时为0。
        """,
      en: """
        Each fault is given as file:line:column, with what is wrong and what to do; --json prints \
        one object per fault, for programs. The exit code is 1 if there are errors, and 0 if there \
        are only warnings.
        """)
    package static let initialise = Phrase(zh: "新建规划文件夹", en: "Create a new plan folder")
    package static let initialiseDetails = Phrase(
      zh: "文件夹必须是新的或空的。--from zhenjiang复制内置的镇江规划。",
      en: "The folder must be new or empty. --from zhenjiang copies the built-in plan.")
    package static let themes = Phrase(zh: "列出配色主题", en: "List the colour themes")
    package static let themesDetails = Phrase(
      zh: "自己的主题放在$XDG_CONFIG_HOME/guatu/themes，文件名为“名称.theme”。",
      en: "Your own themes are files called NAME.theme in $XDG_CONFIG_HOME/guatu/themes.")
    package static let paths = Phrase(
      zh: "列出所用的文件和文件夹", en: "List the files and folders in use")
    package static let completions = Phrase(
      zh: "输出命令补全脚本", en: "Print a completion script for a shell")
    package static let completionsDetails = Phrase(
      zh: "SHELL可以是bash、zsh或fish。",
      en: "SHELL is bash, zsh or fish.")
    package static let help = Phrase(
      zh: "显示帮助", en: "Print help on a command or topic")
    package static let helpDetails = Phrase(
      zh: "题目可以是命令，也可以是：filter筛选、statuses状态词、keys按键。",
      en: "TOPIC is a command, or one of: filter, statuses, keys.")
  }
}
