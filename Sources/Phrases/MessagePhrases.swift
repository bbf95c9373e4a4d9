/// What the wall says of what just happened, and of what cannot be.
extension Phrase {
  package static let fileExists = Phrase(
    zh: "“{}”已存在，没有改动；请换一个文件名", en: "'{}' already exists and was left as it is; choose another name"
  )
  package static let exported = Phrase(zh: "已导出到{}", en: "Exported to {}")
  package static let saved = Phrase(zh: "已记入台账：{}", en: "Recorded: {}")
  package static let undid = Phrase(zh: "已撤销：{}（按U重做）", en: "Undone: {} (U redoes)")
  package static let redid = Phrase(zh: "已重做：{}", en: "Redone: {}")
  package static let nothingToUndo = Phrase(
    zh: "没有可撤销的操作", en: "There is nothing of yours to undo")
  package static let nothingToRedo = Phrase(zh: "没有可重做的操作", en: "There is nothing to redo")
  package static let unknownKey = Phrase(zh: "{}没有对应的操作，按?看帮助", en: "{} does nothing; ? shows help")
  package static let quitHint = Phrase(zh: "按q退出", en: "q quits")
  package static let noSource = Phrase(zh: "这一项没有出处", en: "This item cites no source")
  package static let nothingToFold = Phrase(zh: "这一项没有分项", en: "This item has no parts")
  package static let noFilter = Phrase(zh: "没有筛选，按/开始", en: "There is no filter; / starts one")
  package static let lastHit = Phrase(zh: "已是最后一条", en: "That was the last hit")
  package static let firstHit = Phrase(zh: "已是第一条", en: "That was the first hit")
  package static let marked = Phrase(zh: "已标记{}项", en: "{} marked")
  package static let markedHidden = Phrase(zh: "，其中{}项不在列表中", en: ", {} of them not listed")
  package static let rangeStarted = Phrase(
    zh: "连续标记：移动后再按v", en: "Range of marks: move, then v again")
  package static let pasteIgnored = Phrase(
    zh: "这里不能粘贴", en: "Nothing can be pasted here")
  package static let readOnly = Phrase(
    zh: "只读：{}", en: "Read-only: {}")
  package static let onlyTasksAreDone = Phrase(
    zh: "x用于任务；目标请按o填报", en: "x completes tasks; o records an outcome for a target")
  package static let onlyTasksReopen = Phrase(zh: "r用于任务", en: "r reopens tasks")
  package static let onlyTargetsAreRecorded = Phrase(
    zh: "o用于目标；任务请按x办结", en: "o records for targets; x completes a task")
  package static let boardIsOrdered = Phrase(
    zh: "红黑榜只按规则排序", en: "The board is ordered by its rule alone")
  package static let sortedBy = Phrase(zh: "已排序：{}", en: "Sorted by {}")

  package static let sortPlan = Phrase(zh: "规划顺序", en: "plan order")
  package static let sortStatus = Phrase(zh: "状态，差的在前", en: "status, worst first")

  package static let fieldAsOf = Phrase(zh: "截至哪一天", en: "As of")
  package static let leftAsTheyAre = Phrase(
    zh: "所选任务原已如此，未改动", en: "These tasks stand so already and were left as they are")
  package static let onlyEvidenceCloses = Phrase(
    zh: "原已办结；写明依据才能销号", en: "already complete: only evidence closes it out")
  package static let changedByOthers = Phrase(
    zh: "{}改动了{}处，已显示", en: "{} made {} change{s}, shown now")
  package static let filesChanged = Phrase(
    zh: "规划文件有改动，已重新读取", en: "The files of the plan changed and were read anew")
  package static let planIsGone = Phrase(
    zh: "规划已不在原处，仍显示此前的内容；放回后可继续",
    en: "the plan is no longer there; what is shown is as it was, until it is back")
  package static let lookingBack = Phrase(
    zh: "显示的是截至{}的情况", en: "This is what was known on {}")
  package static let pastIsFixed = Phrase(
    zh: "显示的是截至{}的情况，不能改；按@、清空、回车回到今天",
    en: "As of {} nothing can be changed; back to today: @, clear the day, Enter")
  package static let fieldDay = Phrase(zh: "完成日期", en: "Done on")
  package static let valueToDate = Phrase(zh: "完成值（1月起累计）", en: "outcome since January")
  package static let fieldEvidence = Phrase(zh: "依据（有则销号）", en: "Evidence (closes it out)")
  package static let choicePreliminary = Phrase(zh: "初步", en: "preliminary")
  package static let choiceEverything = Phrase(zh: "全部", en: "everything")
  package static let choiceMarked = Phrase(zh: "所标事项", en: "what is marked")
  package static let choiceShown = Phrase(zh: "当前筛选", en: "what is listed")
  package static let formatMarkdown = Phrase(zh: "Markdown", en: "Markdown")
  package static let formatCSV = Phrase(zh: "CSV", en: "CSV")
  package static let formatJSON = Phrase(zh: "JSON", en: "JSON")
  package static let formatText = Phrase(zh: "文本", en: "text")
  package static let formHint = Phrase(
    zh: "回车下一项，末项回车提交，Esc取消", en: "Enter moves on and submits at the end, Esc cancels")
  package static let dayIsWrong = Phrase(
    zh: "日期应写作2023、2023-06或2023-06-30", en: "a day is written 2023, 2023-06 or 2023-06-30")
  package static let dayIsLater = Phrase(zh: "日期晚于今天", en: "that day is still to come")
  package static let valueIsWrong = Phrase(
    zh: "数值应为十进制数，如7.9", en: "a value is a decimal number such as 7.9")
  package static let periodIsWrong = Phrase(
    zh: "时期应写作2023、2023-06、2023-Q2或2023-H1",
    en: "a period is written 2023, 2023-06, 2023-Q2 or 2023-H1")
  package static let periodIsOutside = Phrase(zh: "时期不在{}之内", en: "the period is not within {}")
  package static let noteIsEmpty = Phrase(zh: "备注不能为空", en: "a note needs words")
  package static let reasonIsEmpty = Phrase(
    zh: "摘牌须写明原因", en: "an item leaves the list only for a reason")
  package static let pathIsEmpty = Phrase(zh: "请写文件名", en: "a file needs a name")

  package static let labelYears = Phrase(zh: "历年", en: "Years")
  package static let labelPlace = Phrase(zh: "归口", en: "Under")
  package static let progressIs = Phrase(zh: "完成率{}", en: "{} of the way")
  package static let expectedIs = Phrase(zh: "序时{}", en: "expected {}")
  package static let gapIs = Phrase(zh: "差{}", en: "gap {}")
  package static let byActorOn = Phrase(zh: "{}记于{}", en: "by {} on {}")
}
