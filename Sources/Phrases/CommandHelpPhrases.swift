extension Phrase {
  /// What a command does, and what more `guatu help COMMAND` says of it.
  package enum CommandHelp {
    package static let wall = Phrase(
      zh: "打开挂图；输出到管道时给出汇总", en: "Open the wall; into a pipe, print the summary")
    package static let wallDetails = Phrase(
      zh: """
        第一个词若是规划文件夹，就打开它；其余的词是筛选。
        不写文件夹时，依次找：--plan、$GUATU_PLAN、当前文件夹及其上级，最后是内置的镇江规划。
        内置规划上的标记记在数据文件夹的台账里；guatu paths列出各处。
        """,
      en: """
        The first word is opened where it is a plan folder; all other words are the filter.
        Without a folder it opens: --plan, else $GUATU_PLAN, else a plan folder at or above the \
        current one, else the Zhenjiang plan that is built in. What is marked on the built-in \
        plan goes to a journal in the data folder; guatu paths says where.
        """)
    package static let list = Phrase(
      zh: "列出目标、任务和完成值，一行一项", en: "List targets, tasks and outcomes, one a line")
    package static let listDetails = Phrase(
      zh: "没有一项符合时退出码为1。", en: "The exit code is 1 where nothing matches.")
    package static let show = Phrase(
      zh: "一个事项的全部情况", en: "Print everything known of one item")
    package static let summary = Phrase(
      zh: "按年份和领域汇总", en: "Print totals by year and sector")
    package static let done = Phrase(
      zh: "办结任务；有依据即销号", en: "Mark tasks complete; with evidence, close them out")
    package static let doneDetails = Phrase(
      zh: """
        所有编号都先核对，有一个不对就什么也不写。一次办结几项算一次操作，可一次撤销。
        已经办结的任务不再写。
        """,
      en: """
        All ids are checked first: with a wrong one among them, nothing is written. However many \
        tasks it marks, one command is one action, and one undo takes it back. A task that is \
        complete already is left as it is.
        """)
    package static let reopen = Phrase(zh: "重新办理任务", en: "Take tasks up again")
    package static let record = Phrase(
      zh: "填报完成值", en: "Record an outcome for a target or an indicator")
    package static let recordDetails = Phrase(
      zh: """
        编号可以是目标、完成值，也可以是指标（全市，须写--period）。
        已有的完成值不会改掉：后报的是新的一版。
        """,
      en: """
        ID names a target, an outcome, or an indicator of the whole place (with --period). \
        No outcome is ever overwritten: what is reported later is a later vintage.
        """)
    package static let note = Phrase(zh: "给事项加备注", en: "Add a note to an item")
    package static let undo = Phrase(
      zh: "撤销自己的上一次操作", en: "Undo your last action, whole")
    package static let undoDetails = Phrase(
      zh: "谁的操作谁撤销，以台账上的名字为准（--actor）。",
      en: "Only what stands in the journal under your own name is undone (see --actor).")
    package static let redo = Phrase(
      zh: "重做刚撤销的操作", en: "Redo the action that was undone last")
    package static let log = Phrase(
      zh: "台账：谁在何时改了什么", en: "Print the journal: who changed what, and when")
    package static let export = Phrase(
      zh: "导出进度快照", en: "Export a snapshot of the progress")
    package static let exportDetails = Phrase(
      zh: """
        快照写明截至日期、评价规则和数据的校验值；同样的数据和日期，得到逐字节相同的文件。
        已有的文件会换成新的，先写好再换，不会写一半。
        """,
      en: """
        A snapshot states its date, the rules it was judged by and a hash of the plan; the same \
        plan on the same date gives the same bytes. FILE is replaced where it exists, and only \
        when all of the new one is on disk.
        """)
    package static let check = Phrase(
      zh: "检查规划文件夹，逐条列出错误", en: "Check a plan folder, and list every fault")
    package static let checkDetails = Phrase(
      zh: "每条错误写明“文件:行:列”。有错误时退出码为1，只有警告时为0。",
      en: "Each fault stands with file:line:column. The exit code is 1 for errors, 0 for warnings.")
    package static let initialise = Phrase(zh: "新建规划文件夹", en: "Make a new plan folder")
    package static let initialiseDetails = Phrase(
      zh: "文件夹必须是新的或空的。--from zhenjiang复制内置的镇江规划。",
      en: "The folder must be new or empty. --from zhenjiang copies the plan that is built in.")
    package static let themes = Phrase(zh: "列出配色主题", en: "List the colour themes")
    package static let themesDetails = Phrase(
      zh: "自己的主题放在$XDG_CONFIG_HOME/guatu/themes，文件名为“名称.theme”。",
      en: "Your own themes are files NAME.theme in $XDG_CONFIG_HOME/guatu/themes.")
    package static let paths = Phrase(
      zh: "列出所用的文件和文件夹", en: "List the files and folders in use")
    package static let completions = Phrase(
      zh: "输出命令补全脚本", en: "Print a script that completes words in a shell")
    package static let completionsDetails = Phrase(
      zh: "SHELL可以是：bash、zsh、fish。", en: "SHELL is bash, zsh or fish.")
    package static let help = Phrase(
      zh: "显示帮助", en: "Print help on a command or topic")
    package static let helpDetails = Phrase(
      zh: "题目可以是命令，也可以是：filter筛选、statuses状态词、keys按键。",
      en: "TOPIC is a command, or one of: filter, statuses, keys.")
  }
}
