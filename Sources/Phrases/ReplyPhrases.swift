extension Phrase {
  /// What a command says it did, or why it did nothing.
  package enum Reply {
    package static let done = Phrase(zh: "已办结：{} {}（{}）", en: "done: {} {} ({})")
    package static let closed = Phrase(zh: "已销号：{} {}（{}）", en: "closed out: {} {} ({})")
    package static let doneAlready = Phrase(
      zh: "原已办结，未改动：{} {}", en: "already complete, left as it is: {} {}")
    package static let reopened = Phrase(zh: "已转入回头看：{} {}", en: "reopened: {} {}")
    package static let openAlready = Phrase(
      zh: "原未办结，未改动：{} {}", en: "not complete, left as it is: {} {}")
    package static let falls = Phrase(
      zh: "请核对：{}已报{}，年内累计数不应下降",
      en: "please check: {} already had {}, and the count of a year does not fall")
    package static let recorded = Phrase(
      zh: "已填报：{} {}，{}：{}", en: "recorded: {} {}, {}: {}")
    package static let noted = Phrase(zh: "已加备注：{} {}", en: "noted: {} {}")
    package static let listed = Phrase(zh: "已挂牌督办：{} {}", en: "listed for supervision: {} {}")
    package static let listedAlready = Phrase(
      zh: "原已挂牌，未改动：{} {}", en: "already listed, left as it is: {} {}")
    package static let released = Phrase(zh: "已摘牌：{} {}", en: "released: {} {}")
    package static let notListed = Phrase(
      zh: "原未挂牌，未改动：{} {}", en: "not listed, left as it is: {} {}")
    package static let undone = Phrase(zh: "已撤销：{} {}", en: "undone: {} {}")
    package static let redone = Phrase(zh: "已重做：{} {}", en: "redone: {} {}")
    package static let exported = Phrase(
      zh: "已导出{}项：{}", en: "exported {} item{s} to {}")
    package static let created = Phrase(zh: "已新建规划文件夹：{}", en: "created the plan folder {}")
    package static let openIt = Phrase(zh: "打开它：guatu {}", en: "to open it: guatu {}")
    package static let sound = Phrase(
      zh: "{}没有错误：目标{}项，完成值{}项，任务{}项",
      en: "{} is sound: {} target{s}, {} outcome{s}, {} task{s}")
    package static let warnings = Phrase(zh: "警告{}处", en: "{} warning{s}")
    package static let faults = Phrase(zh: "{}：错误{}处，警告{}处", en: "{}: {} error{s}, {} warning{s}")

    package static let unknownID = Phrase(zh: "没有编号“{}”", en: "there is no item '{}'")
    package static let unknownIDThen = Phrase(
      zh: "没有编号“{}”（截至{}）", en: "there was no item '{}' on {}")
    package static let unknownEntry = Phrase(
      zh: "台账里没有“{}”", en: "the journal has no entry '{}'")
    package static let findEntry = Phrase(
      zh: "记录的编号见：guatu log --plain", en: "to find an entry: guatu log --plain")
    package static let exporting = Phrase(zh: "导出{}%，共{}项", en: "exporting {} % of {} items")
    package static let undoneAlready = Phrase(zh: "已撤销过：{}", en: "undone already: {}")
    package static let inForceAlready = Phrase(zh: "没有被撤销：{}", en: "not undone: {}")
    package static let findID = Phrase(
      zh: "编号见：guatu list 词语", en: "to find an ID: guatu list WORD")
    package static let nothingMatched = Phrase(
      zh: "没有事项符合“{}”", en: "nothing matches '{}'")
    package static let notATask = Phrase(
      zh: "“{}”不是任务", en: "'{}' is not a task")
    package static let recordInstead = Phrase(
      zh: "填报它的完成值：guatu record {} 数值", en: "to record its outcome: guatu record {} VALUE")
    package static let notMeasured = Phrase(
      zh: "“{}”是任务，没有可填报的数值", en: "'{}' is a task: it has no value to record")
    package static let doneInstead = Phrase(
      zh: "办结它：guatu done {}", en: "to mark it complete: guatu done {}")
    package static let needsPeriod = Phrase(
      zh: "“{}”是指标，须写明时期：--period 2023",
      en: "'{}' is an indicator and needs a period: --period 2023")
    package static let periodOutside = Phrase(
      zh: "{}不在{}之内，后者是“{}”的时期", en: "{} is not within {}, the period of '{}'")
    package static let nothingToUndo = Phrase(
      zh: "{}没有可撤销的操作", en: "{} has nothing to undo")
    package static let nothingToRedo = Phrase(
      zh: "{}没有可重做的操作", en: "{} has nothing to redo")
    package static let readOnly = Phrase(
      zh: "规划有{}处错误，不能修改", en: "the plan has {} error{s}, so nothing can be changed")
    package static let noJournal = Phrase(
      zh: "没有地方存放台账；请设置HOME或XDG_DATA_HOME",
      en: "there is no place for the journal; set HOME or XDG_DATA_HOME")
    package static let seeCheck = Phrase(
      zh: "错误清单：guatu check{}", en: "to list the errors: guatu check{}")
    package static let standardOutput = Phrase(zh: "标准输出", en: "standard output")
    package static let unreadable = Phrase(
      zh: "规划无法读取：{}", en: "the plan cannot be read: {}")
  }
}

extension Phrase.Reply {
  package static let insideProgram = Phrase(zh: "内置的镇江规划", en: "the built-in plan of Zhenjiang")
  package static let noPlace = Phrase(zh: "无", en: "none")
  package static let documentPaths = Phrase(zh: "出处文件", en: "documents")
  package static let themePath = Phrase(zh: "自己的主题", en: "own themes")
  package static let unknownTheme = Phrase(
    zh: "没有主题“{}”；主题见：guatu themes", en: "there is no theme '{}'; to list them: guatu themes")
  package static let noDocument = Phrase(
    zh: "找不到“{}”的文件；请放进规划文件夹，或用--sources指明文件夹",
    en:
      "the document '{}' is not here; put its file into the plan folder, or name its folder with --sources"
  )
  package static let noPath = Phrase(
    zh: "“{}”没有文件，只记了标题和日期", en: "'{}' has no file: only its title and day are known")
  package static let summaryInstead = Phrase(
    zh: "guatu：{}；下面是汇总", en: "guatu: {}; here is the summary instead")
}
