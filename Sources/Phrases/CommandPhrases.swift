/// The words for what can be done on the wall: a short one for the footer, a full one for help.
extension Phrase {
  package static let down = Phrase(zh: "下移", en: "down")
  package static let downHelp = Phrase(zh: "下移一行", en: "Go down one row")
  package static let up = Phrase(zh: "上移", en: "up")
  package static let upHelp = Phrase(zh: "上移一行", en: "Go up one row")
  package static let pageDown = Phrase(zh: "下页", en: "page down")
  package static let pageDownHelp = Phrase(zh: "下移一页", en: "Go down one page")
  package static let pageUp = Phrase(zh: "上页", en: "page up")
  package static let pageUpHelp = Phrase(zh: "上移一页", en: "Go up one page")
  package static let first = Phrase(zh: "首行", en: "first")
  package static let firstHelp = Phrase(zh: "到第一行", en: "Go to the first row")
  package static let last = Phrase(zh: "末行", en: "last")
  package static let lastHelp = Phrase(zh: "到最后一行", en: "Go to the last row")
  package static let nextPane = Phrase(zh: "窗格", en: "pane")
  package static let nextPaneHelp = Phrase(zh: "到下一窗格", en: "Go to the next pane")
  package static let previousPane = Phrase(zh: "上一窗格", en: "pane back")
  package static let previousPaneHelp = Phrase(zh: "到上一窗格", en: "Go to the previous pane")
  package static let left = Phrase(zh: "左", en: "left")
  package static let leftHelp = Phrase(zh: "到左边的窗格", en: "Go to the pane on the left")
  package static let right = Phrase(zh: "右", en: "right")
  package static let rightHelp = Phrase(zh: "到右边的窗格", en: "Go to the pane on the right")
  package static let open = Phrase(zh: "打开", en: "open")
  package static let openHelp = Phrase(
    zh: "打开：窗格、事项详情、详情中的出处", en: "Open: a pane, an item, then its source")
  package static let back = Phrase(zh: "返回", en: "back")
  package static let backHelp = Phrase(
    zh: "退出一层：窗口、筛选、标记、窗格", en: "Leave one level: window, filter, marks, pane")
  package static let documentHelp = Phrase(
    zh: "翻到数字所在的文件和行", en: "Open the document at the figure's line")
  package static let why = Phrase(zh: "由来", en: "why")
  package static let lookBack = Phrase(zh: "截至", en: "as of")
  package static let lookBackHelp = Phrase(
    zh: "按某一天已知的情况显示；不写日期即今天",
    en: "Show what was known on a day; without a day, today")
  package static let wallView = Phrase(zh: "挂图", en: "wall")
  package static let wallViewHelp = Phrase(zh: "挂图：目标与完成值", en: "Wall: targets and outcomes")
  package static let tasksViewHelp = Phrase(zh: "任务清单", en: "Tasks")
  package static let boardViewHelp = Phrase(
    zh: "红黑榜；再按换排行方式", en: "Board; once more ranks in another way")
  package static let trendViewHelp = Phrase(
    zh: "走势：一个指标的历年和逐月", en: "Trend: an indicator over years and months")
  package static let sourcesViewHelp = Phrase(zh: "出处：文件清单", en: "Sources: the documents")
  package static let previousYear = Phrase(zh: "上一年", en: "year back")
  package static let previousYearHelp = Phrase(zh: "到上一年份", en: "Go to the previous year")
  package static let nextYearHelp = Phrase(zh: "到下一年份", en: "Go to the next year")
  package static let filter = Phrase(zh: "筛选", en: "filter")
  package static let filterHelp = Phrase(
    zh: "筛选：词语和字段，如status:missed region:丹阳",
    en: "Filter by words and fields: status:missed region:danyang")
  package static let nextHit = Phrase(zh: "下一条", en: "next hit")
  package static let nextHitHelp = Phrase(
    zh: "到筛选的下一条，可跨年份", en: "Go to the filter's next hit, across years")
  package static let previousHit = Phrase(zh: "上一条", en: "hit back")
  package static let previousHitHelp = Phrase(
    zh: "到筛选的上一条，可跨年份", en: "Go to the filter's previous hit, across years")
  package static let sort = Phrase(zh: "排序", en: "sort")
  package static let sortHelp = Phrase(
    zh: "排序：再按一键选列，大写为降序", en: "Sort: a second key picks the column, upper case for descending")
  package static let fold = Phrase(zh: "折叠", en: "fold")
  package static let foldHelp = Phrase(zh: "折叠或展开分项", en: "Fold or unfold the parts")
  package static let foldAll = Phrase(zh: "全部折叠", en: "fold all")
  package static let foldAllHelp = Phrase(zh: "折叠或展开全部分项", en: "Fold or unfold all parts")
  package static let mark = Phrase(zh: "标记", en: "mark")
  package static let markHelp = Phrase(zh: "标记并下移", en: "Mark and go down one row")
  package static let markRange = Phrase(zh: "连续标记", en: "mark range")
  package static let markRangeHelp = Phrase(
    zh: "开始连续标记，再按一次结束", en: "Start marking a range; once more ends it")
  package static let invertMarks = Phrase(zh: "反选", en: "invert")
  package static let invertMarksHelp = Phrase(
    zh: "反转所列事项的标记", en: "Invert the marks of all listed items")
  package static let complete = Phrase(zh: "办结", en: "done")
  package static let reopen = Phrase(zh: "回头看", en: "reopen")
  package static let record = Phrase(zh: "填报", en: "record")
  package static let supervise = Phrase(zh: "挂牌", en: "supervise")
  package static let superviseHelp = Phrase(
    zh: "挂牌督办；已挂牌的，写明原因后摘牌", en: "List for supervision; release what is listed, for a reason")
  package static let release = Phrase(zh: "摘牌", en: "release")
  package static let undo = Phrase(zh: "撤销", en: "undo")
  package static let redo = Phrase(zh: "重做", en: "redo")
  package static let export = Phrase(zh: "导出", en: "export")
  package static let theme = Phrase(zh: "主题", en: "theme")
  package static let themeHelp = Phrase(zh: "换下一个主题", en: "Next theme")
  package static let language = Phrase(zh: "English", en: "中文")
  package static let languageHelp = Phrase(zh: "切换中文和英文", en: "Switch between Chinese and English")
  package static let mouse = Phrase(zh: "鼠标", en: "mouse")
  package static let mouseHelp = Phrase(
    zh: "开关鼠标；关时终端可选文字", en: "Mouse on or off; off lets the terminal select text")
  package static let redraw = Phrase(zh: "重绘", en: "redraw")
  package static let redrawHelp = Phrase(zh: "重绘屏幕", en: "Redraw the screen")
  package static let help = Phrase(zh: "帮助", en: "help")
  package static let helpHelp = Phrase(
    zh: "帮助：可筛选，回车即执行", en: "Help: type to filter, Enter runs")
  package static let quit = Phrase(zh: "退出", en: "quit")
  package static let quitHelp = Phrase(zh: "退出", en: "Quit")

  package static let groupMovement = Phrase(zh: "移动", en: "Movement")
  package static let groupViews = Phrase(zh: "视图", en: "Views")
  package static let groupFinding = Phrase(zh: "查找与整理", en: "Finding and arranging")
  package static let groupChanges = Phrase(zh: "办理", en: "Changing the record")
  package static let groupProgram = Phrase(zh: "程序", en: "Program")
}
