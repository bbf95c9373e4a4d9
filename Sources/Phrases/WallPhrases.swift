/// The words of the wall's panes, headings and messages.
extension Phrase {
  package static let programName = Phrase(zh: "挂图", en: "Guatu")
  package static let allSectors = Phrase(zh: "全部领域", en: "All sectors")
  package static let readOnlyMark = Phrase(zh: "只读", en: "read-only")

  package static let detailTitle = Phrase(zh: "详情", en: "Detail")
  package static let helpNote = Phrase(zh: "回车执行，Esc返回", en: "Enter runs, Esc leaves")
  package static let helpPrompt = Phrase(zh: "查找：", en: "Find:")
  package static let detailNote = Phrase(zh: "回车看出处，Esc返回", en: "Enter opens the source")
  package static let backNote = Phrase(zh: "Esc返回", en: "Esc leaves")
  package static let notAsCited = Phrase(zh: "与所引文件不同", en: "not the file that was cited")
  package static let matchCount = Phrase(zh: "命中{}项", en: "{} match{s}")
  package static let omittedColumns = Phrase(zh: "另有{}列", en: "+{} column{s}")
  /// What stands in the column of outcomes where there is none.
  package static let noReport = Phrase(zh: "未报", en: "no report")
  package static let inPeriod = Phrase(zh: "〔{}〕", en: " [{}]")

  package static let headFigures = Phrase(zh: "引用", en: "Cited")

  package static let emptyWay = Phrase(
    zh: "按[或]换年份，按Tab换窗格。", en: "[ and ] change the year, Tab the pane.")
  package static let noMatchWay = Phrase(
    zh: "按/修改筛选，按Esc取消筛选。", en: "/ changes the filter, Esc clears it.")
  package static let tooSmall = Phrase(zh: "窗口太小，按q退出", en: "too small; q quits")
}
